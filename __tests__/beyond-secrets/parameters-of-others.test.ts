// Parameters that another account shares, and the public ones of AWS. They are read as one's own, and described in another way or not at all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '../dist/sessions.ts';
import { openStage, valuesOf } from '../dist/stage.ts';

const lines = (...all: string[]) => all.join('\n');
const soon = (now: number) => [
  {
    Type: 'Expiration',
    Version: '1.0',
    Attributes: { Timestamp: new Date(now + 3_600_000).toISOString() },
  } as const,
];

test('public parameters: by name, by path and by ARN, with a policy that names no account', async (t) => {
  const stage = await openStage(t);
  const { parameters, accounts, roleArn, principals } = stage.sandbox;
  const path = '/aws/service/ami-amazon-linux-latest';
  parameters.put(`${path}/al2023`, { value: 'ami-0abc', type: 'String' });
  parameters.put(`${path}/minimal/al2023`, { value: 'ami-0def', type: 'String' });
  parameters.put('/t/own', { value: 'FAKE-own-1', policies: soon(stage.sandbox.now()) });
  accounts.setPermissions(roleArn, { Statement: everything });
  const step = await stage.leased(
    lines(
      `AMI, ssm:${path}/al2023 public`,
      `AMI_*, ssm:${path}/* public`,
      `BY_ARN, arn:aws:ssm:eu-west-1::parameter${path}/al2023 public`,
      'OWN, ssm:/t/own',
    ),
    { 'check-rotation': 'true' },
  );
  assert.deepEqual(valuesOf(step), {
    AMI: 'ami-0abc',
    AMI_AL2023: 'ami-0abc',
    AMI_MINIMAL_AL2023: 'ami-0def',
    BY_ARN: 'ami-0abc',
    OWN: 'FAKE-own-1',
  });
  // What is described is described in spite of the public ones, whose names AWS refuses there.
  assert.match(step.log, /OWN.*expires.*policy Expiration/);
  assert.doesNotMatch(step.log, /Nothing is known/);
  const policies = principals.list().map(({ sessionPolicy }) => JSON.stringify(sessionPolicy));
  assert.match(policies.join('\n'), /arn:aws:ssm:eu-west-1::parameter\/aws\/service/);
  assert.doesNotMatch(policies.join('\n'), /111122223333:parameter\/aws/);
});

test('a shared parameter is described among those that are shared, in one call however many there are', async (t) => {
  const stage = await openStage(t);
  const { parameters, accounts, roleArn } = stage.sandbox;
  const account = '444455556666';
  const policies = soon(stage.sandbox.now());
  for (const name of ['/t/ends', '/t/too'])
    parameters.put(name, { value: `FAKE-of-${name}`, account, tier: 'Advanced', policies });
  parameters.put('/t/own', { value: 'FAKE-own-1' });
  accounts.setPermissions(roleArn, { Statement: everything });
  const arn = (name: string) => `arn:aws:ssm:eu-west-1:${account}:parameter${name}`;
  const inputs = { 'check-rotation': 'true' };
  const step = await stage.leased(
    lines(`ENDS, ${arn('/t/ends')}`, `TOO, ${arn('/t/too')}`, 'OWN, ssm:/t/own'),
    inputs,
  );
  assert.match(step.log, /ENDS.*expires.*policy Expiration/);
  assert.match(step.log, /TOO.*expires.*policy Expiration/);
  assert.doesNotMatch(step.log, /Nothing is known/);
  assert.equal(stage.sandbox.count('DescribeParameters'), 2);
  await stage.leased('OWN, ssm:/t/own', inputs);
  assert.equal(
    stage.sandbox.count('DescribeParameters'),
    3,
    'what is found needs no list of the shared ones',
  );
});

test('a shared parameter is not taken for one of the own account with the same name', async (t) => {
  const stage = await openStage(t);
  const { parameters, accounts, roleArn } = stage.sandbox;
  parameters.put('/t/key', { value: 'FAKE-own-1', policies: soon(stage.sandbox.now()) });
  // Shared with the role alone, and not by Resource Access Manager: read, and not listed.
  parameters.put('/t/key', { value: 'FAKE-shared-2', account: '444455556666' });
  accounts.setPermissions(roleArn, { Statement: everything });
  const shared = 'SHARED, arn:aws:ssm:eu-west-1:444455556666:parameter/t/key';
  const inputs = { 'check-rotation': 'true' };
  const alone = await stage.leased(shared, inputs);
  assert.deepEqual(valuesOf(alone), { SHARED: 'FAKE-shared-2' });
  assert.equal(alone.outputs['expires-at'], '', 'the end of the own one is not its end');
  assert.match(alone.log, /Nothing is known of .*SHARED|Nothing is known of .*444455556666/);
  const both = await stage.leased(lines(shared, 'OWN, ssm:/t/key'), inputs);
  assert.deepEqual(valuesOf(both), { OWN: 'FAKE-own-1', SHARED: 'FAKE-shared-2' });
  assert.equal(both.outputs['next-expiring'], 'OWN');
  assert.match(both.log, /OWN.*expires.*policy Expiration/);
});

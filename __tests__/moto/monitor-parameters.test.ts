// The monitor on an AWS that others wrote: parameters as it lists, describes and reads them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { AddTagsToResourceCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { Job } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { ReportedSecret } from '../../src/domain/monitor/monitor-report.ts';

const endpoint = process.env.MOTO_ENDPOINT;
if (!endpoint) throw new Error('run by `npm run test:moto`');
const actionYml = new URL('../../monitor/action.yml', import.meta.url).pathname;
const region = 'eu-west-1';
const credentials = { accessKeyId: 'seeder', secretAccessKey: 'seeder' };
const parameters = new SSMClient({ region, endpoint, credentials });

/** GitHub alone: moto is the witness for AWS. */
let github: Sandbox;
before(async () => {
  github = await startSandbox();
});
after(() => {
  parameters.destroy();
  return github.stop();
});

async function put(Name: string, Value: string, tags: Record<string, string> = {}): Promise<void> {
  await parameters.send(new PutParameterCommand({ Name, Value, Type: 'SecureString' }));
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  if (Tags.length > 0)
    await parameters.send(
      new AddTagsToResourceCommand({ ResourceType: 'Parameter', ResourceId: Name, Tags }),
    );
}

test('a path of sixty parameters, a name and an ARN are found, with tags, and judged by their values', async (t) => {
  for (let index = 0; index < 60; index += 1) await put(`/watched/many/${index}`, `value-number-${index}`);
  await put('/watched/field', JSON.stringify({ key: 'FAKE-key-of-moto', expires_at: '2096-12-01' }));
  await put('/watched/tagged', 'FAKE-tagged', { 'expires-at': '2020-01-02', Owner: 'payments', team: 'a' });
  await put('watched-plain', 'FAKE-plain', { team: 'b' });
  await put('/not-watched', 'FAKE-other', { team: 'a' });
  const job = await Job.create({ env: { ...github.job(), AWS_ENDPOINT_URL: endpoint } });
  t.after(() => job.dispose());
  const watch = async (more: Record<string, string>): Promise<ReportedSecret[]> => {
    const step = await job.uses(actionYml, {
      id: 'monitor',
      with: {
        'role-to-assume': 'arn:aws:iam::123456789012:role/reader',
        'aws-region': region,
        'oidc-issuer': github.issuer,
        issue: 'false',
        'fail-on': 'never',
        'state-file': 'state.json',
        ...more,
      },
    });
    assert.equal(step.outcome, 'success', step.log);
    assert.doesNotMatch(step.log, /FAKE/);
    return JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')).secrets;
  };
  const arn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/watched-plain';
  const first = await watch({ secrets: `ssm:/watched/*\n${arn}` });
  assert.equal(first.length, 63);
  const of = (name: string) => first.find((each) => each.name === name);
  const { status, owner, expiresAt } = of('ssm:/watched/tagged') ?? {};
  assert.deepEqual([status, owner, expiresAt], ['expired', 'payments', '2020-01-02T00:00:00.000Z']);
  assert.equal(of('ssm:/watched/field')?.expiresAt, '2096-12-01T00:00:00.000Z');
  assert.equal(of('ssm:watched-plain')?.arn, arn);
  assert.deepEqual(await watch({ secrets: `ssm:/watched/*\n${arn}` }), first);
  const tagged = await watch({ secrets: 'ssm:*', tags: 'team=a' });
  assert.deepEqual(tagged.map(({ name }) => name).sort(), ['ssm:/not-watched', 'ssm:/watched/tagged']);
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { openStage, type Stage } from '../dist/stage.ts';

const bin = process.env.WITNESS_BIN;
if (!bin) throw new Error('run by `npm run test:moto`');

test('the policy of a dry run lets exactly that run through, and without any of its statements it does not', async (t) => {
  const stage = await openStage(t);
  const { accounts, roleArn, requests } = stage.sandbox;
  const secrets = 'prod/db#host\nprod/services/*\nprod/api#"api-key"';
  const inputs = { 'check-rotation': 'true' };
  const dry = await stage.leased(secrets, { ...inputs, 'dry-run': 'true' });
  const [text = ''] = /^\{\n[\s\S]*?\n\}$/m.exec(dry.stdout) ?? [];
  const policy: PolicyDocument = JSON.parse(text);
  const statements = [policy.Statement].flat();
  assert.ok(statements.length >= 2, text);
  const smaller = statements.map((left) => policyOf(...statements.filter((each) => each !== left)));

  accounts.setPermissions(roleArn, policy);
  requests.length = 0;
  await stage.leased(secrets, inputs);
  const asked = requests.flatMap((request) => needsOf(request, stage));
  assert.ok(asked.length >= 5, JSON.stringify(asked));

  const [whole, ...parts] = askMoto([policy, ...smaller], asked);
  assert.deepEqual(whole, []);
  for (const [index, refused] of parts.entries()) {
    const lacks = JSON.stringify(statements[index]);
    assert.ok(refused.length > 0, `moto: ${lacks}`);
    accounts.setPermissions(roleArn, smaller[index] ?? policy);
    const step = await stage.lease(secrets, { ...inputs, 'retry-max-attempts': '1' });
    assert.equal(step.annotations[0]?.title, 'E_SECRET_DENIED', lacks);
  }
  const other = `arn:aws:secretsmanager:${stage.sandbox.region}:${stage.sandbox.account}:secret:prod/other-AbCdEf`;
  const more = [
    ['secretsmanager:GetSecretValue', other],
    ['secretsmanager:PutSecretValue', asked[0]?.[1] ?? ''],
    ['secretsmanager:DeleteSecret', asked[0]?.[1] ?? ''],
  ] as const;
  assert.deepEqual(askMoto([policy], more)[0], more, 'and nothing beside it');
});

type Need = readonly [action: string, resource: string];

/** What a request to Secrets Manager must be allowed, by its parameters. */
function needsOf(
  { operation, parameters }: Stage['sandbox']['requests'][number],
  { sandbox }: Stage,
): Need[] {
  const arnOf = (id: unknown) => sandbox.secrets.get(String(id))?.arn ?? String(id);
  const on = (action: string, resource: string): Need => [`secretsmanager:${action}`, resource];
  switch (operation) {
    case 'GetSecretValue':
    case 'DescribeSecret':
      return [on(operation, arnOf(parameters.SecretId))];
    case 'ListSecrets':
      return [on(operation, '*')];
    case 'BatchGetSecretValue': {
      const ids = (parameters.SecretIdList ?? []) as string[];
      return [on(operation, '*'), ...ids.map((id) => on('GetSecretValue', arnOf(id)))];
    }
    default:
      return [];
  }
}

/** Of each policy, what it does not permit. */
function askMoto(policies: readonly PolicyDocument[], requests: readonly Need[]): Need[][] {
  const script = join(import.meta.dirname, 'policy_by_moto.py');
  const input = JSON.stringify({ policies, requests });
  return JSON.parse(execFileSync(join(bin ?? '', 'python'), [script], { input, encoding: 'utf8' }));
}

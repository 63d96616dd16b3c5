// The monitor on an AWS that others wrote: what it lists, reads and keeps, schedules for deletion and takes back.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { Job } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { readState, writeState } from '../../src/domain/monitor/monitor-state.ts';

const endpoint = process.env.MOTO_ENDPOINT;
if (!endpoint) throw new Error('run by `npm run test:moto`');
const actionYml = new URL('../../monitor/action.yml', import.meta.url).pathname;
const region = 'eu-west-1';
const store = new SecretsManagerClient({
  region,
  endpoint,
  credentials: { accessKeyId: 'seeder', secretAccessKey: 'seeder' },
});
const name = 'monitor/idle';

/** GitHub alone: moto is the witness for AWS. */
let github: Sandbox;
before(async () => {
  github = await startSandbox();
});
after(() => github.stop());

test('an unused secret is scheduled for deletion after its time, and restored when it is acknowledged', async () => {
  await store.send(
    new CreateSecretCommand({
      Name: name,
      SecretString: JSON.stringify({ key: 'FAKE-key', expires_at: 'Dec 1 2096' }),
      Tags: [{ Key: 'Owner', Value: 'payments' }],
    }),
  );
  const job = await Job.create({ env: { ...github.job(), AWS_ENDPOINT_URL: endpoint ?? '' } });
  const watch = async (more: Record<string, string> = {}) => {
    const step = await job.uses(actionYml, {
      id: 'monitor',
      with: {
        'role-to-assume': 'arn:aws:iam::123456789012:role/reader',
        'aws-region': region,
        'oidc-issuer': github.issuer,
        'github-token': github.github.token({}),
        secrets: 'monitor/*',
        issue: 'false',
        'fail-on': 'never',
        'state-file': 'state.json',
        'unused-after': '1s',
        'remove-unused': '1d',
        ...more,
      },
    });
    assert.equal(step.outcome, 'success', step.log);
    const [secret] = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')).secrets;
    return { log: step.log, secret };
  };
  try {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const first = await watch();
    assert.deepEqual(
      [first.secret.expiresAt, first.secret.owner, first.secret.findings[0]?.kind],
      ['2096-12-01T00:00:00.000Z', 'payments', 'unused'],
      first.log,
    );
    assert.equal(await deletedDate(), undefined);
    backdate(join(job.workspace, 'state.json'), 2 * 86_400_000);
    const second = await watch();
    assert.equal(second.secret.findings[0]?.kind, 'scheduled-for-deletion', second.log);
    assert.ok(await deletedDate());
    const third = await watch({ acknowledge: `${name} unused until=2099-01-01 the yearly audit reads it` });
    assert.equal(third.secret.findings[0]?.kind, 'restored', third.log);
    assert.equal(await deletedDate(), undefined);
  } finally {
    await job.dispose();
  }
});

async function deletedDate(): Promise<Date | undefined> {
  return (await store.send(new DescribeSecretCommand({ SecretId: name }))).DeletedDate;
}

/** Lets the state say that each was reported so many milliseconds earlier. */
function backdate(file: string, span: number): void {
  const state = readState(readFileSync(file, 'utf8'));
  assert.ok(state);
  const removals = [...state.removals].map(
    ([key, removal]) => [key, { ...removal, reportedOn: removal.reportedOn - span }] as const,
  );
  assert.equal(removals.length, 1);
  writeFileSync(file, writeState({ ...state, removals: new Map(removals) }, Date.now()));
}

// What speed depends on and no machine changes: how much each step loads, and how often it asks. `npm run bench`
// measures what becomes of it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { BareJob } from '../../bench/job.ts';
import { type Load, loadOf } from '../../bench/process.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const root = join(import.meta.dirname, '..', '..');

/** Bytes and files of JavaScript that a step may load, and modules of Node's that it must not. */
const limits = {
  // Over plain HTTP, to addresses.
  lease: { bytes: 450_000, files: 8, never: [/undici/, /^(child_process|perf_hooks|tls|https|dns)$/] },
  // The main path has a role; the default chain of credentials comes on top of it.
  'lease without a role': { bytes: 583_000, files: 52, never: [/undici/] },
  check: { bytes: 218_000, files: 45, never: [/undici/, /^(tls|http|child_process)$/] },
  end: { bytes: 22_000, files: 1, never: [/^(crypto|net|tls|http|stream|fs\/promises|child_process)$/] },
} satisfies Record<string, { bytes: number; files: number; never: RegExp[] }>;

/** Requests of a lease, by the number of its secrets, whose names have 17 characters. */
const requests = [
  { secrets: 1, sessions: 1, reads: 1 },
  { secrets: 20, sessions: 1, reads: 1 },
  { secrets: 100, sessions: 5, reads: 5 },
  { secrets: 500, sessions: 25, reads: 25 },
  { secrets: 1000, sessions: 50, reads: 50 },
];

suite('what a step loads', () => {
  test('a lease, a check with nothing due, and the end', async (t) => {
    const { job, inputs } = await arrange(t, 3);
    withinLimits('lease', await job.uses(join(root, 'action.yml'), inputs));
    withinLimits('check', await job.uses(join(root, 'check', 'action.yml'), { 'check-drift': 'false' }));
    const [end] = await job.end();
    assert.ok(end);
    withinLimits('end', end);
  });

  test('a lease that finds its credentials in the environment', async (t) => {
    const { sandbox, inputs } = await arrange(t, 1);
    const { accessKeyId, secretAccessKey } = sandbox.addUser('user', {
      Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
    });
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const job = openJob(t, { ...sandbox.job(), ...keys });
    const load = await job.uses(join(root, 'action.yml'), { ...inputs, 'role-to-assume': '' });
    withinLimits('lease without a role', load);
  });
});

suite('how often a lease asks', () => {
  for (const { secrets, sessions, reads } of requests) {
    test(`${secrets} secrets`, async (t) => {
      const { sandbox, job, inputs } = await arrange(t, secrets);
      await job.uses(join(root, 'action.yml'), inputs);
      const counts = Object.groupBy(sandbox.requests, ({ operation }) => operation);
      const counted = Object.entries(counts).map(([operation, all]) => [operation, all?.length]);
      assert.deepEqual(Object.fromEntries(counted), {
        oidc: 1,
        jwks: 1,
        AssumeRoleWithWebIdentity: sessions,
        [secrets === 1 ? 'GetSecretValue' : 'BatchGetSecretValue']: reads,
      });
    });
  }
});

async function arrange(t: TestContext, secrets: number) {
  const sandbox: Sandbox = await startSandbox();
  t.after(() => sandbox.stop());
  const names = Array.from(
    { length: secrets },
    (_, index) => `team/service-${String(index).padStart(4, '0')}`,
  );
  for (const name of names) sandbox.secrets.put(name, { string: `FAKE-${name}` });
  const inputs = {
    'role-to-assume': sandbox.roleArn,
    'aws-region': sandbox.region,
    'oidc-issuer': sandbox.issuer,
    secrets: names.join('\n'),
  };
  return { sandbox, job: openJob(t, sandbox.job()), inputs };
}

function openJob(t: TestContext, environment: Readonly<Record<string, string>>): BareJob<Load> {
  const job = new BareJob(environment, loadOf);
  t.after(() => job.dispose());
  return job;
}

function withinLimits(step: keyof typeof limits, { bytes, files, builtins }: Load): void {
  const limit = limits[step];
  // Windows' own part, which no other system loads. A lease makes a folder, and icacls closes it; nothing else starts a
  // program.
  const isWindows = process.platform === 'win32';
  const own = {
    ...(isWindows ? { bytes: 3_000, files: 1 } : { bytes: 0, files: 0 }),
    builtins: isWindows && step === 'lease' ? ['child_process'] : [],
  };
  assert.ok(bytes <= limit.bytes + own.bytes, `${step} loads ${bytes} bytes`);
  assert.ok(files <= limit.files + own.files, `${step} loads ${files} files`);
  const unwanted = builtins.filter(
    (name) => limit.never.some((pattern) => pattern.test(name)) && !own.builtins.includes(name),
  );
  assert.deepEqual(unwanted, [], `${step} loads modules that it has no use for`);
}

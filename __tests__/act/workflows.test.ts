import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findLeaks } from '../../runner/leaks.ts';
import { node24 } from '../../runner/node.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const act = process.env.ACT;
if (!act) throw new Error('run by `npm run test:act`');
const root = fileURLToPath(new URL('../../', import.meta.url));

let sandbox: Sandbox;
let folder: string;
before(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'secret-lease-act-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.stop();
});

test('a job leases, uses its secrets, and has none of them left at its end', async () => {
  const { exitCode, log } = await run('lease.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /Success - Main A step that prints its secrets after all/);
  assert.match(log, /the API key is \*\*\*/);
  assert.match(log, /Success - Post \.\/\s/);
  assert.match(log, /nothing is left of the lease/);
  assertNoLeaks(log);
});

test('a token that is about to expire stops the job, and nothing is exported', async () => {
  const { exitCode, log } = await run('expiring.yml');
  assert.equal(exitCode, 1, log);
  assert.match(log, /E_EXPIRING/);
  assert.match(log, /\| nothing was exported/);
  assert.doesNotMatch(log, /the deploy has begun/);
  assertNoLeaks(log);
});

test('a check hands the new values to the deploy, and masks the old ones and the new ones', async () => {
  const { exitCode, log } = await run('renewal.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /Success - Main The deploy/);
  assert.match(log, /\| Renewed: API_KEY, REGISTRY_TOKEN/);
  assert.match(log, /the old key was \*\*\*, the new one is \*\*\*/);
  assert.match(log, /the old token was \*\*\*, the new one is \*\*\*/);
  const values = sandbox.values();
  assert.ok(
    values.some((text) => /"FAKE-api-[0-9a-f]{32}"/.test(text)),
    'the new key is among the canaries',
  );
  assertNoLeaks(log);
});

test('a check whose renewal brings nothing better stops the job before the deploy', async () => {
  await sandbox.plant({ accounts: {}, secrets: [{ name: 'ci/stale-token', jwt: { expiresIn: 180 } }] });
  const { exitCode, log } = await run('stale.yml');
  assert.equal(exitCode, 1, log);
  assert.match(log, /E_EXPIRING/);
  assert.match(log, /STALE_TOKEN expires in .* was not rotated, so a renewal brings nothing better/);
  assert.doesNotMatch(log, /the deploy has begun/);
  assertNoLeaks(log);
});

/** Runs a workflow of this folder, in a repository that has the action as its users have it. */
async function run(workflow: string): Promise<{ exitCode: number; log: string }> {
  const repository = join(folder, workflow);
  const workflows = join(repository, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  cpSync(join(root, '__tests__', 'act', 'workflows', workflow), join(workflows, workflow));
  for (const path of ['action.yml', 'check', 'package.json', 'dist', '__tests__/act/probe']) {
    cpSync(join(root, path), join(repository, path), { recursive: true });
  }
  const sha = commit(repository);
  const { url: SANDBOX, roleArn: ROLE, region: REGION, issuer: ISSUER } = sandbox;
  const variables = { SANDBOX, ROLE, REGION, ISSUER };
  const flags = Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]);
  const child = spawn(act ?? '', ['push', '-P', 'ubuntu-latest=-self-hosted', ...flags], {
    cwd: repository,
    env: environment(sha),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { exitCode: child.exitCode ?? -1, log: stdout + stderr };
}

/** @returns the commit's SHA */
function commit(repository: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/OWNER/app.git');
  git('add', '--all', '--force');
  const author = ['-c', 'user.name=tester', '-c', 'user.email=tester@example.com'];
  git(...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', 'Sample');
  return git('rev-parse', 'HEAD').trim();
}

/** act hands its own environment to the job's steps; it has no OIDC, so the sandbox's two variables come so too. */
function environment(sha: string): Record<string, string> {
  const job = sandbox.job({ repository: 'OWNER/app', environment: 'production', run_id: '1', sha });
  const given = Object.entries(job).filter(([name]) => /^(ACTIONS_ID_TOKEN_|AWS_ENDPOINT_URL$)/.test(name));
  return {
    ...Object.fromEntries(given),
    ...expectations(),
    // A JavaScript action runs with the first Node on PATH, whatever its `using:` says.
    PATH: [dirname(node24()), process.env.PATH].join(delimiter),
    HOME: join(folder, 'home'),
  };
}

/** What the steps compare with: hashes, so that the log may show them. */
function expectations(): Record<string, string> {
  const json = (name: string) => JSON.parse(String(value(name)));
  const values = {
    DB_PASSWORD: json('rds!cluster-3f9c').password,
    API_KEY: json('prod/api')['api-key'],
    SVC_MAIL: value('prod/services/mail'),
    OLD_KEY: value('prod/signing', 'AWSPREVIOUS'),
    CHAIN: json('edge/tls').chain,
    KEYSTORE: value('ci/keystore'),
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, content]) => [
      `SHA256_${name}`,
      createHash('sha256').update(content).digest('hex'),
    ]),
  );
}

function value(name: string, stage = 'AWSCURRENT'): string | Uint8Array {
  const versions = sandbox.secrets.all().find((secret) => secret.name === name)?.versions ?? [];
  const version = versions.find(({ stages }) => stages.includes(stage));
  if (!version) throw new Error(`the seed has no ${stage} of ${name}`);
  return 'string' in version.value ? version.value.string : version.value.binary;
}

/** Neither a secret's value, nor a field of one, nor a token or key of the job. */
function assertNoLeaks(log: string): void {
  const fields = sandbox
    .values()
    .flatMap((text): unknown[] => (text.startsWith('{') ? Object.values(JSON.parse(text)) : []));
  const secret = fields.filter((field): field is string => typeof field === 'string' && field !== 'master');
  const canaries = [...sandbox.canaries(), ...sandbox.values(), ...secret];
  assert.deepEqual(findLeaks({ texts: { log }, canaries }), []);
}

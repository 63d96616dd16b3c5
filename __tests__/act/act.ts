import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findLeaks } from '../../runner/leaks.ts';
import { node24 } from '../../runner/node.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const act = process.env.ACT;
if (!act) throw new Error('run by `npm run test:act`');
const root = fileURLToPath(new URL('../../', import.meta.url));

/** One sandbox for all workflows of a test file. */
export let sandbox: Sandbox;
let folder: string;
before(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'secret-lease-act-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.stop();
});

export interface RunOptions {
  /** Cancels the run at the first output that matches, as a person would. */
  readonly cancelAt?: RegExp;
  /** Further files of the repository, path → text; the workflow itself if it is not in this folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** What starts the run; a push if left out. */
  readonly event?: string;
}

export interface Run {
  readonly exitCode: number;
  readonly log: string;
}

/**
 * Runs a workflow of this folder in a repository that uses the action as its users do. Sometimes act loses what a
 * process printed right before it failed, when its output is a terminal. Such a run cannot be judged and is repeated.
 */
export async function run(workflow: string, options: RunOptions = {}): Promise<Run> {
  for (let attempt = 1; ; attempt++) {
    const result = await runOnce(workflow, mkdtempSync(join(folder, `${workflow}-`)), options);
    const isSilent = /❌ {2}Failure - Main \.\//.test(result.log) && !/\bE_[A-Z]/.test(result.log);
    if (!isSilent || attempt === 3) return result;
  }
}

async function runOnce(
  workflow: string,
  repository: string,
  { cancelAt, files = {}, event = 'push' }: RunOptions,
): Promise<Run> {
  const file = join('.github', 'workflows', workflow);
  mkdirSync(join(repository, dirname(file)), { recursive: true });
  if (!(file in files)) cpSync(join(root, '__tests__', 'act', 'workflows', workflow), join(repository, file));
  cpSync(join(root, '__tests__', 'act', 'shared'), join(repository, '.github'), { recursive: true });
  const actions = ['lease', 'check', 'monitor', 'rotate'];
  const paths = ['action.yml', ...actions, 'package.json', 'dist', '__tests__/act/probe'];
  for (const path of paths) cpSync(join(root, path), join(repository, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
  const sha = commit(repository);
  const { url: SANDBOX, roleArn: ROLE, region: REGION, issuer: ISSUER } = sandbox;
  const variables = { SANDBOX, ROLE, REGION, ISSUER };
  const flags = [
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...[
      '--env',
      `GITHUB_API_URL=${sandbox.github.url}`,
      '--secret',
      `GITHUB_TOKEN=${sandbox.github.token()}`,
    ],
  ];
  const child = spawn(act ?? '', [event, '-W', file, '-P', 'ubuntu-latest=-self-hosted', ...flags], {
    cwd: repository,
    env: environment(sha),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  let isCancelled = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (isCancelled || !cancelAt?.test(text)) return;
      isCancelled = true;
      child.kill('SIGINT');
    });
  }
  await once(child, 'close');
  return { exitCode: child.exitCode ?? -1, log: said.join('') };
}

/** @returns The commit's SHA. */
function commit(repository: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/OWNER/app.git');
  git('add', '--all', '--force');
  const author = ['-c', 'user.name=tester', '-c', 'user.email=tester@example.com'];
  git(...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', 'Sample');
  return git('rev-parse', 'HEAD').trim();
}

/**
 * act passes its own environment to the job's steps. It has no OIDC, so the sandbox's two variables are passed this
 * way.
 */
function environment(sha: string): Record<string, string> {
  const job = sandbox.job({ repository: 'OWNER/app', environment: 'production', run_id: '1', sha });
  const given = Object.entries(job).filter(([name]) => /^(ACTIONS_ID_TOKEN_|AWS_ENDPOINT_URL$)/.test(name));
  return {
    ...Object.fromEntries(given),
    ...expectations(),
    // act runs a JavaScript action with the first Node on PATH, whatever its `using:` says.
    PATH: [dirname(node24()), process.env.PATH].join(delimiter),
    HOME: join(folder, 'home'),
  };
}

/** The expected values as hashes, which the log may show. */
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

/** The log has no secret's value, no field of one, and no token or key of the job. */
export function assertNoLeaks(log: string): void {
  const fields = sandbox
    .values()
    .flatMap((text): unknown[] => (text.startsWith('{') ? Object.values(JSON.parse(text)) : []));
  const secret = fields.filter((field): field is string => typeof field === 'string' && field !== 'master');
  // The lines around a certificate are not secret and stay readable.
  const canaries = [...sandbox.canaries(), ...sandbox.values(), ...secret].map((text) =>
    text.replaceAll(/-----(BEGIN|END) [A-Z ]+-----\n?/g, ''),
  );
  assert.deepEqual(findLeaks({ texts: { log }, canaries }), []);
}

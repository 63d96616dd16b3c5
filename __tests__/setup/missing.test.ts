import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

const setup = join(import.meta.dirname, '..', '..', 'setup');

/** Runs a script where only these programs are beside what every shell has. */
function runWith(
  t: TestContext,
  programs: Readonly<Record<string, string>>,
  [script = '', ...words]: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-missing-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['bash', 'tr', 'cut', 'sed'])
    symlinkSync(
      spawnSync('bash', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim(),
      join(folder, name),
    );
  for (const [name, text] of Object.entries(programs))
    writeFileSync(join(folder, name), `#!${join(folder, 'bash')}\n${text}\n`, { mode: 0o755 });
  const env = { PATH: folder, HOME: folder, ...variables };
  const { status, stderr } = spawnSync(join(folder, 'bash'), [join(setup, script), ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, stderr };
}

const role = { REPOSITORY: 'OWNER/app', ENVIRONMENT: 'production' };
const numbers = { REPOSITORY_ID: '1', OWNER_ID: '2' };
/** No region is configured, and the caller is an administrator. */
const aws = '[[ $1 == sts ]] && echo arn:aws:iam::123456789012:user/admin';

test('a program or a region that is missing is said, with what to do', (t) => {
  const script = ['aws-cli.sh', 'prod/db'];
  for (const [result, words] of [
    [runWith(t, {}, script, role), /needs the AWS CLI: https/],
    [runWith(t, { aws }, script, role), /Give REPOSITORY_ID and OWNER_ID; or install the command gh/],
    [runWith(t, { aws }, script, { ...role, ...numbers }), /Give AWS_REGION, the region of the secrets/],
    [runWith(t, {}, ['github.sh', 'OWNER/app']), /needs the command gh/],
  ] as const) {
    assert.match(result.stderr, words);
    assert.equal(result.status, 2, result.stderr);
  }
});

test('the two policies are printed where all is told, also for the owner of a managed account', (t) => {
  const all = {
    ...role,
    ...numbers,
    REPOSITORY: 'person_company/app',
    AWS_REGION: 'eu-west-1',
    DRY_RUN: 'true',
  };
  const { status, stderr } = runWith(t, { aws }, ['aws-cli.sh', 'prod/db'], all);
  assert.equal(status, 0, stderr);
});

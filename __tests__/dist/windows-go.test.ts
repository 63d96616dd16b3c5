// Programs in Go on Windows, whose run-time reads its command line and hears Ctrl-C by itself, and AWS's SDK for Go,
// which reads a profile by its own rules: Terraform is such a program. `scripts/wine/go-programs.ts` builds them.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { node24 } from '../../runner/node.ts';
import { lacks } from '../needs.ts';
import { messagesOf, openStage, type Stage } from './stage.ts';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist', 'cli.js');
const program = (name: string) => join(root, '.cache', 'windows', `${name}.exe`);

const words = [
  'plain',
  'a b',
  '',
  'https://x.example/?a=1&whoami',
  'say "hi"&whoami',
  '"',
  '%PATH%',
  '100%',
  '!x!',
  '^caret^',
  'C:\\dir with blanks\\',
  '\\\\"',
  'é 作業 🔑',
  'a\nb',
  '|>out.txt',
];

async function leasedStage(t: TestContext): Promise<Stage> {
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-key');
  await stage.leased('KEY, app/key');
  return stage;
}

suite('exec of a program in Go', () => {
  test('each word arrives as it is', async (t) => {
    if (lacks(t, 'windows', 'goPrograms')) return;
    const { job } = await leasedStage(t);
    const run = await job.run([node24(), cli, 'exec', '--', program('words'), ...words]);
    assert.deepEqual(JSON.parse(run.stdout), words, run.log);
  });

  test('each word arrives as it is by cmd’s launcher, in quotes', async (t) => {
    if (lacks(t, 'windows', 'goPrograms')) return;
    const { job } = await leasedStage(t);
    const given = [
      'a b',
      'https://x.example/?a=1&whoami',
      '^caret^',
      '!x!',
      'C:\\dir with blanks',
      'a|b>c<d',
    ];
    const line = given.map((word) => `"${word}"`).join(' ');
    const run = await job.run(
      `call secret-lease exec -- "${program('words')}" ${line}\necho status %ERRORLEVEL%`,
      {
        shell: 'cmd',
      },
    );
    const [said = '', status = ''] = run.stdout.split(/\r?\n/);
    assert.deepEqual([JSON.parse(said), status.trim()], [given, 'status 0'], run.log);
  });

  test('Ctrl-C in a console reaches it once, and it ends in its own time with its own status', async (t) => {
    if (lacks(t, 'windows', 'goPrograms')) return;
    const { job } = await leasedStage(t);
    const ready = join(job.temp, 'ready');
    const exec = [node24(), cli, 'exec', '--', program('words'), '-wait', ready];
    const run = await job.run([program('console'), ready, ...exec]);
    assert.deepEqual([run.stdout, run.exitCode], ['interrupted\nreleased\n', 5], run.log);
  });
});

suite("AWS's SDK for Go with a leased profile", () => {
  for (const folder of ['plain', 'with blanks (1)', 'Jürgen 作業', "o'neill & co"]) {
    test(`under a path such as "${folder}"`, async (t) => {
      if (lacks(t, 'windows', 'goPrograms')) return;
      const stage = await stageBelow(t, folder);
      const step = await stage.leased('prod/flags', { 'export-credentials': 'profile' });
      assert.deepEqual(messagesOf(step, 'warning'), []);
      for (const client of ['sdk-v1', 'sdk-v2']) {
        const env = { AWS_EC2_METADATA_DISABLED: 'true' };
        const { stdout } = await stage.job.run([program(client)], { env });
        assert.match(stdout, /^arn:aws:sts::\d+:assumed-role\/deploy\//, client);
      }
      // Without cmd between, as boto3 and the SDK for .NET start it.
      const config = readFileSync(step.exported.AWS_CONFIG_FILE ?? '', 'utf8');
      const [, line = ''] = /^credential_process = (.*)$/m.exec(config) ?? [];
      const { stdout } = await stage.job.run([program('words'), '-start', ...line.split(' ')]);
      assert.match(JSON.parse(stdout).AccessKeyId, /^ASIA/);
    });
  }
});

/** A stage whose runner works below a folder of this name. */
async function stageBelow(t: TestContext, name: string): Promise<Stage> {
  const parent = mkdtempSync(join(tmpdir(), 'profile-'));
  t.after(() => rmSync(parent, { recursive: true, force: true }));
  const { TEMP = '' } = process.env;
  process.env.TEMP = join(parent, name);
  mkdirSync(process.env.TEMP);
  try {
    return await openStage(t);
  } finally {
    process.env.TEMP = TEMP;
  }
}

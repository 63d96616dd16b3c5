import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunOptions } from '../../runner/job.ts';
import { node24 } from '../../runner/node.ts';
import { lacks } from '../needs.ts';
import { failedWith, openRotatingStage, succeeded } from '../scheduled/rotating.ts';
import { openCheckingStage, stoppedBy } from './checking.ts';
import { messagesOf, openStage, refusalOf, type Stage } from './stage.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** A stage with a lease whose value is an output alone. */
async function leasedStage(t: TestContext, env: Record<string, string> = {}): Promise<Stage> {
  const stage = await openStage(t, { env });
  stage.put('app/key', 'FAKE-key');
  await stage.leased('KEY, app/key', { 'export-env': 'false' });
  return stage;
}

/** `secret-lease exec --`, without a shell between. */
function exec({ job }: Stage, program: readonly string[], options: RunOptions = {}, nodeArgs: string[] = []) {
  return job.run([node24(), ...nodeArgs, cli, 'exec', '--', ...program], options);
}

/** A batch file that prints its words and a variable, and ends with 7. */
function writeBatch(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  const line = `@"${node24()}" -p "JSON.stringify([process.env.KEY, process.argv.slice(1)])" -- %*`;
  writeFileSync(join(folder, name), `${line}\r\n@exit /b 7\r\n`);
}

/** Another program that has this file open, as cmd opens what it redirects, until it is ended. */
async function holdOpen(path: string): Promise<{ end(): Promise<unknown> }> {
  const script = `console.log('open'); setTimeout(() => {}, 60_000)`;
  const child = spawn('cmd.exe', ['/d', '/s', '/c', `""${node24()}" -e "${script}" < "${path}""`], {
    windowsVerbatimArguments: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  return {
    end() {
      spawnSync('taskkill', ['/t', '/f', '/pid', String(child.pid)]);
      return ended;
    },
  };
}

suite('names in another spelling', { concurrency: true }, () => {
  test('are the same variable: it is a conflict', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t, { env: { db_password: 'mine' } });
    stage.put('app/db', 'FAKE-theirs');
    const message = refusalOf(await stage.lease('DB_PASSWORD, app/db'), 'E_CONFLICT');
    assert.match(message, /DB_PASSWORD is set already/);
    assert.equal(stage.job.env.db_password, 'mine');
  });

  test('are the same variable for on-conflict: skip, and for the end', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t, { env: { db_password: 'mine' } });
    stage.put('app/db', 'FAKE-theirs');
    await stage.leased('DB_PASSWORD, app/db', { 'on-conflict': 'skip' });
    await stage.job.end();
    assert.equal(stage.job.env.db_password, 'mine');
  });

  test('are the same variable for exec: the program has the leased value', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await leasedStage(t, { key: 'stale' });
    const { stdout, log } = await exec(stage, ['node', '-p', 'process.env.KEY'], {
      env: { PATH: dirname(node24()) },
    });
    assert.equal(stdout, 'FAKE-key\n', log);
  });

  test('are the same variable where the job writes one of the action’s own', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t, { env: { Aws_Region: 'eu-central-1' } });
    const step = await stage.lease('prod/services/mail', { 'aws-region': '' });
    assert.match(refusalOf(step, 'E_SECRET_NOT_FOUND'), /eu-central-1/);
  });
});

suite('exec', { concurrency: true }, () => {
  test('finds a batch file by PATHEXT and hands it each word as it is', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await leasedStage(t);
    const folder = join(stage.job.temp, 'tools (1)');
    writeBatch(folder, 'tool.cmd');
    const words = [
      'publish',
      '--tag',
      'a b',
      'https://x.example/?a=1&whoami',
      '%PATH%',
      'say "hi"&whoami',
      '^',
      '',
    ];
    const run = await exec(stage, ['tool', ...words], { env: { PATH: folder } });
    assert.deepEqual(JSON.parse(run.stdout), ['FAKE-key', words], run.log);
    assert.equal(run.exitCode, 7);
  });

  test('does not look into the folder for a bare name, where anybody may have put a program', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await leasedStage(t);
    writeBatch(stage.job.workspace, 'tool.cmd');
    assert.equal((await exec(stage, ['tool'])).exitCode, 127);
    assert.equal((await exec(stage, ['.\\tool'])).exitCode, 7);
    const crashed = await exec(stage, [node24(), '-e', 'process.exit(0xc0000005 | 0)']);
    assert.equal(crashed.exitCode, 0xc0000005, 'a status of 32 bits');
  });

  test('says what cannot be run', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await leasedStage(t);
    writeBatch(stage.job.workspace, 'tool.cmd');
    assert.equal((await exec(stage, ['no-such-command'])).exitCode, 127);
    for (const [name, by] of [
      ['.\\script.sh', 'bash'],
      ['.\\script.ps1', 'pwsh -File'],
    ] as const) {
      writeFileSync(join(stage.job.workspace, name), '');
      const script = await exec(stage, [name]);
      assert.equal(script.exitCode, 126);
      assert.ok(
        script.stderr.includes(`Name what runs it: \`secret-lease exec -- ${by} ${name}\``),
        script.log,
      );
    }
    const broken = await exec(stage, ['.\\tool.cmd', 'a\nb']);
    assert.equal(broken.exitCode, 126);
    assert.match(broken.stderr, /batch file.*line break/);
    const long = await exec(stage, ['.\\tool.cmd', 'x'.repeat(9000)]);
    assert.equal(long.exitCode, 126);
    assert.match(long.stderr, /E_TOO_LARGE: .*too long/);
  });

  test('leaves Ctrl-C to the program, which has it from the console', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await leasedStage(t);
    const ready = join(stage.job.workspace, 'ready');
    const program = `require('node:fs').writeFileSync('ready', ''); setTimeout(() => process.exit(5), 1500)`;
    const interrupted = ['--import', new URL('interrupted.mjs', import.meta.url).href];
    const run = await exec(stage, [node24(), '-e', program], { env: { INTERRUPTED_AT: ready } }, interrupted);
    assert.match(run.stderr, /interrupted/, 'the event was there');
    assert.equal(run.exitCode, 5);
  });
});

suite('a file that another program has open', { concurrency: true }, () => {
  test('keeps the end from deleting it, and from nothing else', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t);
    for (const name of ['one', 'two', 'three']) stage.put(`app/${name}`, `FAKE-${name}`);
    const { exported } = await stage.leased(
      'ONE, app/one file\nTWO, app/two file\nTHREE, app/three file\nFOUR, app/one',
    );
    const { ONE_FILE = '', TWO_FILE = '', THREE_FILE = '' } = exported;
    const holder = await holdOpen(TWO_FILE);
    const [end] = await stage.job.end();
    const left = [ONE_FILE, TWO_FILE, THREE_FILE].map((path) => existsSync(path));
    await holder.end();
    assert.ok(end);
    assert.deepEqual([end.outcome, stage.job.env.FOUR, stage.job.env.TWO_FILE], ['success', '', '']);
    assert.deepEqual(left, [false, true, false]);
    assert.match(messagesOf(end, 'warning').join(), /could not be deleted: .*TWO_FILE/);
  });

  test('cannot be renewed, which is not called a full disk', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openCheckingStage(t);
    stage.put('app/file', 'FAKE-before');
    const { FILE_FILE: path = '' } = (await stage.leased('FILE, app/file file')).exported;
    stage.put('app/file', 'FAKE-after');
    const holder = await holdOpen(path);
    const step = await stage.check();
    await holder.end();
    assert.match(stoppedBy(step, 'E_DISK'), /has one of these files open/);
    assert.equal(readFileSync(path, 'utf8'), 'FAKE-before');
  });
});

suite('rotate', () => {
  test('takes a batch file for its command', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openRotatingStage(t);
    stage.put('app/key', 'FAKE-old-key-Qw3rTy');
    writeFileSync(join(stage.job.workspace, 'make.cmd'), '@echo FAKE-new-key-%1\r\n');
    succeeded(await stage.rotate('app/key', { command: '.\\make.cmd\nmade-of-a-word' }));
    assert.equal(stage.value('app/key'), 'FAKE-new-key-made-of-a-word');
    const missing = await stage.rotate('app/key', { command: 'no-such-command' }, { id: 'missing' });
    assert.match(failedWith(missing, 'E_COMMAND'), /ENOENT/);
  });

  test('ends what a batch file that hangs has started', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openRotatingStage(t);
    stage.put('app/key', 'FAKE-old-key-Qw3rTy');
    const mark = join(stage.job.temp, 'still-alive');
    const program = `setTimeout(() => require('node:fs').writeFileSync(process.argv[1], ''), 3000)`;
    writeFileSync(join(stage.job.workspace, 'make.cmd'), `@"${node24()}" -e "${program}" "${mark}"\r\n`);
    failedWith(
      await stage.rotate('app/key', { command: '.\\make.cmd', 'command-timeout': '1s' }),
      'E_COMMAND',
    );
    await sleep(3000);
    assert.ok(!existsSync(mark));
  });
});

suite('cmd', () => {
  test('the command by call: its line, its status, and the lines after it', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t);
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    await stage.leased(`FLAGS, prod/flags expires=${soon}`);
    const run = await stage.job.run(
      'call secret-lease check\necho status %ERRORLEVEL%\ncall secret-lease check --min-remaining 2h || echo due',
      { shell: 'cmd', env: { ERRORLEVEL: '0' } },
    );
    assert.match(run.stdout, /^ok, the next expiry.*\r?\nstatus 0 *\r?\nexpiring: FLAGS.*\r?\ndue/);
  });

  test('renew, as the documentation has it', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t);
    stage.put('app/key', 'FAKE-key %x% ^&');
    await stage.leased('KEY, app/key');
    const script =
      'set KEY=\nfor /f "delims=" %%i in (\'secret-lease renew --shell cmd\') do %%i\necho "%KEY%"> seen';
    const run = await stage.job.run(script, { shell: 'cmd' });
    assert.equal(
      readFileSync(join(stage.job.workspace, 'seen'), 'utf8').trim(),
      '"FAKE-key %x% ^&"',
      run.log,
    );
  });

  test("the workflow's NODE_OPTIONS do not reach the command, and reach its program", async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openStage(t);
    await stage.leased('prod/flags');
    // cmd would run what is behind an `&` in it, and would expand `%`.
    const loaded = join(stage.job.temp, 'R&D 100%PATH% !x!.cjs').replaceAll('\\', '/');
    writeFileSync(loaded, 'console.log("loaded")');
    const env = { NODE_OPTIONS: `--require "${loaded}"` };
    const { stdout, stderr } = await stage.job.run('secret-lease check', { env, shell: 'cmd' });
    assert.deepEqual([stdout.trim(), stderr], ['ok', '']);
    const program = `call secret-lease exec -- "${node24()}" -p 1`;
    const run = await stage.job.run(program, { env, shell: 'cmd' });
    assert.match(run.stdout, /^loaded\r?\n1\r?\n$/, run.log);
  });
});

suite('after, which runs once a secret is rotated', { concurrency: true }, () => {
  const words = ['restart web', 'https://x.example/?a=1&whoami', '%PATH%', 'say "hi"&whoami', 'C:\\a b\\'];
  /** Says what it gets: its words, a line of standard input, and of its variables those that tell of the rotation. */
  const reader = `const { env, argv } = process;
    const given = require('node:fs').readFileSync(0, 'utf8');
    require('node:fs').writeFileSync(env.SEEN, JSON.stringify({ words: argv.slice(2), given, env }));
    console.log('restarted web');
    console.log('::error::not a command');
    console.log('the new value is ' + JSON.parse(given).new.value);`;

  for (const kind of ['batch file', 'batch file found by PATHEXT', 'program'] as const) {
    test(`a ${kind} gets each word, the values and the job's variables`, async (t) => {
      if (lacks(t, 'windows')) return;
      const stage = await openRotatingStage(t);
      stage.put('app/key', 'FAKE-old-key-Qw3rTy');
      const { workspace } = stage.job;
      const seen = join(stage.job.temp, 'seen.json');
      const scripts = join(workspace, 'my scripts');
      mkdirSync(scripts);
      writeFileSync(join(scripts, 'reader.cjs'), reader);
      writeFileSync(
        join(scripts, 'after it.cmd'),
        `@"${node24()}" "%~dp0reader.cjs" %*\r\n@exit /b %ERRORLEVEL%\r\n`,
      );
      const program = {
        'batch file': ['.\\my scripts\\after it.cmd'],
        'batch file found by PATHEXT': ['after it'],
        program: [node24(), join(scripts, 'reader.cjs')],
      }[kind];
      const step = succeeded(
        await stage.rotate(
          'app/key',
          { generate: 'length=30', after: [...program, ...words].join('\n'), 'after-values': 'both' },
          { env: { SEEN: seen, Aws_Profile: 'consumers', PATH: `${scripts};${process.env.PATH}` } },
        ),
      );
      const told = JSON.parse(readFileSync(seen, 'utf8'));
      assert.deepEqual(told.words, words);
      const { old, new: now } = JSON.parse(told.given);
      assert.deepEqual([old.value, now.value], ['FAKE-old-key-Qw3rTy', stage.value('app/key')]);
      const names = Object.keys(told.env);
      assert.ok(names.includes('Aws_Profile') && names.includes('ACTIONS_ID_TOKEN_REQUEST_URL'));
      assert.deepEqual(
        names.filter((name) => /^(INPUT_|STATE_|ACTIONS_(?!ID_TOKEN))/i.test(name)),
        [],
      );
      assert.equal(told.env.SECRET_LEASE_NEW_VERSION, step.outputs['new-version']);
      assert.match(step.log, /^restarted web$/m);
      assert.match(step.log, /^the new value is \*\*\*$/m);
      assert.ok(step.annotations.every(({ level }) => level !== 'error'));
      assert.equal(step.outputs['after-due'], '');
    });
  }

  test('one that fails, and one that the system cannot run, leave it to the next run', async (t) => {
    if (lacks(t, 'windows')) return;
    const stage = await openRotatingStage(t);
    stage.put('app/key', 'FAKE-old-key-Qw3rTy');
    const { workspace } = stage.job;
    writeFileSync(join(workspace, 'after.cmd'), '@echo no such pod>&2\r\n@exit /b 3\r\n');
    writeFileSync(join(workspace, 'restart'), '#!/bin/sh\ntrue\n');
    const failed = await stage.rotate('app/key', { generate: 'length=30', after: './after.cmd' });
    assert.match(failedWith(failed, 'E_AFTER'), /ended with exit code 3/);
    assert.match(failed.log, /^no such pod$/m);
    const inputs = { generate: 'length=30', when: 'older-than=1d' };
    const script = await stage.rotate('app/key', { ...inputs, after: './restart' }, { id: 'script' });
    assert.match(failedWith(script, 'E_AFTER'), /cannot run this file. Name what runs it, such as bash/);
    writeFileSync(join(workspace, 'after.cmd'), `@"${node24()}" -p "1+1"\r\n`);
    const again = succeeded(await stage.rotate('app/key', { ...inputs, after: '.\\after' }, { id: 'again' }));
    assert.match(again.log, /^2$/m);
    assert.equal(again.outputs['after-due'], '');
  });
});

test('pwsh: each word arrives as it is, and the status', async (t) => {
  if (lacks(t, 'windows', 'pwsh')) return;
  const stage = await leasedStage(t);
  const words = ['https://x.example/?a=1&whoami', 'a b', '-Da.b=c', '-v:diag', '--', '1.10', 'say "hi"'];
  const given = words.map((word) => (/[& "]/.test(word) ? `'${word}'` : word)).join(' ');
  const program = `node -p 'JSON.stringify(process.argv.slice(1))' -- ${given}`;
  const run = await stage.job.run(
    `secret-lease exec -- ${program}\nsecret-lease check --min-remaining never\n"status $LASTEXITCODE"\n$global:LASTEXITCODE = 0`,
    { shell: 'pwsh', env: { PATH: `${dirname(node24())};${process.env.PATH}` } },
  );
  const [line = '', status] = run.stdout.split(/\r?\n/);
  assert.deepEqual([JSON.parse(line), status], [words, 'status 2'], run.log);
});

test('a work folder that one step spells in another way than the next is the same folder', async (t) => {
  if (lacks(t, 'windows')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const spelled = `${stage.job.temp.replace(/^[A-Z]/, (drive) => drive.toLowerCase()).replaceAll('\\', '/')}/`;
  const otherwise = `data:text/javascript,process.env.RUNNER_TEMP=${encodeURIComponent(JSON.stringify(spelled))}`;
  const { exported } = await stage.leased(
    'ONE, app/one file\nTWO, app/one',
    {},
    { nodeArgs: ['--import', otherwise] },
  );
  const { ONE_FILE = '' } = exported;
  assert.equal(readFileSync(ONE_FILE, 'utf8'), 'FAKE-one');
  const run = await stage.job.run('call secret-lease check', { shell: 'cmd' });
  assert.equal(run.stdout.trim(), 'ok', run.log);
  await stage.job.end();
  assert.deepEqual([stage.job.env.TWO, existsSync(ONE_FILE)], ['', false]);
});

test('a value of 32,766 characters arrives whole, and a longer one is refused', async (t) => {
  if (lacks(t, 'windows')) return;
  const stage = await openStage(t);
  const value = `FAKE-${'é'.repeat(32_766 - 5)}`;
  stage.put('app/fits', value);
  stage.put('app/long', `${value}x`);
  await stage.leased('FITS, app/fits');
  await stage.job.run([node24(), '-e', 'require("node:fs").writeFileSync("seen", process.env.FITS)']);
  assert.ok(readFileSync(join(stage.job.workspace, 'seen'), 'utf8') === value);
  const message = refusalOf(await stage.lease('LONG, app/long', {}, { id: 'long' }), 'E_TOO_LARGE');
  assert.match(message, /value of LONG/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJob, probe } from './probe.ts';

const refused = /The `set-env` command is disabled/;

test('a mask counts from its arrival', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `await print('canary-value\\n::add-mask::canary-value\\ncanary-value\\n')`);
  assert.match(step.log, /\ncanary-value\n\*\*\*$/);
  assert.deepEqual(
    step.masks.map(({ value }) => value),
    ['canary-value'],
  );
  assert.deepEqual(
    step.events.map(({ kind }) => kind),
    ['line', 'command', 'mask', 'line', 'exit'],
  );
});

test('what is handed over comes after all that was printed', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `file('GITHUB_ENV', 'A=1\\n'); await print('::add-mask::canary-value\\n')`);
  assert.deepEqual(
    step.events.map(({ kind }) => kind),
    ['command', 'mask', 'exit', 'env'],
  );
});

test('a mask on stdout comes too late for stderr of the same batch', async (t) => {
  const job = await createJob(t);
  const script = `await print('::add-mask::canary-value\\n'); fs.writeSync(2, 'canary-value\\n')`;
  assert.match((await probe(job, script, { reading: 'late' })).log, /\ncanary-value$/);
});

test('both streams carry commands, in both spellings', async (t) => {
  const job = await createJob(t);
  const step = await probe(
    job,
    `fs.writeSync(2, '  ::warning title=T::from stderr\\n'); await print('told by a server: ##[error file=a.ts]injected\\n')`,
  );
  assert.deepEqual(
    step.annotations
      .map(({ level, message, title, file }) => ({ level, message, title, file }))
      .toSorted((a, b) => a.level.localeCompare(b.level)),
    [
      { level: 'error', message: 'injected', title: undefined, file: 'a.ts' },
      { level: 'warning', message: 'from stderr', title: 'T', file: undefined },
    ],
  );
});

test('a lone carriage return begins a line, and so a command', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `await print('harmless\\r::error::injected\\n')`);
  assert.equal(step.annotations[0]?.message, 'injected');
});

test("an annotation's message is masked, its title is not", async (t) => {
  const job = await createJob(t);
  const step = await probe(
    job,
    `await print('::add-mask::canary-value\\n::error title=canary-value::a canary-value\\n')`,
  );
  const [annotation] = step.annotations;
  assert.equal(annotation?.message, 'a ***');
  assert.equal(annotation?.title, 'canary-value');
  assert.equal(annotation?.emitted, 'a canary-value');
});

test('an empty mask is warned of', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `await print('::add-mask::  \\n')`);
  assert.match(step.annotations[0]?.message ?? '', /^Can't add secret mask for empty string/);
  assert.deepEqual(step.masks, []);
});

test('stopped commands are output until the token comes', async (t) => {
  const job = await createJob(t);
  const step = await probe(
    job,
    `await print('::stop-commands::the-token\\n::error::no\\n::the-token::\\n::error::yes\\n')`,
  );
  assert.deepEqual(
    step.annotations.map(({ message }) => message),
    ['yes'],
  );
  assert.match(step.log, /\n::error::no\n/);
});

test('a command is no stop token', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `await print('::stop-commands::add-mask\\n::error::still obeyed\\n')`);
  assert.equal(step.outcome, 'failure');
  assert.equal(step.annotations.at(-1)?.message, 'still obeyed');
});

test('set-env is refused unless the job allows it, even where GITHUB_ENV allowed it', async (t) => {
  const script = `await print('::set-env name=A::canary-value\\n')`;
  const job = await createJob(t);
  const step = await probe(job, script);
  assert.equal(step.outcome, 'failure');
  assert.match(step.annotations[1]?.message ?? '', refused);
  assert.equal(
    step.annotations[0]?.message,
    "Unable to process command '::set-env name=A::canary-value' successfully.",
  );
  await probe(job, `file('GITHUB_ENV', 'ACTIONS_ALLOW_UNSECURE_COMMANDS=true\\n')`);
  assert.deepEqual((await probe(job, script)).exported, { A: 'canary-value' });
});

test('set-output and save-state still work, with a warning', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `await print('::set-output name=a::1\\n::save-state name=b::2\\n')`, {
    id: 'old',
  });
  assert.deepEqual([job.outputs.old, step.state], [{ a: '1' }, { b: '2' }]);
  assert.match(step.annotations[0]?.message ?? '', /^The `set-output` command is deprecated/);
});

test('debug lines show only in debug, where the runner tells what it stored', async (t) => {
  const script = `await print('::debug::detail\\n'); file('GITHUB_ENV', 'A=x\\n')`;
  const quiet = await createJob(t);
  assert.doesNotMatch((await probe(quiet, script)).log, /\ndetail|##\[debug\]/);
  const job = await createJob(t, { debug: true });
  const step = await probe(job, script);
  assert.match(
    step.log,
    /##\[debug\]detail\n##\[debug\]Node Action run completed with exit code 0\n##\[debug\]A='x'$/,
  );
  assert.equal(step.environment.RUNNER_DEBUG, '1');
});

test('echo repeats commands but never a mask', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `await print('::echo::on\\n::add-mask::canary-value\\n::group::G\\n')`);
  assert.match(step.log, /\n::add-mask::\*\*\*\n::group::G\n##\[group\]G$/);
});

test('act prints what it does not understand, an odd mask included', async (t) => {
  const job = await createJob(t, { masker: 'act' });
  const step = await probe(
    job,
    `await print('::add-mask::left::right\\n::add-mask::plain-value\\nplain-value left::right\\n')`,
  );
  assert.match(step.log, /❓ {2}::add-mask::left::right\n {2}⚙ {2}\*\*\*\n\| \*\*\* left::right$/);
});

test('act shows what is exported, masked by whole values', async (t) => {
  const job = await createJob(t, { masker: 'act' });
  const step = await probe(
    job,
    `await print('::add-mask::canary-value\\n'); file('GITHUB_ENV', 'A=canary-value\\nB=other\\n')`,
  );
  assert.match(step.log, /::set-env:: A=\*\*\*\n {2}⚙ {2}::set-env:: B=other$/);
});

test('act unescapes a literal %0A of a mask', async (t) => {
  const job = await createJob(t, { masker: 'act' });
  const step = await probe(job, `await print('::add-mask::one%250Atwo\\none%0Atwo\\n')`);
  assert.match(step.log, /\n\| one%0Atwo$/);
});

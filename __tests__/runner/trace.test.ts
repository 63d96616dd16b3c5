import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { createJob, probe } from './probe.ts';

const secret = 'canary-value';
const mask = `await print('::add-mask::${secret}\\n');`;
const write = `file('GITHUB_ENV', 'A=${secret}\\n');`;

test('a value written after its mask was flushed is in order', async (t) => {
  const job = await createJob(t);
  const { trace, exported } = await probe(job, mask + write, { trace: true });
  assert.deepEqual(exported, { A: secret });
  assert.deepEqual(trace?.early, []);
  assert.deepEqual(trace?.untraced, []);
  assert.ok((trace?.peak ?? 0) > 10_000_000);
});

const unflushed = `process.stdout.write('::add-mask::${secret}\\n');`;
const tooEarly: Record<string, string> = {
  'written, then masked': write + mask,
  'written before the mask is flushed': unflushed + write,
  'to the output': `file('GITHUB_OUTPUT', 'A=${secret}\\n');${mask}`,
  'to the state': `file('GITHUB_STATE', 'A=${secret}\\n');${mask}`,
  'to another file': `fs.writeFileSync(process.env.RUNNER_TEMP + '/key', '${secret}');${mask}`,
  'in two pieces': `file('GITHUB_ENV', 'A=canary-'); file('GITHUB_ENV', 'value\\n');${mask}`,
  'by callback': `await new Promise((done) => fs.appendFile(process.env.GITHUB_ENV, 'A=${secret}\\n', done));${mask}`,
  'by promise': `await fs.promises.appendFile(process.env.GITHUB_ENV, 'A=${secret}\\n');${mask}`,
  'by a handle': `const h = await fs.promises.open(process.env.GITHUB_ENV, 'a'); await h.write('A=${secret}\\n'); await h.close();${mask}`,
  'by a descriptor': `const d = fs.openSync(process.env.GITHUB_ENV, 'a'); fs.writeSync(d, 'A=${secret}\\n');${mask}`,
  'by a stream': `const s = fs.createWriteStream(process.env.GITHUB_ENV, { flags: 'a' }); await new Promise((done) => s.end('A=${secret}\\n', done));${mask}`,
};

for (const [name, script] of Object.entries(tooEarly)) {
  test(`a value handed over too early: ${name}`, async (t) => {
    const job = await createJob(t);
    const { trace } = await probe(job, script, { trace: true });
    assert.deepEqual(
      trace?.early.map(({ value }) => value),
      [secret],
    );
    assert.deepEqual(trace?.untraced, []);
  });
}

test('a value of several lines is looked for line by line', async (t) => {
  const job = await createJob(t);
  const script = `file('GITHUB_ENV', 'A=second line\\n'); await print('::add-mask::first line%0Asecond line\\n');`;
  const { trace } = await probe(job, script, { trace: true });
  assert.deepEqual(
    trace?.early.map(({ value }) => value),
    ['second line'],
  );
});

test('what is written behind the hooks is noticed', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const script = `childProcess.execSync('echo A=${secret} >> "$GITHUB_ENV"');${mask}`;
  const { trace, files } = await probe(job, script, { trace: true });
  assert.equal(files.env, `A=${secret}\n`);
  assert.equal(trace?.untraced.length, 1);
});

test('a process that exits before its mask is flushed has not masked', async (t) => {
  if (lacks(t, 'lossyPipes')) return;
  const job = await createJob(t);
  const script = `process.stdout.write('x'.repeat(1 << 20) + '\\n::add-mask::${secret}\\n'); ${write} process.exit(0);`;
  const { trace, masks } = await probe(job, script, { trace: true });
  assert.deepEqual(masks, []);
  assert.deepEqual(
    trace?.early.map(({ value }) => value),
    [secret],
  );
});

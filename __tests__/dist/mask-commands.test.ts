import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { openStage } from './stage.ts';

// The runner's search for the end of `::add-mask::` fails before these; some are no marks in older Unicode.
const marks = ['\u0301', '\u20E3', '\u05B0', '\u0903', '\uFF9E', '\uFF9F', '\u{1E951}'];

const values = Object.fromEntries(
  marks.flatMap((mark, index) => [
    [`WHOLE_${index}`, `${mark}FAKE-whole-${index}-4f9a`],
    [`LINES_${index}`, `FAKE-first-line-${index}-77\n${mark}FAKE-second-line-${index}-88`],
    [`FIELD_${index}`, JSON.stringify({ user: 'app', password: `${mark}FAKE-field-${index}-2b1c` })],
  ]),
);
const secrets = Object.keys(values)
  .map((name) => `${name}, marks/${name}`)
  .join('\n');

for (const masker of ['github', 'act'] as const) {
  test(`text that begins with a combining mark is masked, and not shown by its own mask (${masker})`, async (t) => {
    const stage = await openStage(t, { masker, ...(masker === 'act' && { env: { ACT: 'true' } }) });
    for (const [name, value] of Object.entries(values)) stage.put(`marks/${name}`, value);
    stage.put('marks/BYTES', Buffer.from('\u0301FAKE-bytes-of-text-9d'));
    await stage.leased(`${secrets}\nBYTES, marks/BYTES\nDB_*, marks/FIELD_0#*`);
    const names = [...Object.keys(values), 'BYTES', 'DB_PASSWORD'].map((name) => `"$${name}"`);
    await stage.job.run(`printf '%s\\n' ${names.join(' ')}`);
    // Single bytes of a text may be anything else too.
    const canaries = [...stage.job.log.matchAll(/FAKE-[\w-]+/g)].map(([text]) => text);
    assert.deepEqual(canaries, []);
    const all = Object.values(values).flatMap((value) => [value, ...value.split('\n')]);
    assert.deepEqual(findLeaks({ texts: { log: stage.job.log }, canaries: all }), []);
  });
}

test('masks leave the step as the toolkit writes them, all before the first value', async (t) => {
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-key-100%25-\u00e9');
  stage.put(
    'app/many',
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [
          `f${index}`,
          `FAKE-field-with-number-${index}-${'x'.repeat(80)}`,
        ]),
      ),
    ),
  );
  const { stdout, trace } = await stage.leased('KEY, app/key\nF_*, app/many#*', {}, { trace: true });
  assert.match(stdout, /^::add-mask::FAKE-key-100%2525-\u00e9$/m);
  assert.deepEqual(trace?.early, []);
  const masks = stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
  assert.ok(masks.length > 400);
});

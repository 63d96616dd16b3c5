import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { concealed } from '../../src/domain/concealment.ts';
import { type LeaseSummaryData, leaseSummary } from '../../src/domain/summary.ts';
import { judgedOf, requestOf, secretOf } from './samples.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const day = 86_400_000;

function summaryOf(changes: Partial<LeaseSummaryData>): string {
  return leaseSummary({
    id: '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f',
    isRenewal: false,
    values: [],
    skipped: new Set(),
    exportsEnv: true,
    minMaskLength: 4,
    now,
    ...changes,
  });
}

const rowsOf = (summary: string) => summary.split('\n').filter((line) => line.startsWith('| <code>'));

/** Cells of a row as GitHub's Markdown splits it: at every bar that no backslash precedes. */
const cellsOf = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);

test('a row tells name, secret, version, age, expiry and where it went', () => {
  const [row] = rowsOf(
    summaryOf({
      values: [
        judgedOf('FAKE-value', {
          name: 'DB_PASSWORD',
          request: requestOf({ text: 'prod/db' }),
          age: 3 * day,
          expiry: { at: new Date(now + 2 * day), source: 'JWT exp', firm: true },
          verdict: { judgement: 'expiring', stops: false },
        }),
      ],
    }),
  );
  assert.equal(
    row,
    '| <code>DB_PASSWORD</code><br><sub>variable, output</sub> | 🟡&nbsp;in 2&nbsp;d<br><sub>JWT exp, 2026-06-17 12:00 UTC</sub> | <code>prod/db</code><br><sub>version <code>0a1b2c3d</code> AWSCURRENT, 3 d old</sub> |',
  );
});

const ways: [changes: Parameters<typeof judgedOf>[1], story: Partial<LeaseSummaryData>, told: string][] = [
  [{}, {}, 'variable, output'],
  [{}, { exportsEnv: false }, 'output'],
  [{}, { skipped: new Set(['PROD_DB']) }, 'output'],
  [{ public: true }, {}, 'variable, output, public'],
  [{ kind: 'boolean' }, {}, 'variable, output, not masked'],
  [{}, { minMaskLength: 100 }, 'variable, output, not masked'],
  [{ request: requestOf({ file: true }) }, {}, 'file, variable, output'],
];

for (const [changes, story, told] of ways) {
  test(`${JSON.stringify({ ...changes, request: undefined })} went as ${told}`, () => {
    const [row] = rowsOf(summaryOf({ values: [judgedOf('some-value', changes)], ...story }));
    assert.equal(/<sub>(.*)<\/sub>/.exec(cellsOf(row ?? '')[0] ?? '')?.[1], told);
  });
}

test('expires=never is told, and what nothing tells too', () => {
  const never = judgedOf('x', { request: requestOf({ expires: { kind: 'never' } }) });
  assert.match(summaryOf({ values: [never] }), /never/);
  assert.match(summaryOf({ values: [judgedOf('x')] }), /⚪&nbsp;not known/);
});

test('what ends first stands first', () => {
  const ending = (name: string, span: number) =>
    judgedOf('x', { name, expiry: { at: new Date(now + span), source: 's', firm: true } });
  const rows = rowsOf(summaryOf({ values: [judgedOf('x'), ending('LATE', day), ending('SOON', 1)] }));
  assert.deepEqual(
    rows.map((row) => /<code>(\w+)/.exec(row)?.[1]),
    ['SOON', 'LATE', 'PROD_DB'],
  );
});

test('hostile names cannot leave their cell', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'a|b',
      'a\n| x | y |',
      '</code><script>alert(1)</script>',
      '<!--',
      '`x`',
      '[x](https://evil.example)',
      '@everyone',
      '![](https://evil.example/x.png)',
      '\\|',
      '&amp;|',
      ':tada:',
      '\r\n# heading',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (text, stage, source) => {
      const summary = summaryOf({
        values: [
          judgedOf('x', {
            request: requestOf({ text }),
            secret: secretOf('x', { stages: [stage] }),
            expiry: { at: new Date(now), source, firm: false },
          }),
        ],
      });
      const rows = rowsOf(summary);
      assert.equal(rows.length, 1);
      assert.equal(summary.split(/[\r\n\u2028\u2029]/).length, 7);
      assert.equal(cellsOf(rows[0] ?? '').length, 3);
      const outside = (rows[0] ?? '').replace(/<\/?(?:code|sub)>|<br>|&nbsp;|&#\d+;/g, '');
      assert.doesNotMatch(outside, /[<>&`[\]()!@\\#*]/);
    }),
  );
});

test('a character of two units stays one', () => {
  const summary = summaryOf({ values: [judgedOf('x', { request: requestOf({ text: 'a#"🔑"' }) })] });
  assert.match(summary, /a&#35;&#34;&#128273;&#34;/);
});

test('no value is in it, nor in a public repository an ARN', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf';
  const summary = summaryOf({ values: [judgedOf('FAKE-value', { request: requestOf({ text: arn }) })] });
  assert.ok(!summary.includes('FAKE-value'));
  assert.ok(!concealed(summary).includes('111122223333'));
});

test('a thousand values stay under what GitHub takes', () => {
  const values = Array.from({ length: 5000 }, (_, at) =>
    judgedOf('x', { name: `NAME_${at}`, request: requestOf({ text: 'n'.repeat(512) }) }),
  );
  const summary = summaryOf({ values });
  assert.equal(rowsOf(summary).length, 500);
  assert.match(summary, /and 4500 more\./);
  assert.ok(Buffer.byteLength(summary) < 1024 * 1024);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeline } from '../../../src/domain/expiry/timeline.ts';
import { judgedOf, secretOf } from '../samples.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

/** A value of a secret that ends after a span. */
function ending(name: string, span: number | undefined, secret = name) {
  const isSoon = span !== undefined && span < 14 * day;
  return judgedOf('FAKE-value', {
    name,
    secret: secretOf('x', { name: secret }),
    expiry: span === undefined ? undefined : { at: new Date(now + span), source: 'JWT exp', firm: true },
    verdict: { judgement: isSoon ? 'expiring' : 'ok', stops: false },
  });
}

const barsOf = (lines: readonly string[]) =>
  lines.filter((line) => / :/.test(line)).map((line) => line.trim());

test('a bar for each, the earliest first, what ends within a week with a red edge', () => {
  const lines = timeline(
    [ending('LATE', 40 * day), ending('SOON', 2 * day + hour), ending('X', undefined)],
    now,
  );
  assert.equal(lines[0], '```mermaid');
  assert.equal(lines.at(-2), '```');
  assert.deepEqual(barsOf(lines), [
    '2 d SOON :active, crit, 2026-06-15 12:00:00, 2026-06-17 13:00:00',
    '40 d LATE :2026-06-15 12:00:00, 2026-07-25 12:00:00',
  ]);
});

test('values of one secret that end together share a bar', () => {
  const lines = timeline([ending('USER', day, 'db'), ending('PASS', day, 'db'), ending('KEY', 2 * day)], now);
  assert.deepEqual(
    barsOf(lines).map((bar) => bar.split(' :')[0]),
    ['1 d USER +1', '2 d KEY'],
  );
});

test('what has expired, or all but has, is still seen', () => {
  const bars = barsOf(timeline([ending('OVER', -3 * day), ending('LATE', 100 * day)], now));
  assert.equal(bars[0], 'expired OVER :crit, 2026-06-12 12:00:00, 2026-06-15 12:00:00');
  const [old] = barsOf(timeline([ending('OLD', -300 * day), ending('LATE', 100 * day)], now));
  assert.equal(old, 'expired OLD :crit, 2026-06-05 12:00:00, 2026-06-15 12:00:00');
});

test('expired, 3 days, 10 and 39 look different, and what ends in a year does not press them together', () => {
  const spans = { OVER: -1, SOON: 3, NEXT: 10, LATER: 39, YEAR: 365 };
  const bars = barsOf(
    timeline(
      Object.entries(spans).map(([name, days]) => ending(name, days * day)),
      now,
    ),
  );
  assert.deepEqual(
    bars.map((bar) => / :([a-z, ]*)\d/.exec(bar)?.[1]),
    ['crit, ', 'active, crit, ', 'active, ', ''],
  );
  const lengths = bars.map((bar) => {
    const [from = '', to = ''] = bar.match(/\d{4}-\d\d-\d\d [\d:]{8}/g) ?? [];
    return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / day;
  });
  assert.deepEqual(lengths, [1, 3, 10, 39]);
});

const nothing: [what: string, spans: (number | undefined)[]][] = [
  ['nothing', []],
  ['one', [day]],
  ['two of which one tells nothing', [day, undefined]],
  ['two of which one is beyond the horizon', [day, 4000 * day]],
  ['two that are both over', [-day, -2 * day]],
];

for (const [what, spans] of nothing) {
  test(`no picture of ${what}`, () => {
    assert.deepEqual(
      timeline(
        spans.map((span, at) => ending(`N${at}`, span)),
        now,
      ),
      [],
    );
  });
}

test('as many bars as are taken in at a glance', () => {
  const many = Array.from({ length: 100 }, (_, at) => ending(`N${at}`, (at + 1) * day));
  const bars = barsOf(timeline(many, now));
  assert.equal(bars.length, 12);
  assert.match(bars[0] ?? '', /^1 d N0 /);
});

test("no name can be one of Mermaid's words, nor break a line", () => {
  const names = ['TITLE', 'section', 'click', 'gantt', 'end', 'done', `${'L'.repeat(200)}`];
  const lines = timeline(
    names.map((name, at) => ending(name, (at + 1) * day)),
    now,
  );
  for (const bar of barsOf(lines))
    assert.match(bar, /^\d d [\w…]{1,19} :(active, (crit, )?)?2026-\d\d-\d\d [\d:]{8}, 2026-/);
});

const axes: [span: number, tick: string, format: string][] = [
  [4 * 60_000, '1minute', '%H:%M'],
  [hour, '15minute', '%H:%M'],
  [5 * hour, '1hour', '%H:%M'],
  [26 * hour, '6hour', '%H:%M'],
  [5 * day, '1day', '%-d %b'],
  [14 * day, '1week', '%-d %b'],
  [40 * day, '2week', '%-d %b'],
  [120 * day, '1month', '%b %Y'],
  [400 * day, '3month', '%b %Y'],
];

for (const [span, tick, format] of axes) {
  test(`${span / hour} hours are drawn with a tick each ${tick}`, () => {
    const lines = timeline([ending('A', span / 2), ending('B', span)], now);
    assert.ok(lines.includes(`  tickInterval ${tick}`), lines.join('\n'));
    assert.ok(lines.includes(`  axisFormat ${format}`));
  });
}

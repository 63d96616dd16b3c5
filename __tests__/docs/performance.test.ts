import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { budgetsOf } from '../../bench/budgets.ts';
import type { NetworkKind } from '../../bench/network/network.ts';
import { picture } from '../../bench/picture.ts';
import { published, withTables } from '../../bench/publish.ts';
import type { Report } from '../../bench/results.ts';
import { scenariosOf } from '../../bench/scenarios.ts';
import { type TraceContents, tracePicture } from '../../bench/trace/picture.ts';

const report = JSON.parse(readFileSync(published.results, 'utf8')) as Report;

test('the page and the pictures are made of the results', () => {
  const page = readFileSync(published.page, 'utf8');
  assert.equal(withTables(page, report), page);
  assert.equal(readFileSync(published.picture, 'utf8'), picture(report));
  const trace = JSON.parse(readFileSync(published.traceResults, 'utf8')) as TraceContents;
  assert.equal(readFileSync(published.trace, 'utf8'), tracePicture(trace));
});

test('the results are of a whole run, with every contestant in every scenario', () => {
  assert.equal(report.peers.length, 2);
  const scenarios = report.scenarios.map(({ network, secrets, delay }) => ({ network, secrets, delay }));
  assert.deepEqual(scenarios, scenariosOf({}));
  const names: Partial<Record<NetworkKind, string[]>> = {
    tls: ['lease', 'peers', 'sdk', 'bare', 'ahead', 'empty'],
    proxy: ['lease', 'bare', 'ahead', 'empty'],
    http: ['lease', 'peers', 'sdk', 'bare', 'empty'],
  };
  for (const { network, results, rounds } of report.scenarios) {
    assert.deepEqual(Object.keys(results), names[network]);
    assert.ok(rounds >= 2);
  }
  assert.equal(report.sizes.length, 4);
});

test('a lease of parameters asks as seldom as the page says', () => {
  const [, table = ''] =
    /<!-- parameters: begin -->([\s\S]*)<!-- parameters: end -->/.exec(
      readFileSync(published.page, 'utf8'),
    ) ?? [];
  const [, , ...rows] = table.trim().split('\n');
  const cells = rows.map((row) => row.split('|').slice(1, -1).map(Number.parseFloat));
  assert.deepEqual(
    cells.map(([parameters, secrets]) => [parameters, secrets]),
    [
      [1, 0],
      [100, 0],
      [0, 100],
      [100, 100],
    ],
  );
  const [, parameters = [], secrets = [], both = []] = cells.map((row) => row.slice(3));
  for (const [tokens, keys] of [parameters, secrets, both]) assert.deepEqual([tokens, keys], [1, 1]);
  const [, , sessions = 0, reads = 0, none] = parameters;
  assert.ok(sessions <= 6 && reads <= 10 && none === 0, `${parameters}`);
  // Beside secrets no kind asks more often than by itself.
  assert.deepEqual(both.slice(3), [reads, secrets[4]]);
  assert.ok((both[2] ?? 0) <= sessions + (secrets[2] ?? 0), `${both}`);
});

test('every budget is measured, and one that does not hold is explained', () => {
  const page = readFileSync(published.page, 'utf8');
  for (const { promise, limit, measured } of budgetsOf(report)) {
    assert.ok(typeof measured === 'number', promise);
    if (measured > limit) assert.match(page, /^## Where a budget does not hold$/m, promise);
  }
});

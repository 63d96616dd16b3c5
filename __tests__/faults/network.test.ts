import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, type TestContext, test } from 'node:test';
import { openStage } from '../dist/stage.ts';
import { type NetworkFault, networkFaults } from './kinds.ts';
import { type NetworkOperation, networkOperations, oneSecret, storeSecrets } from './operations.ts';
import { assertStruck, endJob, type OutcomeText } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';
import { startVerifier } from './verifier.ts';

/** How long a fault strikes. */
const spans = [
  { title: 'Strikes once', times: 1, attempts: '5' },
  { title: 'Lasts', times: Number.POSITIVE_INFINITY, attempts: '2' },
] as const;

let astray = 0;
const elsewhere = createServer((_request, response) => {
  astray += 1;
  response.end('{}');
});
await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
after(() => elsewhere.close());

const faults = networkFaults(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
const tables = new OutcomeTables(
  'network',
  spans.map(({ title }) => title),
);

describe('the network', { concurrency: 6 }, () => {
  for (const operation of networkOperations) {
    for (const fault of faults) {
      if (fault.fault.kind === 'lookup' && !operation.byName) continue;
      tables.add(operation.title, fault.title);
      for (const [column, span] of spans.entries()) {
        const title = `${operation.title}: ${fault.title}, ${span.title.toLowerCase()}`;
        test(title, async (t) => {
          const outcome = await run(t, {
            operation,
            fault,
            ...span,
            masker: column === 0 ? 'github' : 'act',
          });
          tables.set(operation.title, fault.title, column, outcome);
        });
      }
    }
  }
  const clocks = "The runner's own clock";
  for (const [title, ms] of [
    ['1 h ahead', -3_600_000],
    ['1 h behind', 3_600_000],
  ] as const) {
    tables.add(clocks, title);
    test(`${clocks} is ${title}`, async (t) => {
      const stage = await openStage(t, { debug: true });
      storeSecrets(stage);
      stage.sandbox.advance(ms);
      const step = await stage.lease(oneSecret.secrets, { timeout: '24s' });
      const outcome = await endJob(stage, step, oneSecret);
      assert.equal(outcome, 'succeeds', step.log);
      for (const column of spans.keys()) tables.set(clocks, title, column, outcome);
    });
  }
});

test('no redirect was followed', () => assert.equal(astray, 0));
test('docs/reliability.md tells what came of the network', () => tables.publish());

interface Cell {
  readonly operation: NetworkOperation;
  readonly fault: NetworkFault;
  readonly times: number;
  readonly attempts: string;
  readonly masker: 'github' | 'act';
}

const lookups = new URL('lookups.mjs', import.meta.url).href;

async function run(
  t: TestContext,
  { operation, fault, times, attempts, masker }: Cell,
): Promise<OutcomeText> {
  const { lease, name, after = 0, byName } = operation;
  const { kind } = fault.fault;
  // GITHUB_API_URL must be known before the sandbox is.
  const verifier = await startVerifier();
  t.after(() => verifier.stop());
  const stage = await openStage(t, {
    masker,
    debug: faults.indexOf(fault) % 2 === 0,
    env: { GITHUB_API_URL: `${verifier.url}/api/v3` },
  });
  const { sandbox } = stage;
  storeSecrets(stage);
  if (fault.fault.kind !== 'lookup') {
    // Each strikes only those operations that it has.
    for (const { faults } of [sandbox, verifier])
      faults.add({ operation: name, times, after, ...fault.fault });
  }
  const timeout = fault.silent ? 8 : 24;
  const inputs = {
    timeout: `${timeout}s`,
    'retry-max-attempts': attempts,
    ...lease.inputs?.(sandbox, verifier.url),
    ...(kind === 'lookup' && byName?.inputs?.(sandbox, verifier.url)),
  };
  const env: Record<string, string> = { ...lease.env?.(sandbox) };
  // As the step that provided them did.
  for (const key of Object.values(env)) await stage.job.run(['printf', '::add-mask::%s\\n', key]);
  if (kind === 'lookup') Object.assign(env, { FAILING_LOOKUPS: String(times), BY_NAME: byName?.path ?? '' });
  const nodeArgs = kind === 'lookup' ? ['--import', lookups] : [];
  const step = await stage.lease(lease.secrets, inputs, { env, nodeArgs });
  assert.ok(step.durationMs < (timeout + 10) * 1000, `${step.durationMs} ms`);
  if (kind === 'lookup') assertStruck(stage.job);
  else assert.ok([...sandbox.requests, ...verifier.requests].some((request) => request.fault === kind));
  return endJob(stage, step, lease);
}

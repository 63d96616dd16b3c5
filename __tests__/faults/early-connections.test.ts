// What can happen to a connection that is opened before a request needs it. Each lease must end as it does without
// such connections, and say nothing of them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { openStage, saidBy } from '../dist/stage.ts';
import { type ConnectionFault, idle, makeAuthorities, openFront } from './fronts.ts';
import { oneSecret, storeSecrets } from './operations.ts';
import { endJob, type OutcomeText } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';
import { openTunnels } from './tunnels.ts';

const without = ['--import', new URL('no-early-connections.mjs', import.meta.url).href];
const recorded = ['--import', new URL('../security/recorded-network.mjs', import.meta.url).href];
const twoFamilies = ['--import', new URL('two-families.mjs', import.meta.url).href];
const hosts = ["GitHub's OIDC provider", 'STS', 'Secrets Manager'] as const;
type Host = (typeof hosts)[number];

interface Fault {
  readonly kind: ConnectionFault;
  /** How often it strikes, by the table's columns. */
  readonly times: readonly number[];
  /** Only what waits can have it, and the first request does not let its connection wait. */
  readonly needsWaiting?: boolean;
  /** With one attempt: only a connection that waited may be made anew without a retry. */
  readonly attempts?: string;
  /** Undefined: all. */
  readonly hosts?: readonly Host[];
  /** What its error says. */
  readonly says?: RegExp;
}

const always = Number.POSITIVE_INFINITY;
const faults: readonly Fault[] = [
  { kind: 'none', times: [0] },
  { kind: 'refused', times: [always] },
  { kind: 'reset in the handshake', times: [1, always] },
  { kind: 'no answer to the handshake', times: [1, always] },
  { kind: 'wrong certificate', times: [always] },
  { kind: 'closed before it is used', times: [1, always], needsWaiting: true, attempts: '1' },
  { kind: 'closed as it is used', times: [1, always], needsWaiting: true, attempts: '1' },
  // The agent is the same for all hosts.
  ...(
    [
      { kind: 'an answer before it is used', times: [1, always], needsWaiting: true, attempts: '1' },
      { kind: 'closed after each answer', times: [always] },
      { kind: 'TLS 1.2 only', times: [always] },
      { kind: 'a TLS alert', times: [1, always], says: /the TLS handshake failed .*ERR_SSL_TLSV1_ALERT_/ },
      { kind: 'TLS 1.1 only', times: [always], says: /the TLS handshake failed .*PROTOCOL_VERSION/ },
      { kind: 'plain HTTP in place of TLS', times: [always], says: /does not speak TLS/ },
      { kind: 'HTTP/2 only', times: [always], says: /an answer that is none of its own/ },
      { kind: 'a certificate of another time', times: [always], says: /its certificate has expired/ },
      { kind: 'a certificate for another name', times: [always], says: /its certificate is for other names/ },
      {
        kind: 'a certificate of the client is wanted',
        times: [always],
        says: /wants a certificate of the client/,
      },
    ] as const
  ).map((fault): Fault => ({ ...fault, hosts: ['STS'] })),
];

const authorities = makeAuthorities();
const tables = new OutcomeTables('early-connections', ['Strikes once', 'Lasts']);

describe('connections that are opened ahead', { concurrency: 2 }, () => {
  for (const host of hosts) {
    for (const fault of faults) {
      if (fault.kind === 'none' || (fault.needsWaiting && host === hosts[0])) continue;
      if (fault.hosts && !fault.hosts.includes(host)) continue;
      tables.add(`Connections to ${host}`, fault.kind);
      if (!fault.times.includes(1)) tables.set(`Connections to ${host}`, fault.kind, 0, '–');
      for (const times of fault.times) {
        const column = times === 1 ? 0 : 1;
        test(`${host}: ${fault.kind}, ${column === 0 ? 'once' : 'always'}`, async (t) => {
          const [ahead, plain] = await Promise.all([
            run(t, { host, fault, times }),
            run(t, { host, fault, times, nodeArgs: without }),
          ]);
          assert.equal(ahead.outcome, plain.outcome, 'as without them');
          assert.equal(ahead.error, plain.error);
          assert.doesNotMatch(ahead.said, /not ahead/);
          if (fault.says && times === always)
            assert.match(ahead.error?.replaceAll('\n', ' ') ?? '', fault.says);
          tables.set(`Connections to ${host}`, fault.kind, column, ahead.outcome);
        });
      }
    }
  }

  test('without a fault: no more connections than without them, and one for each', async (t) => {
    const [ahead, plain] = await Promise.all([
      run(t, { host: 'STS', fault: { kind: 'none', times: [] }, times: 0 }),
      run(t, { host: 'STS', fault: { kind: 'none', times: [] }, times: 0, nodeArgs: without }),
    ]);
    assert.deepEqual([ahead.outcome, plain.outcome], ['succeeds', 'succeeds']);
    for (const { connections } of [ahead, plain]) assertConnections(connections);
  });

  for (const kind of ['closed before it is used', 'closed as it is used'] as const)
    test(`through a proxy: ${kind}`, async (t) => {
      const fault: Fault = { kind, times: [], needsWaiting: true, attempts: '1' };
      const { outcome } = await run(t, { host: 'STS', fault, times: 1, proxy: await openTunnels(t) });
      assert.equal(outcome, 'succeeds');
    });

  test('of two addresses the second is used where nobody listens at the first', async (t) => {
    const fault: Fault = { kind: 'none', times: [] };
    const { outcome, connections } = await run(t, { host: 'STS', fault, times: 0, nodeArgs: twoFamilies });
    assert.equal(outcome, 'succeeds');
    assertConnections(connections);
  });

  test('a name is looked up once for connections that begin together', async (t) => {
    const fault: Fault = { kind: 'none', times: [] };
    const { outcome, network } = await run(t, { host: 'STS', fault, times: 0, nodeArgs: recorded });
    assert.equal(outcome, 'succeeds');
    // All three hosts have one name here.
    assert.equal(network.filter((line) => line === 'lookup localhost').length, 1, network.join());
  });
});

test('docs/reliability.md tells what came of early connections', () => tables.publish());

/** One for each service; the keys share the token's where that one is free again by then. */
function assertConnections({
  oidc,
  sts,
  secretsManager,
}: Record<'oidc' | 'sts' | 'secretsManager', number>): void {
  assert.deepEqual([sts, secretsManager], [1, 1]);
  assert.ok(oidc === 1 || oidc === 2, `${oidc} to the provider`);
}

interface Cell {
  readonly host: Host;
  readonly fault: Fault;
  readonly times: number;
  readonly nodeArgs?: readonly string[];
  /** The URL of a proxy that all connections go through. */
  readonly proxy?: string;
}

async function run(t: TestContext, { host, fault, times, nodeArgs = [], proxy }: Cell) {
  const faultOf = (each: Host) =>
    each === host ? { fault: fault.kind, times } : { fault: 'none', times: 0 };
  const [oidc, sts, secretsManager] = await Promise.all(
    hosts.map((each) =>
      openFront(t, authorities, faultOf(each) as { fault: ConnectionFault; times: number }),
    ),
  );
  assert.ok(oidc && sts && secretsManager);
  const stage = await openStage(t, {
    issuer: `${oidc.url}/oidc`,
    host: { NODE_EXTRA_CA_CERTS: authorities.path, ...(proxy && { HTTPS_PROXY: proxy }) },
    debug: true,
  });
  storeSecrets(stage);
  for (const front of [oidc, sts, secretsManager]) front.leadTo(stage.sandbox);
  // Long enough for what is opened ahead to wait.
  if (fault.needsWaiting) stage.sandbox.faults.add({ operation: 'oidc', kind: 'slow', ms: 4 * idle });
  const inputs = {
    'sts-endpoint': sts.url,
    'secretsmanager-endpoint': secretsManager.url,
    timeout: '9s',
    'retry-max-attempts': fault.attempts ?? '2',
  };
  const log = join(stage.job.workspace, 'network');
  const env = { NETWORK_LOG: log };
  const step = await stage.lease(oneSecret.secrets, inputs, { nodeArgs: [...nodeArgs], env });
  assert.ok(step.durationMs < 20_000, `${step.durationMs} ms`);
  const outcome: OutcomeText = await endJob(stage, step, oneSecret);
  const error = step.annotations.find(({ level }) => level === 'error')?.message.replace(/:\d{4,}/g, '');
  const connections = { [hosts[0]]: oidc, STS: sts, 'Secrets Manager': secretsManager }[host]?.connections;
  if (fault.kind !== 'none' && fault.kind !== 'refused') assert.ok(connections, 'it struck');
  // The one ahead, and the one in its place; without them the first never waits.
  if (fault.needsWaiting) assert.equal(connections, nodeArgs.length > 0 ? 1 : 2);
  return {
    outcome,
    error,
    said: saidBy(step),
    network: existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [],
    connections: {
      oidc: oidc.connections,
      sts: sts.connections,
      secretsManager: secretsManager.connections,
    },
  };
}

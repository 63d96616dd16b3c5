// More than 200 tokens of all issuers and of all states in one run: each is judged rightly, and in seconds.
import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import { test } from 'node:test';
import type { FaultKind } from '../../sandbox/faults.ts';
import { type IssuerId, issuerIds, issuers } from '../../src/issuers/issuers.ts';
import { openIssuerNetwork, serviceFor } from '../issuers/issuer-stage.ts';
import { openWatch } from './watch.ts';

const day = 86_400_000;
const all = await Promise.all(issuerIds.map((id) => issuers[id]()));

/** Where such a token usually stands in its secret. */
const fieldOf: Partial<Record<string, string>> = {
  aws: 'SecretAccessKey',
  datadog: 'api_key',
  snowflake: 'patTokenValue',
  twilio: 'auth_token',
};
/** Whose word tells what expired from what was revoked, where no date does. */
const tellsOver: readonly string[] = ['gitlab', 'slack', 'sentry', 'aws'] satisfies IssuerId[];
/** Whose own text tells the end, or who tells the date of a token that is over. */
const tellsPastDate: readonly string[] = ['pypi', 'azure', 'cloudflare'] satisfies IssuerId[];

interface TokenCase {
  readonly state: string;
  /** From now, in milliseconds; undefined: none is wished. */
  readonly span?: number;
  readonly isRevoked?: true;
  readonly fault?: FaultKind;
}

const states: readonly TokenCase[] = [
  { state: 'live' },
  { state: 'live-long', span: 300 * day },
  { state: 'soon', span: 4 * day },
  { state: 'soon-too', span: 20 * day },
  { state: 'expired', span: -2 * day },
  { state: 'expired-long', span: -200 * day },
  { state: 'revoked', isRevoked: true },
  { state: 'revoked-long', span: 300 * day, isRevoked: true },
  { state: 'live-other' },
  { state: 'wide' },
  { state: 'limited', fault: { kind: 'throttle' } },
  { state: 'page', fault: { kind: 'garbage' } },
];

test('over 200 tokens of all issuers are judged rightly in one run', async (t) => {
  const network = await openIssuerNetwork(t);
  const env = { GITHUB_API_URL: 'https://api.github.com' };
  const stage = await openWatch(t, { env, host: network.host });
  const { sandbox } = stage;
  network.leadTo(sandbox.url);
  const expected = new Map<string, string>();
  const lines: string[] = [];
  for (const { id, tells, ownValidity } of all) {
    const service = serviceFor(id, sandbox);
    lines.push(`${id}/* ${service}`, `${id}/wide ${service} max-scopes=nothing`);
    const hasEnds = sandbox.issuers.hasEnds(id);
    for (const { state, span, isRevoked, fault } of states) {
      const isDisturbed = fault !== undefined || isRevoked;
      if ((span !== undefined && !hasEnds) || (ownValidity && isDisturbed)) continue;
      // Google's live an hour where nothing else is wished.
      const wished = span ?? (id === 'google' ? 90 * day : undefined);
      const expires = wished === undefined ? {} : { expires: new Date(sandbox.now() + wished) };
      const token = sandbox.issuers.issue({ issuer: id, ...expires });
      if (isRevoked) sandbox.issuers.revoke(token);
      if (fault) sandbox.issuers.disturb(token, fault);
      stage.put(`${id}/${state}`, { json: { ...token.fields, [fieldOf[id] ?? 'token']: token.value } });
      const end = token.expires && tells.includes('expiry') ? [endKindOf(token.expires, sandbox.now())] : [];
      const isOver = token.expires !== undefined && token.expires.getTime() <= sandbox.now();
      const kinds = () => {
        if (fault) return ['unverified=warning'];
        if (isRevoked) return ['revoked=error'];
        if (isOver && tellsPastDate.includes(id)) return ['expired=error'];
        if (isOver) return [tellsOver.includes(id) ? 'expired=error' : 'revoked=error'];
        const scope = tells.includes('scopes') ? 'too-wide=error' : 'unverified=warning';
        return state === 'wide' ? [scope, ...end] : end;
      };
      const minor = ownValidity ? ['unverified=note'] : [];
      const found = [...kinds(), ...minor].filter((kind) => kind !== 'ok').sort();
      expected.set(`${id}/${state}`, found.join(' '));
    }
  }
  assert.ok(expected.size > 200, `${expected.size} tokens`);
  const begun = performance.now();
  const step = await stage.watch({
    verify: lines.join('\n'),
    issue: 'false',
    'fail-on': 'never',
    'warn-remaining': '30d',
  });
  const took = performance.now() - begun;
  assert.equal(step.outcome, 'success', step.log);
  const found = stage.report(step).secrets.map(({ name, findings }) => {
    const kinds = findings.map(({ kind, severity }) => `${kind}=${severity}`).sort();
    return [name, kinds.join(' ')] as const;
  });
  assert.deepEqual(Object.fromEntries(found.sort()), Object.fromEntries([...expected].sort()));
  t.diagnostic(`${expected.size} tokens in ${(took / 1000).toFixed(1)} s`);
  // Whoever runs many tests at once waits for the processors: the limit is that of a machine of one's own.
  // Windows tells no load: 0.
  const load = Math.max(1, loadavg()[0] || 4 * availableParallelism()) / availableParallelism();
  assert.ok(took < 5_000 * Math.max(1, load), `${took} ms with a load of ${load}`);
});

function endKindOf(end: Date, now: number): string {
  const left = end.getTime() - now;
  return left <= 0 ? 'expired=error' : left < 30 * day ? 'expiring=warning' : 'ok';
}

import type { SessionPlan } from '../domain/policies/session-policy.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { queriesOf } from '../domain/requests/secret-query.ts';
import { readerOf } from './job/identify-job.ts';
import type { EarlyConnections } from './ports.ts';
import { batchLimit } from './read-queries.ts';
import { parallelSessions, plansOf } from './sessions/open-sessions.ts';

/**
 * The connections that reading by a role begins with: one to STS for each session, in the region that gives them, and
 * to Secrets Manager one for each request that a session's secrets are first asked with. None without a role: nothing
 * is waited for then.
 */
export function earlyConnectionsOf({
  identity,
  requests,
  regions: [stsRegion],
  checkRotation,
}: Pick<LeaseInputs, 'identity' | 'requests' | 'regions' | 'checkRotation'>): EarlyConnections[] {
  if (!identity) return [];
  const reader = readerOf(identity);
  const queries = queriesOf(requests, { region: stsRegion, accountId: reader.role.accountId }, checkRotation);
  const plans = plansOf(queries, { reader });
  const reads = new Map<string, number>();
  for (const plan of plans) reads.set(plan.region, (reads.get(plan.region) ?? 0) + firstReadsOf(plan));
  return [
    { service: 'sts', region: stsRegion, count: Math.min(plans.length, parallelSessions) },
    ...[...reads].map(([region, count]) => ({ service: 'secretsmanager', region, count }) as const),
  ];
}

function firstReadsOf({ queries }: SessionPlan): number {
  const batched = queries.filter(({ reference, single }) => reference.kind !== 'prefix' && !single);
  return queries.length - batched.length + Math.ceil(batched.length / batchLimit);
}

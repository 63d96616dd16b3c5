import { roleReader } from '../domain/policies/secret-reader.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { queriesOf } from '../domain/requests/secret-query.ts';
import type { ClientDefinition } from '../sources/source.ts';
import { bySource } from '../sources/sources.ts';
import type { EarlyConnections } from './ports.ts';
import { parallelSessions, plansOf } from './sessions/reader-plans.ts';

/**
 * The connections that reading with a role needs first: one to STS for each session, in the region that opens them,
 * and one to the service for each of its first requests. None without a role, because then there is no token to wait
 * for.
 */
export function earlyConnectionsOf({
  identity,
  requests,
  regions: [stsRegion],
  checkRotation,
}: Pick<LeaseInputs, 'identity' | 'requests' | 'regions' | 'checkRotation'>): EarlyConnections[] {
  if (!identity) return [];
  const reader = roleReader(identity);
  const queries = queriesOf(requests, { region: stsRegion, accountId: reader.role.accountId }, checkRotation);
  const plans = plansOf(queries, { reader });
  const counts = new Map<string, Map<ClientDefinition<unknown>, number>>();
  for (const plan of plans) {
    const inRegion = counts.get(plan.region) ?? new Map<ClientDefinition<unknown>, number>();
    counts.set(plan.region, inRegion);
    for (const [source, own] of bySource(plan.queries))
      for (const { client, count } of source.firstRequests(own))
        inRegion.set(client, (inRegion.get(client) ?? 0) + count);
  }
  return [
    { to: 'sts', region: stsRegion, count: Math.min(plans.length, parallelSessions) },
    ...[...counts].flatMap(([region, clients]) => [...clients].map(([to, count]) => ({ to, region, count }))),
  ];
}

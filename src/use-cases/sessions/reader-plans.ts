import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { planSessions, type SessionPlan } from '../../sources/session-plans.ts';
import type { JobAccess } from '../job/identify-job.ts';

/**
 * How many sessions are opened at the same time. STS answers in tens of milliseconds, and the account shares its
 * quota.
 */
export const parallelSessions = 25;

/**
 * Which queries share a session: as many sessions as an exact scope needs; one for each region if another policy is
 * used.
 */
export function plansOf(
  queries: readonly SecretQuery[],
  { reader }: Pick<JobAccess, 'reader'>,
): SessionPlan[] {
  if (reader.scoped && reader.role) return planSessions(queries, reader.role);
  const groups = Map.groupBy(queries, ({ region, role }) => `${region} ${role?.arn}`);
  return [...groups.values()].flatMap((own) => {
    const [{ region, role } = {}] = own;
    return region === undefined ? [] : [{ region, ...(role && { role }), queries: own }];
  });
}

import { isNoAnswer, RequestFailure } from '../domain/failure.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import { inParallel } from './in-parallel.ts';
import type { JobAccess } from './job/identify-job.ts';
import type { RetryBudget, Services } from './ports.ts';
import { type QueryResult, readQueries } from './read-queries.ts';
import { openSessions, parallelSessions, plansOf } from './sessions/open-sessions.ts';
import type { ReaderSession } from './sessions/session-opener.ts';

/** What was read, and with which sessions. */
export interface ReadSecrets {
  readonly results: ReadonlyMap<SecretQuery, QueryResult>;
  readonly sessions: readonly ReaderSession[];
}

/**
 * Plans sessions, opens them and reads with them: in the first region and, for what got no answer there, in the
 * next ones, which hold replicas. An ARN names its region itself and is read only there, if need be with a session
 * that STS gave elsewhere. E_ACCOUNT, RefusedRole.
 */
export async function readSecrets(
  queries: readonly SecretQuery[],
  job: JobAccess,
  regions: LeaseInputs['regions'],
  services: Services,
): Promise<ReadSecrets> {
  const results = new Map<SecretQuery, QueryResult>();
  const sessions: ReaderSession[] = [];
  let pending = queries;
  for (const [index, region] of regions.entries()) {
    const retryBudget = index === regions.length - 1 ? 'full' : 'short';
    const sts = services.sts(region, retryBudget);
    const opened = await openSessions(plansOf(pending, job), job, { runner: services.runner, sts });
    sessions.push(...opened.sessions);
    for (const [query, result] of await readPlans(opened.sessions, retryBudget, services))
      results.set(query, result);
    const { noAnswer } = opened;
    for (const query of opened.unopened.flatMap((plan) => plan.queries))
      if (noAnswer) results.set(query, noAnswer.failure);

    const next = regions[index + 1];
    if (next === undefined && noAnswer) throw noAnswer;
    const unanswered = [...results].filter(isUnanswered);
    if (next === undefined || unanswered.length === 0) break;
    services.runner.warning(failoverSentence(region, next, unanswered));
    for (const [query] of unanswered) results.delete(query);
    pending = unanswered.map(([query]) => movedTo(next, query));
  }
  return { results, sessions };
}

/** Reads what each session was opened for. */
async function readPlans(
  sessions: readonly ReaderSession[],
  retryBudget: RetryBudget,
  { openStore }: Services,
): Promise<[SecretQuery, QueryResult][]> {
  const silentRegions = new Map<string, RequestFailure>();
  const read = await inParallel(sessions, parallelSessions, async ({ plan, keys }) => {
    // Once a region has failed to answer, no further session waits for it.
    const known = silentRegions.get(plan.region);
    if (known) return plan.queries.map((query): [SecretQuery, QueryResult] => [query, known]);
    const results = [...(await readQueries(plan.queries, openStore(plan.region, keys, retryBudget)))];
    for (const [, result] of results)
      if (result instanceof RequestFailure && isNoAnswer(result)) silentRegions.set(plan.region, result);
    return results;
  });
  return read.flat();
}

/** True where another region may answer: this one did not. A region that refuses has answered. */
function isUnanswered(entry: [SecretQuery, QueryResult]): entry is [SecretQuery, RequestFailure] {
  const [{ reference }, result] = entry;
  if (!(result instanceof RequestFailure && isNoAnswer(result))) return false;
  return reference.kind !== 'arn' || result.operation.startsWith('AssumeRole');
}

function movedTo(region: string, query: SecretQuery): SecretQuery {
  return query.reference.kind === 'arn' ? query : { ...query, region };
}

function failoverSentence(
  from: string,
  to: string,
  unanswered: readonly [SecretQuery, RequestFailure][],
): string {
  const count = unanswered.length === 1 ? 'one secret is' : `${unanswered.length} secrets are`;
  const why = unanswered[0]?.[1].message;
  return `${from} did not answer (${why}): ${count} read by way of ${to} instead.`;
}

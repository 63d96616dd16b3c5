import type { RetryBudget } from '../domain/failure.ts';
import { isNoAnswer, RequestFailure } from '../domain/failure.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { QueryResult } from '../sources/source.ts';
import { bySource } from '../sources/sources.ts';
import type { JobAccess } from './job/identify-job.ts';
import type { Services } from './ports.ts';
import { openSessions } from './sessions/open-sessions.ts';
import { parallelSessions, plansOf } from './sessions/reader-plans.ts';
import type { ReaderSession } from './sessions/session-opener.ts';

/** What was read, and with which sessions. */
export interface ReadSecrets {
  readonly results: ReadonlyMap<SecretQuery, QueryResult>;
  readonly sessions: readonly ReaderSession[];
}

/**
 * Plans sessions, opens them and reads with them: in the first region and, if it does not answer, in the next ones,
 * which have replicas. An ARN names its region and is read only there, with a session that STS may have opened
 * elsewhere. E_ACCOUNT, RefusedRole.
 */
export async function readSecrets(
  queries: readonly SecretQuery[],
  job: JobAccess,
  regions: LeaseInputs['regions'],
  services: Pick<Services, 'runner' | 'sts' | 'openClient'>,
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

/** Reads what each session was opened for, source by source. */
async function readPlans(
  sessions: readonly ReaderSession[],
  retryBudget: RetryBudget,
  { openClient }: Pick<Services, 'openClient'>,
): Promise<[SecretQuery, QueryResult][]> {
  const reads = sessions.flatMap(({ plan, keys }) =>
    [...bySource(plan.queries)].map(([source, queries]) => ({ source, queries, region: plan.region, keys })),
  );
  const silent = new Map<string, RequestFailure>();
  const read = await inParallel(reads, parallelSessions, async ({ source, queries, region, keys }) => {
    const service = `${source.name} ${region}`;
    // After a source has not answered in a region, the other sessions there do not wait for it.
    const known = silent.get(service);
    if (known) return queries.map((query): [SecretQuery, QueryResult] => [query, known]);
    const results = [...(await source.read(queries, { region, keys, retryBudget }, openClient))];
    for (const [, result] of results)
      if (result instanceof RequestFailure && isNoAnswer(result)) silent.set(service, result);
    return results;
  });
  return read.flat();
}

/** True if the region did not answer, so that another one is tried. A refusal is an answer. */
function isUnanswered(entry: [SecretQuery, QueryResult]): entry is [SecretQuery, RequestFailure] {
  const [{ isRegionFixed = false }, result] = entry;
  if (!(result instanceof RequestFailure && isNoAnswer(result))) return false;
  return !isRegionFixed || result.operation.startsWith('AssumeRole');
}

function movedTo(region: string, query: SecretQuery): SecretQuery {
  return query.isRegionFixed ? query : { ...query, region };
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

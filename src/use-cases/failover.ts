import { isNoAnswer, RequestFailure } from '../domain/failure.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { RetryBudget } from './ports.ts';
import type { QueryResult } from './read-secrets.ts';

/** Reads with sessions of STS in `region`; each secret in the region that its reading names. */
export type RegionalReader = (
  queries: readonly SecretQuery[],
  region: string,
  retryBudget: RetryBudget,
) => Promise<ReadonlyMap<SecretQuery, QueryResult>>;

/** Regions that failed and the one that is turned to. */
export interface Failover {
  readonly from: string;
  readonly to: string;
  /** Why, for the first of the readings. */
  readonly failure: RequestFailure;
  /** Readings. */
  readonly count: number;
}

/**
 * Reads in the first region and, what did not answer there, in the next ones, which hold replicas: their outcomes
 * are told for readings that name those. An ARN names its region itself and is read only there, if need be with a
 * session from elsewhere. `onFailover` hears of each region that is turned to.
 */
export async function readWithFailover(
  queries: readonly SecretQuery[],
  [primary, ...replicas]: readonly [string, ...string[]],
  read: RegionalReader,
  onFailover: (failover: Failover) => void,
): Promise<ReadonlyMap<SecretQuery, QueryResult>> {
  const queryResults = new Map(await read(queries, primary, replicas.length > 0 ? 'short' : 'full'));
  let from = primary;
  for (const [index, to] of replicas.entries()) {
    const silent = [...queryResults].flatMap(([query, queryResult]) =>
      queryResult instanceof RequestFailure && mayMove(query, queryResult)
        ? [{ query, failure: queryResult }]
        : [],
    );
    const [first] = silent;
    if (!first) break;
    onFailover({ from, to, failure: first.failure, count: silent.length });
    for (const { query } of silent) queryResults.delete(query);
    const moved = silent.map(({ query }) => movedTo(to, query));
    const isLast = index === replicas.length - 1;
    for (const [query, queryResult] of await read(moved, to, isLast ? 'full' : 'short'))
      queryResults.set(query, queryResult);
    from = to;
  }
  return queryResults;
}

/** The region did not answer; a region that says no has answered. */
function mayMove({ reference }: SecretQuery, failure: RequestFailure): boolean {
  return isNoAnswer(failure) && (reference.kind !== 'arn' || failure.operation.startsWith('AssumeRole'));
}

function movedTo(region: string, query: SecretQuery): SecretQuery {
  return query.reference.kind === 'arn' ? query : { ...query, region };
}

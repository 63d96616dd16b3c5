import { isNoAnswer, RequestFailure } from '../domain/failure.ts';
import type { SessionPlan } from '../domain/policies/session-policy.ts';
import type { RoleIdentity } from '../domain/requests/lease-inputs.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import { inParallel } from './in-parallel.ts';
import type { JobToken } from './job-token.ts';
import { plansOf, type ReaderSession, RefusedRole, SessionOpener } from './open-sessions.ts';
import type { RetryBudget, Services } from './ports.ts';
import { type QueryResult, readQueries } from './read-secrets.ts';

/** STS calls at a time: each is answered in tens of milliseconds, and the quota is shared by the account. */
const parallelSessions = 25;

/** Reads each pack with a session of its own as soon as that is open. */
export class RoleReader {
  readonly #identity: RoleIdentity;
  readonly #token: JobToken;
  readonly #services: Services;
  /** Every session so far. */
  readonly sessions: ReaderSession[] = [];
  /** Why the last region's STS gave no session, where it was silent. */
  silentSts: RefusedRole | undefined;

  constructor(identity: RoleIdentity, token: JobToken, services: Services) {
    this.#identity = identity;
    this.#token = token;
    this.#services = services;
  }

  /** Sessions come from STS in `region`. RefusedRole where it refuses one. */
  async read(
    queries: readonly SecretQuery[],
    region: string,
    retryBudget: RetryBudget,
  ): Promise<ReadonlyMap<SecretQuery, QueryResult>> {
    const { runner, sts } = this.#services;
    const opener = new SessionOpener({
      identity: this.#identity,
      token: this.#token,
      runner,
      sts: sts(region, retryBudget),
    });
    this.silentSts = undefined;
    const silentRegions = new Map<string, RequestFailure>();
    const queryResults = await inParallel(
      plansOf(queries, this.#identity),
      parallelSessions,
      async (plan) => {
        // What has kept silent for one pack is not waited for again.
        const silence = this.silentSts?.failure ?? silentRegions.get(plan.region);
        if (silence) return resultsOf(plan, silence);
        const read = await this.#readQueries(plan, opener, retryBudget);
        const failures = read
          .map(([, queryResult]) => queryResult)
          .filter((each) => each instanceof RequestFailure);
        const silent = failures.find(isNoAnswer);
        if (silent) silentRegions.set(plan.region, silent);
        return read;
      },
    );
    return new Map(queryResults.flat());
  }

  async #readQueries(
    plan: SessionPlan,
    opener: SessionOpener,
    retryBudget: RetryBudget,
  ): Promise<[SecretQuery, QueryResult][]> {
    try {
      const opened = await opener.open(plan);
      this.sessions.push(...opened);
      const read = opened.map(({ keys, plan: own }) =>
        readQueries(own.queries, this.#services.openStore(own.region, keys, retryBudget)),
      );
      return (await Promise.all(read)).flatMap((queryResults) => [...queryResults]);
    } catch (error) {
      if (!(error instanceof RefusedRole && isNoAnswer(error.failure))) throw error;
      this.silentSts = error;
      return resultsOf(plan, error.failure);
    }
  }
}

function resultsOf({ queries }: SessionPlan, failure: RequestFailure): [SecretQuery, QueryResult][] {
  return queries.map((query) => [query, failure]);
}

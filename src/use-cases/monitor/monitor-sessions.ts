import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { verifiedReferences } from '../../domain/monitor/watch-verification.ts';
import type { WatchRequest } from '../../domain/monitor/watched-secret.ts';
import type { Reference } from '../../domain/requests/request.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { loadWatchedSource, type SecretCatalog, type WatchSession } from '../../sources/watched-source.ts';
import type { JobAccess } from '../job/identify-job.ts';
import { openSessions } from '../sessions/open-sessions.ts';
import { plansOf } from '../sessions/reader-plans.ts';
import type { MonitorServices, SecretRemover } from './monitor-ports.ts';

/** A session in one region, and the requests that it watches. */
export interface MonitorSession {
  readonly region: string;
  readonly watched: readonly WatchedQuery[];
  /** The requests whose values it may read. */
  readonly readable: readonly SecretQuery[];
  /** The same requests by source. */
  readonly catalogs: ReadonlyMap<string, SecretCatalog>;
  readonly remover: SecretRemover;
}

/** A request in one of the regions. */
export interface WatchedQuery {
  readonly request: WatchRequest;
  readonly query: SecretQuery;
}

/** Every request in every region. */
export function watchedQueries(
  { requests, regions, readValues, removeUnused }: WatchedInputs,
  accountId: string | undefined,
): WatchedQuery[] {
  return requests.flatMap((request) =>
    queriesIn(request, regions, accountId).map((query) => ({
      request,
      query: { ...query, described: true, unread: !readValues, removable: removeUnused !== undefined },
    })),
  );
}

/** The monitor's inputs that determine its sessions. */
export type WatchedInputs = Pick<
  MonitorInputs,
  'requests' | 'regions' | 'readValues' | 'removeUnused' | 'verifications'
>;

/** With `read-values: false`: the parts of the watched requests that lines of `verify` still read. */
export function verifiedQueries(
  { requests, regions, readValues, verifications }: WatchedInputs,
  accountId: string | undefined,
): SecretQuery[] {
  if (readValues) return [];
  return verifiedReferences(requests, verifications).flatMap((each) => queriesIn(each, regions, accountId));
}

/** An ARN has a region of its own. */
function queriesIn(
  { text, reference }: Pick<WatchRequest, 'text' | 'reference'>,
  regions: readonly string[],
  accountId: string | undefined,
): SecretQuery[] {
  const own = reference.kind === 'arn' ? [reference.region] : regions;
  const single = reference.kind === 'arn' && accountId !== undefined && reference.accountId !== accountId;
  return own.map((region) => ({
    reference,
    version: {},
    region,
    single,
    watched: true,
    text,
    requests: [],
  }));
}

/**
 * Opens sessions that may see exactly what is watched, with STS in the first region that answers. E_ACCOUNT;
 * RefusedRole where a role is refused, or no region's STS answers.
 */
export async function openMonitorSessions(
  watched: readonly WatchedQuery[],
  verified: readonly SecretQuery[],
  job: JobAccess,
  regions: MonitorInputs['regions'],
  services: MonitorServices,
): Promise<MonitorSession[]> {
  const { runner, sts, openRemover } = services;
  const plans = plansOf([...watched.map(({ query }) => query), ...verified], job);
  for (const [index, region] of regions.entries()) {
    const { sessions, noAnswer } = await openSessions(plans, job, { runner, sts: sts(region, 'full') });
    if (noAnswer) {
      if (regions.length > 1)
        runner.warning(`STS in ${region} did not answer (${noAnswer.failure.message}).`);
      if (index === regions.length - 1) throw noAnswer;
      continue;
    }
    return Promise.all(
      sessions.map(async ({ keys, plan: { region: own, queries } }) => ({
        region: own,
        watched: watched.filter(({ query }) => queries.includes(query)),
        readable: queries.filter(({ unread }) => !unread),
        catalogs: await openCatalogs(
          queries,
          { region: own, keys, retryBudget: 'full', accountId: job.accountId },
          services,
        ),
        remover: openRemover(own, keys),
      })),
    );
  }
  throw new Error('there is at least one region');
}

async function openCatalogs(
  queries: readonly SecretQuery[],
  session: WatchSession,
  { openClient }: MonitorServices,
): Promise<Map<string, SecretCatalog>> {
  const bySource = new Map(queries.map(({ reference }) => [reference.source, reference]));
  return new Map(
    await Promise.all(
      [...bySource].map(async ([name, reference]) => {
        const source = await loadWatchedSource(reference);
        return [name, await source.openCatalog(session, openClient)] as const;
      }),
    ),
  );
}

/** The catalog of the source of a reference, in a session that was opened for it. */
export function catalogOf({ catalogs }: MonitorSession, { source }: Reference): SecretCatalog {
  const catalog = catalogs.get(source);
  if (!catalog) throw new Error(`The session has no catalog of ${source}.`);
  return catalog;
}

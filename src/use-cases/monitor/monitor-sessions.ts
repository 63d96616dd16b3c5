import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import type { WatchRequest } from '../../domain/monitor/watched-secret.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { secretsManagerClient } from '../../sources/secrets-manager/client.ts';
import type { SecretStore } from '../../sources/secrets-manager/store.ts';
import type { JobAccess } from '../job/identify-job.ts';
import { openSessions, plansOf } from '../sessions/open-sessions.ts';
import type { MonitorServices, SecretCatalog, SecretRemover } from './monitor-ports.ts';

/** One session's view of one region, and what is to be looked at through it. */
export interface MonitorSession {
  readonly region: string;
  readonly watched: readonly WatchedQuery[];
  readonly catalog: SecretCatalog;
  readonly store: SecretStore;
  readonly remover: SecretRemover;
}

/** A request in one of the regions. */
export interface WatchedQuery {
  readonly request: WatchRequest;
  readonly query: SecretQuery;
}

/** Every request in every region; an ARN names its region itself. */
export function watchedQueries(
  { requests, regions, readValues, removeUnused }: MonitorInputs,
  accountId: string | undefined,
): WatchedQuery[] {
  return requests.flatMap((request) => {
    const { reference, text } = request;
    const own = reference.kind === 'arn' ? [reference.region] : regions;
    const single = reference.kind === 'arn' && accountId !== undefined && reference.accountId !== accountId;
    return own.map((region) => ({
      request,
      query: {
        reference,
        version: {},
        region,
        single,
        described: true,
        unread: !readValues,
        removable: removeUnused !== undefined,
        text,
        requests: [],
      },
    }));
  });
}

/**
 * Opens sessions that may see exactly what is watched, with STS in the first region that answers. E_ACCOUNT;
 * RefusedRole where a role is refused, or no region's STS answers.
 */
export async function openMonitorSessions(
  watched: readonly WatchedQuery[],
  job: JobAccess,
  regions: MonitorInputs['regions'],
  services: MonitorServices,
): Promise<MonitorSession[]> {
  const { runner, sts, openCatalog, openRemover, openClient } = services;
  const plans = plansOf(
    watched.map(({ query }) => query),
    job,
  );
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
        catalog: openCatalog(own, keys),
        remover: openRemover(own, keys),
        store: await openClient(secretsManagerClient, { region: own, keys, retryBudget: 'full' }),
      })),
    );
  }
  throw new Error('there is at least one region');
}

import { isNoAnswer, RequestFailure } from '../../domain/failure.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import type { WatchRequest } from '../../domain/monitor/watched-secret.ts';
import type { SecretReader } from '../../domain/policies/secret-permissions.ts';
import type { RoleIdentity } from '../../domain/requests/lease-inputs.ts';
import { readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Claims } from '../../domain/trust/trust.ts';
import { findAmbientIdentity } from '../ambient-identity.ts';
import { asRole } from '../as-role.ts';
import { inParallel } from '../in-parallel.ts';
import type { JobToken } from '../job-token.ts';
import { plansOf, RefusedRole, refuseForeignAccount, SessionOpener } from '../open-sessions.ts';
import type { SecretStore } from '../ports.ts';
import type { MonitorServices, SecretCatalog } from './monitor-ports.ts';

/** STS calls at a time: the quota is shared by the account. */
const parallelSessions = 25;

/** One session's view of one region, and what is to be looked at through it. */
export interface MonitorSession {
  readonly region: string;
  readonly watched: readonly WatchedQuery[];
  readonly catalog: SecretCatalog;
  readonly store: SecretStore;
}

/** A request in one of the regions. */
export interface WatchedQuery {
  readonly request: WatchRequest;
  readonly query: SecretQuery;
}

/** Who looks. */
export interface MonitorReader extends SecretReader {
  readonly accountId: string | undefined;
  /** A line for the log. */
  readonly identity: string;
}

/** What `work` brought, who looked, and the job's claims, empty without a role. */
export interface MonitorResult<T> {
  readonly result: T;
  readonly reader: MonitorReader;
  readonly claims: Claims;
}

/** Opens sessions that may see exactly what the inputs ask for, and lets `work` look through them. */
export async function withMonitorSessions<T>(
  inputs: MonitorInputs,
  services: MonitorServices,
  work: (sessions: readonly MonitorSession[], reader: MonitorReader) => Promise<T>,
): Promise<MonitorResult<T>> {
  return inputs.identity
    ? watchAsRole(inputs, inputs.identity, services, work)
    : watchAsAmbient(inputs, services, work);
}

async function watchAsRole<T>(
  inputs: MonitorInputs,
  identity: RoleIdentity,
  services: MonitorServices,
  work: (sessions: readonly MonitorSession[], reader: MonitorReader) => Promise<T>,
): Promise<MonitorResult<T>> {
  const role = readerRoleOf(identity);
  refuseForeignAccount(role.accountId, inputs.allowedAccountIds);
  const reader = {
    role,
    scoped: identity.policy.kind === 'scoped',
    accountId: role.accountId,
    identity: `${role.name}: sessions of 15 min, never exported`,
  };
  const { result, claims } = await asRole(identity, services, async (token) =>
    work(
      await openMonitorSessions(watchedOf(inputs, role.accountId), { inputs, identity, services, token }),
      reader,
    ),
  );
  return { result, reader, claims };
}

/** With the SDK's default chain: what an earlier step or the runner provides. */
async function watchAsAmbient<T>(
  inputs: MonitorInputs,
  { sts, openStore, openCatalog }: MonitorServices,
  work: (sessions: readonly MonitorSession[], reader: MonitorReader) => Promise<T>,
): Promise<MonitorResult<T>> {
  const ambient = await findAmbientIdentity(inputs.regions[0], inputs.allowedAccountIds, sts);
  const all = watchedOf(inputs, ambient.accountId);
  const sessions = [...new Set(all.map(({ query }) => query.region))].map((region) => ({
    region,
    watched: all.filter(({ query }) => query.region === region),
    catalog: openCatalog(region, undefined),
    store: openStore(region, undefined, 'full'),
  }));
  const reader = { role: undefined, scoped: false, ...ambient };
  return { result: await work(sessions, reader), reader, claims: {} };
}

/** Every request in every region; an ARN names its region itself. */
function watchedOf(
  { requests, regions, readValues }: MonitorInputs,
  accountId: string | undefined,
): WatchedQuery[] {
  return requests.flatMap((request) => {
    const { reference, text } = request;
    const places = reference.kind === 'arn' ? [reference.region] : regions;
    const single = reference.kind === 'arn' && accountId !== undefined && reference.accountId !== accountId;
    return places.map((region) => ({
      request,
      query: {
        reference,
        version: {},
        region,
        single,
        described: true,
        unread: !readValues,
        text,
        requests: [],
      },
    }));
  });
}

interface Opening {
  readonly inputs: MonitorInputs;
  readonly identity: RoleIdentity;
  readonly services: MonitorServices;
  readonly token: JobToken;
}

/** Sessions come from STS in the first region that answers. RefusedRole where one is refused, or none answers. */
async function openMonitorSessions(
  watched: readonly WatchedQuery[],
  opening: Opening,
): Promise<MonitorSession[]> {
  const [primary, ...others] = opening.inputs.regions;
  let silence: RefusedRole | undefined;
  for (const region of [primary, ...others]) {
    try {
      return await openMonitorSessionsFrom(region, watched, opening);
    } catch (error) {
      if (!(error instanceof RefusedRole && isNoAnswer(error.failure))) throw error;
      silence = error;
      const { runner } = opening.services;
      if (others.length > 0) runner.warning(`STS in ${region} did not answer (${error.failure.message}).`);
    }
  }
  throw silence ?? new RequestFailure('AssumeRoleWithWebIdentity', { kind: 'network' });
}

async function openMonitorSessionsFrom(
  region: string,
  watched: readonly WatchedQuery[],
  { identity, services, token }: Opening,
): Promise<MonitorSession[]> {
  const { runner, sts, openCatalog, openStore } = services;
  const opener = new SessionOpener({ identity, token, runner, sts: sts(region, 'full') });
  const plans = plansOf(
    watched.map(({ query }) => query),
    identity,
  );
  const opened = await inParallel(plans, parallelSessions, (plan) => opener.open(plan));
  return opened.flat().map(({ keys, plan }) => ({
    region: plan.region,
    watched: watched.filter(({ query }) => plan.queries.includes(query)),
    catalog: openCatalog(plan.region, keys),
    store: openStore(plan.region, keys, 'full'),
  }));
}

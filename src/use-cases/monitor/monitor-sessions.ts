import { isSilence, RequestFailure } from '../../domain/failure.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import type { WatchRequest } from '../../domain/monitor/watched-secret.ts';
import type { SecretReader } from '../../domain/policies/secret-permissions.ts';
import type { RoleIdentity } from '../../domain/requests/lease-inputs.ts';
import { readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { Reading } from '../../domain/requests/reading.ts';
import type { Claims } from '../../domain/trust/trust.ts';
import { asIs } from '../as-is.ts';
import { asRole } from '../as-role.ts';
import { inParallel } from '../in-parallel.ts';
import type { JobToken } from '../job-token.ts';
import { packsOf, RefusedRole, refuseForeignAccount, SessionLadder } from '../open-sessions.ts';
import type { SecretStore } from '../ports.ts';
import type { MonitorServices, SecretCatalog } from './monitor-ports.ts';

/** STS calls at a time: the quota is shared by the account. */
const parallelSessions = 25;

/** One session's view of one region, and what is to be looked at through it. */
export interface Window {
  readonly region: string;
  readonly watched: readonly Watched[];
  readonly catalog: SecretCatalog;
  readonly store: SecretStore;
}

/** A request in one of the regions. */
export interface Watched {
  readonly request: WatchRequest;
  readonly reading: Reading;
}

/** Who looks. */
export interface Watcher extends SecretReader {
  readonly accountId: string | undefined;
  /** A line for the log. */
  readonly identity: string;
}

/** What `work` brought, who looked, and the job's claims, empty without a role. */
export interface Watch<T> {
  readonly result: T;
  readonly watcher: Watcher;
  readonly claims: Claims;
}

/** Opens sessions that may see exactly what the inputs ask for, and lets `work` look through them. */
export async function watch<T>(
  inputs: MonitorInputs,
  services: MonitorServices,
  work: (windows: readonly Window[], watcher: Watcher) => Promise<T>,
): Promise<Watch<T>> {
  return inputs.identity
    ? watchAsRole(inputs, inputs.identity, services, work)
    : watchAsIs(inputs, services, work);
}

async function watchAsRole<T>(
  inputs: MonitorInputs,
  identity: RoleIdentity,
  services: MonitorServices,
  work: (windows: readonly Window[], watcher: Watcher) => Promise<T>,
): Promise<Watch<T>> {
  const role = readerRoleOf(identity);
  refuseForeignAccount(role.accountId, inputs.allowedAccountIds);
  const watcher = {
    role,
    scoped: identity.policy.kind === 'scoped',
    accountId: role.accountId,
    identity: `${role.name}: sessions of 15 min, never exported`,
  };
  const { result, claims } = await asRole(identity, services, async (token) =>
    work(
      await openWindows(watchedOf(inputs, role.accountId), { inputs, identity, services, token }),
      watcher,
    ),
  );
  return { result, watcher, claims };
}

/** With the SDK's default chain: what an earlier step or the runner provides. */
async function watchAsIs<T>(
  inputs: MonitorInputs,
  { sts, openStore, openCatalog }: MonitorServices,
  work: (windows: readonly Window[], watcher: Watcher) => Promise<T>,
): Promise<Watch<T>> {
  const ambient = await asIs(inputs.regions[0], inputs.allowedAccountIds, sts);
  const all = watchedOf(inputs, ambient.accountId);
  const windows = [...new Set(all.map(({ reading }) => reading.region))].map((region) => ({
    region,
    watched: all.filter(({ reading }) => reading.region === region),
    catalog: openCatalog(region, undefined),
    store: openStore(region, undefined, 'full'),
  }));
  const watcher = { role: undefined, scoped: false, ...ambient };
  return { result: await work(windows, watcher), watcher, claims: {} };
}

/** Every request in every region; an ARN names its region itself. */
function watchedOf(
  { requests, regions, readValues }: MonitorInputs,
  accountId: string | undefined,
): Watched[] {
  return requests.flatMap((request) => {
    const { reference, text } = request;
    const places = reference.kind === 'arn' ? [reference.region] : regions;
    const single = reference.kind === 'arn' && accountId !== undefined && reference.accountId !== accountId;
    return places.map((region) => ({
      request,
      reading: {
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
async function openWindows(watched: readonly Watched[], opening: Opening): Promise<Window[]> {
  const [home, ...others] = opening.inputs.regions;
  let silence: RefusedRole | undefined;
  for (const region of [home, ...others]) {
    try {
      return await openWindowsFrom(region, watched, opening);
    } catch (error) {
      if (!(error instanceof RefusedRole && isSilence(error.failure))) throw error;
      silence = error;
      const { runner } = opening.services;
      if (others.length > 0) runner.warning(`STS in ${region} did not answer (${error.failure.message}).`);
    }
  }
  throw silence ?? new RequestFailure('AssumeRoleWithWebIdentity', { kind: 'network' });
}

async function openWindowsFrom(
  region: string,
  watched: readonly Watched[],
  { identity, services, token }: Opening,
): Promise<Window[]> {
  const { runner, sts, openCatalog, openStore } = services;
  const ladder = new SessionLadder({ identity, token, runner, sts: sts(region, 'full') });
  const packs = packsOf(
    watched.map(({ reading }) => reading),
    identity,
  );
  const opened = await inParallel(packs, parallelSessions, (pack) => ladder.open(pack));
  return opened.flat().map(({ keys, pack }) => ({
    region: pack.region,
    watched: watched.filter(({ reading }) => pack.readings.includes(reading)),
    catalog: openCatalog(pack.region, keys),
    store: openStore(pack.region, keys, 'full'),
  }));
}

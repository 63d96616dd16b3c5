import { LeaseError } from '../../domain/error.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { type MonitorInputs, requestsOfRole } from '../../domain/monitor/monitor-inputs.ts';
import type { WatchRequest } from '../../domain/monitor/watched-secret.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import { type RoleIdentity, readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { Claims } from '../../domain/trust/trust.ts';
import { identifyJob, type JobAccess } from '../job/identify-job.ts';
import { whenTrusted } from '../job/when-trusted.ts';
import type { ScanResult } from './find-secrets.ts';
import type { MonitorMemory } from './monitor-memory.ts';
import type { MonitorServices } from './monitor-ports.ts';
import { openMonitorSessions, verifiedQueries, watchedQueries } from './monitor-sessions.ts';
import { readWatched } from './read-watched.ts';

/** Accounts at a time. Each has up to ten sessions at a time. */
const parallel = 3;

/** What the scan needs from outside. */
export type ScanServices = MonitorServices & { readonly memory: MonitorMemory };

/** The result of one identity. */
export interface AccountScan {
  /** ARN of the role that was assumed with the job's token; undefined for the ambient identity. */
  readonly role: string | undefined;
  readonly accountId: string | undefined;
  readonly reader: SecretReader;
  readonly claims: Claims;
  readonly seen: readonly ScanResult[];
  /** Why nothing could be read, if other identities could read something. */
  readonly failure?: LeaseError;
  /** Undefined if the identity was refused. */
  readonly job: JobAccess | undefined;
}

/**
 * Scans the watched secrets with each identity. Of several identities a refused one is reported and does not end the
 * run. Throws the refusal of a single identity, and E_TOKEN_UNTRUSTED and E_CLAIM in any case.
 */
export async function scanAccounts(inputs: MonitorInputs, services: ScanServices): Promise<AccountScan[]> {
  const identities = [inputs.identity, ...inputs.moreIdentities];
  const scans = await inParallel(identities, parallel, async (identity) => {
    try {
      return await scanAccount(identity, { ...inputs, requests: requestsOfRole(identity, inputs) }, services);
    } catch (error) {
      const isOthers = error instanceof LeaseError && !/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.test(error.code);
      if (!identity || identities.length === 1 || !isOthers) throw error;
      return refusedScan(identity, error);
    }
  });
  const [first] = scans;
  if (first?.failure && scans.every(({ failure }) => failure)) throw first.failure;
  return withoutOthersArns(scans);
}

/** Each ARN once: of the first role that could read it, or else has found it, where one has. */
function withoutOthersArns(scans: readonly AccountScan[]): AccountScan[] {
  const finder = new Map<WatchRequest, AccountScan>();
  // The last one that is set counts.
  for (const isRead of [false, true])
    for (const scan of scans.toReversed())
      for (const { profile, failure, watched } of scan.seen)
        if (profile && !(isRead && failure)) finder.set(watched.request, scan);
  return scans.map((scan) => ({
    ...scan,
    seen: scan.seen.filter(
      ({ watched: { request } }) =>
        request.reference.kind !== 'arn' || (finder.get(request) ?? scan) === scan,
    ),
  }));
}

async function scanAccount(
  identity: RoleIdentity | undefined,
  inputs: MonitorInputs,
  services: ScanServices,
): Promise<AccountScan> {
  const job = await identifyJob({ ...inputs, identity }, services);
  const { result: seen, claims } = await whenTrusted(job, scan(job, inputs, services));
  const { reader, accountId } = job;
  return { role: identity && readerRoleOf(identity).arn, accountId, reader, claims, seen, job };
}

/** Opens sessions for the watched secrets, and reads with them. */
async function scan(
  job: JobAccess,
  inputs: MonitorInputs,
  services: ScanServices,
): Promise<readonly ScanResult[]> {
  const watched = watchedQueries(inputs, job.accountId);
  if (watched.length === 0) return [];
  const verified = verifiedQueries(inputs, job.accountId);
  const sessions = await openMonitorSessions(watched, verified, job, inputs.regions, services);
  return readWatched(sessions, job.accountId, inputs, services);
}

function refusedScan(identity: RoleIdentity, failure: LeaseError): AccountScan {
  const { arn, accountId } = readerRoleOf(identity);
  const reader = { role: readerRoleOf(identity), scoped: false };
  return { role: arn, accountId, reader, claims: {}, seen: [], failure, job: undefined };
}

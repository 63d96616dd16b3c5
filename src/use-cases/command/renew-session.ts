import {
  type CachedSession,
  credentialProcessOutput,
  isFreshSession,
  isValidSession,
  readSession,
  sessionFiles,
  writeSession,
} from '../../domain/credentials/cached-session.ts';
import type { CredentialsRequest } from '../../domain/credentials/credentials.ts';
import { LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import type { CheckServices } from '../check-lease.ts';
import { identifyJob } from '../job/identify-job.ts';
import { leaseOf } from '../records.ts';
import { mintSession } from '../sessions/requested-sessions.ts';

/** Runs `work` while no other process does so for this file. Waits at most `waitLimit` milliseconds. */
export type Lock = <T>(path: string, waitLimit: number, work: () => Promise<T>) => Promise<T>;

/**
 * The output of a profile's command without a valid cached session: the session that another process has just opened,
 * or a new one with a new token. If none can be opened, the old one while AWS accepts it. E_NO_LEASE, E_RECORD,
 * E_TIMEOUT, E_DISK, and the errors of opening.
 */
export async function renewSession(
  { lease, profile }: { readonly lease: string; readonly profile: string | undefined },
  lock: Lock,
  services: CheckServices,
): Promise<string> {
  const { directory } = services;
  refuseUnverifiedTls(services.runner.environment);
  const { record } = leaseOf(lease, services);
  const inputs = await services.readInputs(record);
  const { credentials, network } = inputs;
  const profiles = credentials.filter(({ mode }) => mode === 'profile');
  const request = profiles.find((each) =>
    profile === undefined ? each.isDefault : each.profile === profile,
  );
  if (!request) {
    const isNone = profiles.length === 0;
    const name = isNone ? 'profile' : profile === undefined ? 'default profile' : 'profile of that name';
    throw new LeaseError('E_NO_LEASE', `The lease ${lease} has no ${name}.`, {
      fix: isNone
        ? 'Lease with `export-credentials: profile`.'
        : `Its profiles are ${listed(profiles.map((each) => each.profile))}.`,
    });
  }
  const files = sessionFiles(profile);
  const readCached = () => readSession(directory.readFile(lease, files.cache)?.toString() ?? '');
  try {
    return await lock(directory.filePath(lease, files.lock), network.timeout, async () => {
      const cached = readCached();
      if (cached && isFreshSession(cached, Date.now())) return credentialProcessOutput(cached);
      const session = await mintAnew(request, inputs, services);
      directory.writeFile(lease, files.cache, Buffer.from(writeSession(session)));
      return credentialProcessOutput(session);
    });
  } catch (error) {
    const cached = readCached();
    if (cached && isValidSession(cached, Date.now())) return credentialProcessOutput(cached);
    throw error;
  }
}

async function mintAnew(
  request: CredentialsRequest,
  inputs: LeaseInputs,
  services: CheckServices,
): Promise<CachedSession> {
  const opened = await services.openServices(inputs);
  try {
    const job = await identifyJob(inputs, opened);
    if (job.kind === 'ambient') throw new Error('a profile is requested with a role');
    return await mintSession(request, inputs, job, opened);
  } finally {
    opened.close();
  }
}

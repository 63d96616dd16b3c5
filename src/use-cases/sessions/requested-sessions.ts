import type { CachedSession } from '../../domain/credentials/cached-session.ts';
import { type CredentialsRequest, credentialsRoleOf } from '../../domain/credentials/credentials.ts';
import type { Keys } from '../../domain/credentials/keys.ts';
import { isNoAnswer } from '../../domain/failure.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import { refuseForeignAccount } from '../job/allowed-account.ts';
import type { JobAccess, RoleJob } from '../job/identify-job.ts';
import { whenTrusted } from '../job/when-trusted.ts';
import type { Services } from '../ports.ts';
import { RefusedRole, SessionOpener } from './session-opener.ts';

/** A session and the request for it. */
export interface RequestedSession {
  readonly request: CredentialsRequest;
  readonly session: CachedSession;
}

/**
 * The sessions for later steps, one for each line of `export-credentials`. They are opened after everything was read
 * and judged, so that a failed lease leaves no session. E_ACCOUNT, E_ROLE_REFUSED, E_STS, E_TOKEN_UNTRUSTED.
 */
export async function requestedSessions(
  inputs: LeaseInputs,
  job: JobAccess,
  services: Services,
  requests = inputs.credentials,
): Promise<RequestedSession[]> {
  if (job.kind === 'ambient') return [];
  const sessions = await Promise.all(
    requests.map(async (request) => ({
      request,
      session: await mintSession(request, inputs, job, services),
    })),
  );
  for (const { request } of sessions) services.runner.info(sessionLine(request));
  return sessions;
}

function sessionLine(request: CredentialsRequest): string {
  const { mode, duration, profile, isDefault } = request;
  const life = mode === 'env' ? `${duration} s` : 'by a profile that renews itself';
  const name = mode === 'profile' && !isDefault ? ` (${profile})` : '';
  return `Credentials for later steps: ${credentialsRoleOf(request).name}, ${life}${name}`;
}

/** A session as requested, from the first region whose STS answers, once the job's token is verified. */
export async function mintSession(
  request: CredentialsRequest,
  { regions, allowedAccountIds }: LeaseInputs,
  job: RoleJob,
  services: Services,
): Promise<CachedSession> {
  refuseForeignAccount(credentialsRoleOf(request).accountId, allowedAccountIds);
  const mintedAt = services.clock.now();
  const { result: keys } = await whenTrusted(job, openSession(request, regions, job, services), {
    policy: 'exported',
    duration: request.duration,
  });
  return { keys, mintedAt, clockOffset: services.clock.offset };
}

/** Opens the session with STS in the first region, or in the next one if that does not answer. RefusedRole. */
async function openSession(
  { route: [role, ...chain], duration, policy, managedPolicies }: CredentialsRequest,
  regions: LeaseInputs['regions'],
  { identity, token }: RoleJob,
  { runner, sts }: Services,
): Promise<Keys> {
  for (const [index, region] of regions.entries()) {
    const isLast = index === regions.length - 1;
    const opener = new SessionOpener({
      identity: { ...identity, role, chain },
      token,
      runner,
      sts: sts(region, isLast ? 'full' : 'short'),
    });
    try {
      return await opener.keys({ duration, policy, managedPolicies });
    } catch (error) {
      if (isLast || !(error instanceof RefusedRole && isNoAnswer(error.failure))) throw error;
    }
  }
  throw new Error('there is at least one region');
}

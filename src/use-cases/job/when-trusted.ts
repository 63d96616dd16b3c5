import type { RoleAttempt } from '../../domain/refusals/role-attempt.ts';
import { linesOfRequests } from '../../domain/requests/request.ts';
import type { Claims } from '../../domain/trust/trust.ts';
import { RefusedRole, readerDuration } from '../sessions/session-opener.ts';
import type { JobAccess } from './identify-job.ts';

/**
 * The result of `work` once every token that it used is verified, with the job's claims, which are empty without a
 * role. An untrusted token comes before any other error. E_TOKEN_UNTRUSTED, E_CLAIM; E_ROLE_REFUSED, E_STS for a role
 * that AWS refused. `session`: what was requested, if it is not the reader session.
 */
export async function whenTrusted<T>(
  job: JobAccess,
  work: Promise<T>,
  session?: { readonly policy: 'exported'; readonly duration: number },
): Promise<{ result: T; claims: Claims }> {
  if (job.kind === 'ambient') return { result: await work, claims: {} };
  const { token, identity, claims } = job;
  try {
    const result = await token.unlessUntrusted(work);
    return { result, claims: (await token.verified()) ?? claims };
  } catch (error) {
    await token.verified();
    const { audience } = identity;
    const asked = session ?? { policy: identity.policy.kind, duration: readerDuration };
    throw await explainRefusal(error, { audience, claims, ...asked });
  }
}

/** Explains a role that could not be assumed. Other errors are returned unchanged. */
async function explainRefusal(
  error: unknown,
  attempt: Pick<RoleAttempt, 'audience' | 'policy' | 'duration' | 'claims'>,
): Promise<unknown> {
  if (!(error instanceof RefusedRole)) return error;
  const { failure, role, from, requests } = error;
  // Loaded only after a refusal.
  const { explainRole } = await import('../../domain/refusals/refused-role.ts');
  const namedBy = requests && linesOfRequests(...requests);
  return explainRole(failure, { ...attempt, role, ...(from && { from }), ...(namedBy && { namedBy }) });
}

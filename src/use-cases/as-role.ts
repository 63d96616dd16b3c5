import type { RoleIdentity } from '../domain/lease-inputs.ts';
import { explainRole } from '../domain/refused-role.ts';
import { type Claims, unverifiedClaims } from '../domain/trust.ts';
import { JobToken } from './job-token.ts';
import { RefusedRole } from './open-sessions.ts';
import type { Services } from './ports.ts';

/**
 * Runs `work` with the job's tokens, and gives what it brings once every one of them is verified. Explains a role
 * that is refused. E_TOKEN_UNTRUSTED, E_CLAIM, E_ROLE_REFUSED, E_STS and what getting a token throws.
 */
export async function asRole<T>(
  identity: RoleIdentity,
  services: Pick<Services, 'runner' | 'clock' | 'provider' | 'verifyToken'>,
  work: (token: JobToken) => Promise<T>,
): Promise<{ result: T; claims: Claims }> {
  const token = new JobToken(identity, services);
  const told = unverifiedClaims(await token.current());
  if (told.repository_visibility === 'public') services.runner.conceal();
  const result = await token.unlessUntrusted(work(token)).catch(async (error) => {
    // A token that is not this job's is the reason for all that follows from it.
    await token.verified();
    if (!(error instanceof RefusedRole)) throw error;
    const { failure, role, from } = error;
    throw explainRole(failure, {
      role,
      ...(from && { from }),
      claims: told,
      audience: identity.audience,
      policy: identity.policy.kind,
    });
  });
  return { result, claims: (await token.verified()) ?? told };
}

import { explainRole } from '../domain/refusals/refused-role.ts';
import type { RoleAttempt } from '../domain/refusals/role-attempt.ts';
import type { RoleIdentity } from '../domain/requests/lease-inputs.ts';
import { type Claims, unverifiedClaims } from '../domain/trust/trust.ts';
import { JobToken } from './job-token.ts';
import { RefusedRole } from './open-sessions.ts';
import type { Services } from './ports.ts';

type TokenServices = Pick<Services, 'runner' | 'clock' | 'provider' | 'verifyToken'>;

/**
 * Runs `work` with the job's tokens, and gives what it brings once every one of them is verified. Explains a role
 * that is refused. E_TOKEN_UNTRUSTED, E_CLAIM, E_ROLE_REFUSED, E_STS and what getting a token throws.
 */
export async function asRole<T>(
  identity: RoleIdentity,
  services: TokenServices,
  work: (token: JobToken) => Promise<T>,
): Promise<{ result: T; claims: Claims }> {
  const { audience, policy } = identity;
  return withToken(new JobToken(identity, services), { audience, policy: policy.kind }, services, work);
}

/** The same with tokens that there are already. `attempt`: what a refusal is explained by. */
export async function withToken<T>(
  token: JobToken,
  attempt: Pick<RoleAttempt, 'audience' | 'policy'>,
  { runner }: Pick<Services, 'runner'>,
  work: (token: JobToken) => Promise<T>,
): Promise<{ result: T; claims: Claims }> {
  const claims = unverifiedClaims(await token.current());
  if (claims.repository_visibility === 'public') runner.conceal();
  const result = await token.unlessUntrusted(work(token)).catch(async (error) => {
    // A token that is not this job's is the reason for all that follows from it.
    await token.verified();
    if (!(error instanceof RefusedRole)) throw error;
    const { failure, role, from } = error;
    throw explainRole(failure, { ...attempt, role, ...(from && { from }), claims });
  });
  return { result, claims: (await token.verified()) ?? claims };
}

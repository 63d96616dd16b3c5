import { roleReader, type SecretReader } from '../../domain/policies/secret-reader.ts';
import { type LeaseInputs, type RoleIdentity, readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { Role } from '../../domain/requests/role.ts';
import { type Claims, unverifiedClaims } from '../../domain/trust/trust.ts';
import { visibilityOfClaims } from '../../domain/trust/visibility.ts';
import type { Services } from '../ports.ts';
import { refuseForeignAccount } from './allowed-account.ts';
import { type AmbientServices, findAmbientIdentity } from './ambient-identity.ts';
import { JobToken } from './job-token.ts';

/** A job that assumes a role with its OIDC token. */
export interface RoleJob {
  readonly kind: 'role';
  readonly identity: RoleIdentity;
  readonly token: JobToken;
  readonly accountId: string;
  /** The claims of its first token, not verified yet. */
  readonly claims: Claims;
  /** The reader, for errors about a secret. */
  readonly reader: SecretReader & { readonly role: Role };
}

/** A job with the AWS identity of an earlier step or the runner. */
export interface AmbientJob {
  readonly kind: 'ambient';
  readonly token: undefined;
  /** Undefined if STS did not say it. */
  readonly accountId: string | undefined;
  /** A line for the log. */
  readonly description: string;
  readonly reader: SecretReader;
}

export type JobAccess = RoleJob | AmbientJob;

/**
 * Finds the AWS identity of the job. With a role it requests the job's token, which is verified at the same time;
 * `whenTrusted` waits for the result. With `require-claims` this function itself waits. E_ACCOUNT, E_NO_ID_TOKEN,
 * E_OIDC, E_CREDENTIALS, E_STS; with `require-claims` also E_CLAIM and E_TOKEN_UNTRUSTED.
 */
export async function identifyJob(
  { identity, regions, allowedAccountIds }: Pick<LeaseInputs, 'identity' | 'regions' | 'allowedAccountIds'>,
  services: AmbientServices & Pick<Services, 'clock' | 'provider' | 'verifyToken'>,
): Promise<JobAccess> {
  if (!identity) {
    const ambient = await findAmbientIdentity(regions[0], allowedAccountIds, services);
    return { kind: 'ambient', token: undefined, reader: { role: undefined, scoped: false }, ...ambient };
  }
  const role = readerRoleOf(identity);
  const token = new JobToken(identity, services);
  const claims = unverifiedClaims(await token.current());
  services.runner.noteVisibility(visibilityOfClaims(claims));
  // Without `require-claims` AWS works meanwhile. With it, a job that may not lease sends AWS no request.
  if (identity.requiredClaims.length > 0) await token.verified();
  // After the token, whose claims decide if messages may name the account.
  refuseForeignAccount(role.accountId, allowedAccountIds);
  return { kind: 'role', identity, token, accountId: role.accountId, claims, reader: roleReader(identity) };
}

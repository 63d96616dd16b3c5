import { LeaseError } from '../domain/error.ts';
import { explainRole } from '../domain/explain.ts';
import { RequestFailure } from '../domain/failure.ts';
import type { RoleIdentity } from '../domain/lease-inputs.ts';
import type { Reading } from '../domain/reading.ts';
import { parseAssumedRoleArn } from '../domain/role.ts';
import { type Pack, packReadings, readerPolicy, splitPack } from '../domain/session-policy.ts';
import { unverifiedClaims } from '../domain/trust.ts';
import type { JobToken } from './job-token.ts';
import type { Runner, SecurityTokenService, Session } from './ports.ts';

/** Seconds. The shortest that STS gives: a reader session has no further use once it has read. */
const readerDuration = 900;

/** A session and what it may read. */
export interface ReaderSession {
  readonly session: Session;
  readonly pack: Pack;
  /** The session policy, as sent; undefined with `session-policy: none`. */
  readonly policy: string | undefined;
}

/** What the sessions are opened with. */
export interface SessionOpening {
  readonly identity: RoleIdentity;
  readonly allowedAccountIds: readonly string[];
  readonly token: JobToken;
  readonly sts: SecurityTokenService;
  readonly runner: Runner;
}

/** The packs in which a role's readings are made: as many as exact scope needs, one where the scope is not ours. */
export function packsOf(readings: readonly Reading[], { role, policy }: RoleIdentity): Pack[] {
  if (policy.kind === 'scoped') return packReadings(readings, role);
  const regions = [...new Set(readings.map(({ region }) => region))];
  return regions.map((region) => ({ region, readings: readings.filter((each) => each.region === region) }));
}

/**
 * Opens the session of one pack; more than one where STS finds its policy too large when packed.
 * E_ROLE_REFUSED, E_STS, E_ACCOUNT, E_NETWORK.
 */
export async function openSessions(pack: Pack, opening: SessionOpening): Promise<ReaderSession[]> {
  const { identity, sts, token, runner } = opening;
  const policy = policyOf(pack, identity);
  try {
    const session = await sts.assumeWithToken(
      { roleArn: identity.role.arn, sessionName: identity.sessionName, duration: readerDuration, policy },
      (refused) => token.current(refused),
    );
    await runner.mask([session.keys.accessKeyId, session.keys.secretAccessKey, session.keys.sessionToken]);
    recognizeSession(session, opening);
    return [{ session, pack, policy }];
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (isTooLarge(error) && identity.policy.kind === 'scoped' && pack.readings.length > 1) {
      const halves = await Promise.all(splitPack(pack).map((half) => openSessions(half, opening)));
      return halves.flat();
    }
    throw explainRole(error, {
      role: identity.role,
      claims: unverifiedClaims(await token.current()),
      audience: identity.audience,
      policy: identity.policy.kind,
    });
  }
}

function policyOf(pack: Pack, { policy, role }: RoleIdentity): string | undefined {
  if (policy.kind === 'given') return policy.policy;
  return policy.kind === 'scoped' ? readerPolicy(pack, role) : undefined;
}

function isTooLarge({ code }: RequestFailure): boolean {
  return code?.startsWith('PackedPolicyTooLarge') === true;
}

/** STS's own answer says whose session this is: another role or account than the one asked for is refused. */
function recognizeSession(
  { assumedRoleArn }: Session,
  { identity, allowedAccountIds }: SessionOpening,
): void {
  const { role } = identity;
  const assumed = parseAssumedRoleArn(assumedRoleArn);
  if (assumed?.name !== role.name || assumed.accountId !== role.accountId) {
    throw new LeaseError('E_ACCOUNT', `STS answered with a session of another role than ${role.name}.`, {
      fix: 'Nothing was exported. Look at what answers at `sts-endpoint`.',
    });
  }
  refuseForeignAccount(assumed.accountId, allowedAccountIds);
}

/** E_ACCOUNT where `allowed-account-ids` is given and does not name the account. */
export function refuseForeignAccount(accountId: string, allowed: readonly string[]): void {
  if (allowed.length === 0 || allowed.includes(accountId)) return;
  throw new LeaseError('E_ACCOUNT', 'The session is in an account that allowed-account-ids does not name.', {
    fix: 'Nothing was exported. Check `role-to-assume` and `allowed-account-ids`.',
  });
}

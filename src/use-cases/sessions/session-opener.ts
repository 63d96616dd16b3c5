import type { Keys } from '../../domain/credentials/keys.ts';
import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { chainPolicy } from '../../domain/policies/chain-policy.ts';
import { type RoleIdentity, readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../../domain/requests/request.ts';
import { parseAssumedRoleArn, type Role } from '../../domain/requests/role.ts';
import { readerPolicy, type SessionPlan, splitPlan } from '../../sources/session-plans.ts';
import type { JobToken } from '../job/job-token.ts';
import type { Runner, SecurityTokenService, Session, SessionRequest } from '../ports.ts';

/** A session's duration and policies beside the role's own. */
export type SessionSettings = Pick<SessionRequest, 'duration' | 'policy' | 'managedPolicies'>;

/** In seconds. STS's shortest duration: a session that reads or assumes the next role is not used afterwards. */
export const readerDuration = 900;

const shortSession = (policy: string | undefined): SessionSettings => ({ duration: readerDuration, policy });

/** A session and what it may read. */
export interface ReaderSession {
  /** Undefined: the keys of the SDK's default chain. */
  readonly keys: Keys | undefined;
  readonly plan: SessionPlan;
  /** The session policy as sent. Undefined for none. */
  readonly policy: string | undefined;
}

/** What sessions are opened with. */
export interface SessionOpenerSettings {
  readonly identity: RoleIdentity;
  readonly token: JobToken;
  readonly sts: SecurityTokenService;
  readonly runner: Runner;
}

/** Opens reader sessions. The roles before the last one of a chain are assumed once. */
export class SessionOpener {
  readonly #opening: SessionOpenerSettings;
  #intermediateKeys: Promise<Keys> | undefined;

  constructor(opening: SessionOpenerSettings) {
    this.#opening = opening;
  }

  /**
   * Opens the sessions of one plan: several if STS finds the policy too large in packed form. E_ACCOUNT; RefusedRole
   * if a role could not be assumed.
   */
  async open(plan: SessionPlan): Promise<ReaderSession[]> {
    const { identity } = this.#opening;
    const policy = policyOf(plan, identity);
    try {
      const settings = shortSession(policy);
      const keys = plan.role ? await this.#assumeOwn(plan.role, plan, settings) : await this.keys(settings);
      return [{ keys, plan, policy }];
    } catch (error) {
      if (!(error instanceof RefusedRole) || !isTooLarge(error.failure)) throw error;
      if (identity.policy.kind !== 'scoped' || plan.queries.length < 2) throw error;
      const halves = await Promise.all(splitPlan(plan).map((half) => this.open(half)));
      return halves.flat();
    }
  }

  /** A session of the role, or of the last role of the chain. E_ACCOUNT, RefusedRole. */
  async keys(settings: SessionSettings): Promise<Keys> {
    const { role, chain } = this.#opening.identity;
    const last = chain.at(-1);
    if (!last) return this.#assumeWithToken(role, settings);
    this.#intermediateKeys ??= this.#assumeIntermediateRoles();
    return this.#assumeFrom(chain.at(-2) ?? role, last, await this.#intermediateKeys, settings);
  }

  /** Assumes the roles from the first to the last but one. Each may only assume the next. */
  async #assumeIntermediateRoles(): Promise<Keys> {
    const { role, chain, tagging } = this.#opening.identity;
    const [second = role, ...others] = chain;
    const actions = tagging?.actions;
    let keys = await this.#assumeWithToken(role, shortSession(chainPolicy(second, actions)));
    let [from, to] = [role, second];
    for (const next of others) {
      keys = await this.#assumeFrom(from, to, keys, shortSession(chainPolicy(next, actions)));
      [from, to] = [to, next];
    }
    return keys;
  }

  /** The role that the lines of a plan name. */
  async #assumeOwn(role: Role, { queries }: SessionPlan, settings: SessionSettings): Promise<Keys> {
    try {
      return await this.#assumeWithToken(role, settings);
    } catch (error) {
      if (!(error instanceof RefusedRole)) throw error;
      throw new RefusedRole(
        error.failure,
        role,
        undefined,
        queries.flatMap(({ requests }) => requests),
      );
    }
  }

  async #assumeWithToken(role: Role, settings: SessionSettings): Promise<Keys> {
    const { sts, token } = this.#opening;
    return this.#accept(role, undefined, () =>
      sts.assumeWithToken(this.#request(role, settings), (refused) => token.current(refused)),
    );
  }

  async #assumeFrom(from: Role, role: Role, keys: Keys, settings: SessionSettings): Promise<Keys> {
    const { sts, identity } = this.#opening;
    const { externalId, chain } = identity;
    const isFirst = role === chain[0];
    const isLast = role === chain.at(-1);
    const tagging = isLast ? identity.tagging?.last : isFirst ? identity.tagging?.first : undefined;
    const request = {
      ...this.#request(role, settings),
      ...(externalId !== undefined && { externalId }),
      ...(tagging && { tagging }),
    };
    return this.#accept(role, from, () => sts.assumeFrom(request, keys));
  }

  #request(role: Role, settings: SessionSettings): SessionRequest {
    const { sessionName } = this.#opening.identity;
    return { roleArn: role.arn, sessionName, ...settings };
  }

  /** Masks a session's keys. E_ACCOUNT if STS says that the session is of another role. */
  async #accept(role: Role, from: Role | undefined, assume: () => Promise<Session>): Promise<Keys> {
    let session: Session;
    try {
      session = await assume();
    } catch (error) {
      throw error instanceof RequestFailure ? new RefusedRole(error, role, from) : error;
    }
    const { keys, assumedRoleArn } = session;
    await this.#opening.runner.mask([keys.accessKeyId, keys.secretAccessKey, keys.sessionToken]);
    const assumed = parseAssumedRoleArn(assumedRoleArn);
    if (assumed?.name !== role.name || assumed.accountId !== role.accountId) {
      throw new LeaseError('E_ACCOUNT', `STS answered with a session of another role than ${role.name}.`, {
        fix: 'Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS.',
      });
    }
    return keys;
  }
}

/** A role that could not be assumed. */
export class RefusedRole extends Error {
  readonly failure: RequestFailure;
  readonly role: Role;
  /** The role that tried to assume it, in a chain. */
  readonly from: Role | undefined;
  /** Whose lines name the role; undefined for a role of the step. */
  readonly requests: readonly LeaseRequest[] | undefined;

  constructor(
    failure: RequestFailure,
    role: Role,
    from: Role | undefined,
    requests?: readonly LeaseRequest[],
  ) {
    super(failure.message);
    this.requests = requests;
    this.failure = failure;
    this.role = role;
    this.from = from;
  }
}

function policyOf(plan: SessionPlan, identity: RoleIdentity): string | undefined {
  const { policy } = identity;
  if (policy.kind === 'given') return policy.policy;
  return policy.kind === 'scoped' ? readerPolicy(plan, readerRoleOf(identity)) : undefined;
}

function isTooLarge({ code }: RequestFailure): boolean {
  return code?.startsWith('PackedPolicyTooLarge') === true;
}

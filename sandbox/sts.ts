import type { Accounts, Role } from './accounts.ts';
import { parseArn } from './arn.ts';
import { denialText, isNamed, isPrincipal, judge } from './authorization.ts';
import type { SandboxClock } from './clock.ts';
import { contextOf } from './pattern.ts';
import { evaluate, forPrincipal } from './policy.ts';
import type { Principal, Principals } from './principals.ts';
import type { Provider } from './provider.ts';
import { readSessionPolicy, type SessionPolicy } from './session-policy.ts';
import { readTagging, type Tagging, taggingKeys } from './session-tags.ts';
import { authenticate } from './signature.ts';
import { trustContext, verifyWebIdentity } from './web-identity.ts';
import { ServiceError, stsResult, type WireRequest, type WireResponse, type XmlTree } from './wire.ts';

const MIN_DURATION = 900;
const MAX_DURATION = 43_200;
const CHAIN_LIMIT = 3600;

export interface StsSettings {
  /** In seconds: a session ends so soon, however long was asked for. For tests that wait for its end. */
  longestSession: number;
  packedPolicyLimit?: number | undefined;
}

interface Services {
  accounts: Accounts;
  principals: Principals;
  provider: Provider;
  clock: SandboxClock;
  settings: StsSettings;
}

/** STS's operations: https://docs.aws.amazon.com/STS/latest/APIReference/ */
export class Sts {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  handle(operation: string, request: WireRequest): Promise<WireResponse> | WireResponse {
    const form = new URLSearchParams(request.body.toString());
    switch (operation) {
      case 'AssumeRoleWithWebIdentity':
        return this.#assumeRoleWithWebIdentity(form);
      case 'AssumeRole':
        return this.#assumeRole(form, this.#authenticate(request));
      case 'GetCallerIdentity':
        return this.#getCallerIdentity(this.#authenticate(request));
      default:
        throw new ServiceError(
          'InvalidAction',
          `Could not find operation ${operation} for version 2011-06-15`,
        );
    }
  }

  async #assumeRoleWithWebIdentity(form: URLSearchParams): Promise<WireResponse> {
    const { accounts, provider, clock } = this.#services;
    const wanted = readWanted(form, ['WebIdentityToken']);
    const account = parseArn(wanted.roleArn)?.account ?? '';
    const token = required(form, 'WebIdentityToken');
    const identity = await verifyWebIdentity(token, account, accounts, provider, clock.now());
    const role = accounts.role(wanted.roleArn);
    const providerArn = wanted.roleArn.replace(/role\/.*$/s, `oidc-provider/${identity.providerUrl}`);
    const trusted = forPrincipal(
      role?.trust ?? [],
      (type, value) => type === 'Federated' && value === providerArn,
    );
    const context = contextOf({ ...trustContext(identity), 'sts:rolesessionname': wanted.sessionName });
    const access = { action: 'sts:AssumeRoleWithWebIdentity', resource: wanted.roleArn, context };
    if (!role || evaluate(trusted, access) !== 'allow') {
      throw new ServiceError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
    }
    checkMaximum(wanted.duration, role);
    const policy = this.#sessionPolicy(form);
    return stsResult('AssumeRoleWithWebIdentity', {
      SubjectFromWebIdentityToken: identity.subject,
      ...this.#session(wanted, role, policy),
      Provider: providerArn,
      Audience: identity.audience,
    });
  }

  #assumeRole(form: URLSearchParams, caller: Principal): WireResponse {
    const { accounts } = this.#services;
    const wanted = readWanted(form, ['ExternalId', 'SourceIdentity', 'Tags', 'TransitiveTagKeys']);
    const role = accounts.role(wanted.roleArn);
    const tagging = readTagging(form, caller);
    for (const action of ['sts:AssumeRole', ...tagging.actions])
      this.#checkMayAssume(caller, { ...wanted, action, tagging }, role, form.get('ExternalId') ?? undefined);
    if (!role) throw new Error('who may assume a role has one');
    if (caller.roleArn !== undefined && wanted.duration > CHAIN_LIMIT) {
      throw new ServiceError(
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    }
    checkMaximum(wanted.duration, role);
    return stsResult('AssumeRole', this.#session(wanted, role, this.#sessionPolicy(form, tagging), tagging));
  }

  /**
   * The role must trust the caller. Unless it names the caller within one account, the caller's own policies must
   * allow it too.
   */
  #checkMayAssume(
    caller: Principal,
    wanted: Wanted & { action: string; tagging: Tagging },
    role: Role | undefined,
    externalId: string | undefined,
  ): asserts role is Role {
    const context = contextOf({
      'sts:rolesessionname': wanted.sessionName,
      'sts:externalid': externalId,
      'aws:principalarn': caller.roleArn ?? caller.arn,
      'aws:principalaccount': caller.account,
      ...taggingKeys(wanted.tagging, caller),
    });
    const access = { action: wanted.action, resource: wanted.roleArn, context };
    const verdict = (match: typeof isPrincipal) =>
      evaluate(
        forPrincipal(role?.trust ?? [], (type, value) => match(type, value, caller)),
        access,
      );
    const sameAccount = parseArn(wanted.roleArn)?.account === caller.account;
    const named = sameAccount && verdict(isNamed) === 'allow';
    const denial = judge(caller, access, {
      serviceControl: this.#services.accounts.serviceControl(caller.account),
      ...(named && {
        resource: {
          account: caller.account,
          policy: [{ Effect: 'Allow', Principal: '*', Action: wanted.action, Resource: '*' }],
        },
      }),
    });
    if (verdict(isPrincipal) === 'allow' && !denial) return;
    const text = denial
      ? denialText(caller, access.action, wanted.roleArn, denial)
      : `User: ${caller.arn} is not authorized to perform: ${wanted.action} on resource: ${wanted.roleArn}`;
    throw new ServiceError('AccessDenied', text, 403);
  }

  #getCallerIdentity({ arn, userId, account }: Principal): WireResponse {
    return stsResult('GetCallerIdentity', { Arn: arn, UserId: userId, Account: account });
  }

  #authenticate(request: WireRequest): Principal {
    return authenticate(request, 'sts', this.#services.principals, this.#services.clock.now());
  }

  /** Policies and tags are packed together. */
  #sessionPolicy(form: URLSearchParams, tagging?: Tagging): SessionPolicy {
    const arns = [...form]
      .filter(([name]) => /^PolicyArns\.member\.\d+\.arn$/.test(name))
      .map(([, arn]) => arn);
    const { accounts, settings } = this.#services;
    const packed = { limit: settings.packedPolicyLimit, tags: [...(tagging?.tags ?? [])].flat() };
    return readSessionPolicy(form.get('Policy') ?? undefined, arns, accounts, packed);
  }

  #session(
    wanted: Wanted,
    role: Role,
    { statements, packedSize }: SessionPolicy,
    tagging?: Tagging,
  ): XmlTree {
    const { accounts, principals, clock, settings } = this.#services;
    const duration = Math.min(wanted.duration, settings.longestSession);
    const session = principals.mint({
      roleArn: role.arn,
      sessionName: wanted.sessionName,
      expiration: Math.floor(clock.now() / 1000 + duration) * 1000,
      permissions: () => accounts.role(role.arn)?.permissions ?? [],
      sessionPolicy: statements,
      ...(tagging && {
        tags: tagging.tags,
        transitive: tagging.transitive,
        sourceIdentity: tagging.sourceIdentity,
      }),
    });
    return {
      AssumedRoleUser: { AssumedRoleId: session.userId, Arn: session.arn },
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expiration ?? 0).toISOString().replace('.000Z', 'Z'),
      },
      PackedPolicySize: packedSize,
      SourceIdentity: tagging?.sourceIdentity,
    };
  }
}

interface Wanted {
  roleArn: string;
  sessionName: string;
  /** Seconds. */
  duration: number;
}

const PARAMETERS =
  /^(Action|Version|RoleArn|RoleSessionName|DurationSeconds|Policy|PolicyArns\.member\.\d+\.arn)$/;

function readWanted(form: URLSearchParams, further: string[]): Wanted {
  const unknown = [...form.keys()].find(
    (name) => !PARAMETERS.test(name) && !further.includes(name.replace(/\.member\..*$/, '')),
  );
  // The sandbox has no MFA. It refuses these parameters, because to ignore them would grant too much.
  if (unknown !== undefined)
    throw new ServiceError('ValidationError', `The sandbox does not support ${unknown}`);
  const roleArn = required(form, 'RoleArn');
  const sessionName = required(form, 'RoleSessionName');
  const duration = Number(form.get('DurationSeconds') ?? 3600);
  constrain(
    sessionName.length >= 2,
    sessionName,
    'roleSessionName',
    'have length greater than or equal to 2',
  );
  constrain(sessionName.length <= 64, sessionName, 'roleSessionName', 'have length less than or equal to 64');
  constrain(
    /^[\w+=,.@-]*$/.test(sessionName),
    sessionName,
    'roleSessionName',
    'satisfy regular expression pattern: [\\w+=,.@-]*',
  );
  constrain(
    duration >= MIN_DURATION,
    duration,
    'durationSeconds',
    `have value greater than or equal to ${MIN_DURATION}`,
  );
  constrain(
    duration <= MAX_DURATION,
    duration,
    'durationSeconds',
    `have value less than or equal to ${MAX_DURATION}`,
  );
  constrain(roleArn.length >= 20, roleArn, 'roleArn', 'have length greater than or equal to 20');
  if (!/^arn:[^:]+:iam::\d{12}:role\/.+$/s.test(roleArn)) {
    throw new ServiceError('ValidationError', `${roleArn} is invalid`);
  }
  return { roleArn, sessionName, duration };
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (value !== null && value !== '') return value;
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  throw new ServiceError(
    'ValidationError',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

function constrain(holds: boolean, value: string | number, member: string, constraint: string): void {
  if (holds) return;
  throw new ServiceError(
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${constraint}`,
  );
}

function checkMaximum(duration: number, role: Role): void {
  if (duration <= role.maxSessionDuration) return;
  throw new ServiceError(
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  );
}

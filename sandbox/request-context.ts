import type { Accounts } from './accounts.ts';
import { parseArn, partitionOf } from './arn.ts';
import { AccessDenied, judge } from './authorization.ts';
import type { SandboxClock } from './clock.ts';
import { type Context, contextOf } from './pattern.ts';
import type { Statement } from './policy.ts';
import type { Principal } from './principals.ts';
import { arnIn, type Secret } from './secret.ts';
import type { SecretDatabase } from './secret-database.ts';
import { requestKeys } from './session-tags.ts';
import { ServiceError } from './wire.ts';

export interface RequestSettings {
  /** The policy of the network's VPC endpoint. If it denies one secret, the whole batch is refused. */
  vpcEndpointPolicy?: readonly Statement[] | undefined;
  /** How many secrets one answer of BatchGetSecretValue has. Fewer than 20 makes clients follow NextToken. */
  batchPageSize: number;
}

/** Condition keys whose values are parameters of the request. */
export type ConditionKeys = Record<string, string | undefined>;

/**
 * The secret that a request is about, the id of one that does not exist, or undefined for an action without resource.
 */
type Target = Secret | string | undefined;

interface RequestContextParts {
  caller: Principal;
  region: string;
  accounts: Accounts;
  database: SecretDatabase;
  clock: SandboxClock;
  settings: RequestSettings;
}

/** One authenticated request to Secrets Manager. IAM is evaluated before anything is returned. */
export class RequestContext {
  readonly caller: Principal;
  readonly region: string;
  readonly database: SecretDatabase;
  readonly clock: SandboxClock;
  readonly settings: RequestSettings;
  readonly #accounts: Accounts;

  constructor({ caller, region, accounts, database, clock, settings }: RequestContextParts) {
    this.caller = caller;
    this.region = region;
    this.database = database;
    this.clock = clock;
    this.settings = settings;
    this.#accounts = accounts;
  }

  /** The secret, if the caller may call this action on it. IAM is evaluated before the secret is looked up. */
  open(action: string, id: string, conditions?: ConditionKeys): Secret {
    const secret = this.database.find(id, { account: this.caller.account, region: this.region });
    this.authorize(action, secret ?? id, conditions);
    if (secret) return secret;
    throw new ServiceError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }

  /** @throws AccessDenied with AWS's message. */
  authorize(action: string, target?: Target, conditions: ConditionKeys = {}): void {
    const resource = this.#resource(target);
    const access = { action, resource, context: this.#context(target, conditions) };
    const denial = judge(this.caller, access, {
      serviceControl: this.#accounts.serviceControl(this.caller.account),
      vpcEndpoint: this.settings.vpcEndpointPolicy,
      ...(target !== undefined && { resource: attached(target, resource) }),
    });
    if (denial) {
      throw new AccessDenied(this.caller, action, typeof target === 'string' ? target : resource, denial);
    }
  }

  /** The same for a resource of another service, which has no policy of its own in the sandbox. */
  authorizeOn(action: string, resource: string): void {
    const access = { action, resource, context: this.#context(undefined, {}) };
    const denial = judge(this.caller, access, {
      serviceControl: this.#accounts.serviceControl(this.caller.account),
    });
    if (denial) throw new AccessDenied(this.caller, action, resource, denial);
  }

  /**
   * The ARN that policies are compared with. For a missing secret it is an ARN of its name with six characters added,
   * so that only callers who may read such a secret learn that it does not exist.
   */
  #resource(target: Target): string {
    if (target === undefined) return '*';
    if (typeof target === 'object') return arnIn(target, this.region) ?? target.arn;
    if (parseArn(target)) return /-[A-Za-z0-9]{6}$/.test(target) ? target : `${target}-AbCdEf`;
    const { region, caller } = this;
    return `arn:${partitionOf(region)}:secretsmanager:${region}:${caller.account}:secret:${target}-AbCdEf`;
  }

  #context(target: Target, conditions: ConditionKeys): Context {
    const { caller, region } = this;
    return contextOf({
      ...requestKeys(caller, region),
      ...(typeof target === 'object' && secretKeys(target)),
      ...conditions,
    });
  }
}

function attached(target: Secret | string, arn: string) {
  if (typeof target === 'object') return { account: target.account, policy: target.policy };
  return { account: parseArn(arn)?.account ?? '', policy: undefined };
}

function secretKeys(secret: Secret): Record<string, string | undefined> {
  const keys: Record<string, string | undefined> = {
    'aws:resourceaccount': secret.account,
    'secretsmanager:secretid': secret.arn,
    'secretsmanager:secretprimaryregion': secret.region,
    'secretsmanager:resource/allowrotationlambdaarn': secret.rotation?.lambdaArn,
  };
  for (const [tag, value] of Object.entries(secret.tags)) {
    keys[`aws:ResourceTag/${tag}`] = value;
    keys[`secretsmanager:ResourceTag/${tag}`] = value;
  }
  return keys;
}

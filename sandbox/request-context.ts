import type { Accounts } from './accounts.ts';
import { parseArn, partitionOf } from './arn.ts';
import { AccessDenied, judge } from './authorization.ts';
import type { SandboxClock } from './clock.ts';
import { type Context, contextOf } from './pattern.ts';
import type { Statement } from './policy.ts';
import type { Principal } from './principals.ts';
import { arnIn, type Secret } from './secret.ts';
import type { SecretDatabase } from './secret-database.ts';
import { principalTags } from './session-tags.ts';
import { ServiceError } from './wire.ts';

export interface RequestSettings {
  /** Attached to the network the job is in; a denial of it empties a whole batch. */
  vpcEndpointPolicy?: readonly Statement[] | undefined;
  /** Secrets in one answer of BatchGetSecretValue; less than 20 makes every client follow NextToken. */
  batchPageSize: number;
}

/** Condition keys that come from the request's own parameters. */
export type ConditionKeys = Record<string, string | undefined>;

/** What Secrets Manager is asked to do to: a secret, the id of one that is not there, or nothing in particular. */
type Target = Secret | string | undefined;

interface RequestContextParts {
  caller: Principal;
  region: string;
  accounts: Accounts;
  database: SecretDatabase;
  clock: SandboxClock;
  settings: RequestSettings;
}

/** Where one authenticated request is served: nothing is handed over before IAM has been asked. */
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

  /** The secret, once the caller may do this to it: IAM comes before existence. */
  open(action: string, id: string, conditions?: ConditionKeys): Secret {
    const secret = this.database.find(id, { account: this.caller.account, region: this.region });
    this.authorize(action, secret ?? id, conditions);
    if (secret) return secret;
    throw new ServiceError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }

  /** @throws AccessDenied with AWS's words. */
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

  /** The same for a thing of another service, which has no policy of its own here. */
  authorizeOn(action: string, resource: string): void {
    const access = { action, resource, context: this.#context(undefined, {}) };
    const denial = judge(this.caller, access, {
      serviceControl: this.#accounts.serviceControl(this.caller.account),
    });
    if (denial) throw new AccessDenied(this.caller, action, resource, denial);
  }

  /**
   * What IAM compares policies with. A secret that does not exist is judged as one of that name would be, with some
   * six characters at its end, so that only those who may read it learn that it is missing.
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
      ...principalTags(caller),
      'aws:principalarn': caller.roleArn ?? caller.arn,
      'aws:principalaccount': caller.account,
      'aws:requestedregion': region,
      'aws:securetransport': 'false',
      'aws:sourceip': '127.0.0.1',
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

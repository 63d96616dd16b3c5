import type { Accounts } from './accounts.ts';
import { parseArn, partitionOf } from './arn.ts';
import { AccessDenied, judge } from './authorization.ts';
import type { Clock } from './clock.ts';
import { contextOf } from './pattern.ts';
import type { Statement } from './policy.ts';
import type { Principal, Principals } from './principals.ts';
import { batchGetSecretValue } from './secret-batch.ts';
import { describeSecret, listSecrets } from './secret-list.ts';
import { getSecretValue } from './secret-value.ts';
import { createSecret, putSecretValue, rotateSecret, updateSecretVersionStage } from './secret-writes.ts';
import { authenticate } from './signature.ts';
import { arnIn, type Secret, type Vault } from './vault.ts';
import { awsJson, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

export type Parameters = Record<string, unknown>;

export interface SecretsManagerSettings {
  /** Attached to the network the job is in; a denial of it empties a whole batch. */
  vpcEndpointPolicy?: readonly Statement[] | undefined;
  /** Secrets in one answer of BatchGetSecretValue; less than 20 makes every client follow NextToken. */
  batchPageSize: number;
}

/** Condition keys that come from the request's own parameters. */
export type ConditionKeys = Record<string, string | undefined>;

/** What one authenticated request may see and do. */
export interface Desk {
  caller: Principal;
  region: string;
  vault: Vault;
  clock: Clock;
  settings: SecretsManagerSettings;
  /** @throws ServiceError AccessDeniedException with AWS's words. */
  authorize(action: string, target?: Secret | string, conditions?: ConditionKeys): void;
  /** The secret, once the caller may do this to it: IAM comes before existence. */
  open(action: string, id: string, conditions?: ConditionKeys): Secret;
}

const OPERATIONS: Record<string, (desk: Desk, parameters: Parameters) => unknown> = {
  GetSecretValue: getSecretValue,
  BatchGetSecretValue: batchGetSecretValue,
  ListSecrets: listSecrets,
  DescribeSecret: describeSecret,
  RotateSecret: rotateSecret,
  UpdateSecretVersionStage: updateSecretVersionStage,
  PutSecretValue: putSecretValue,
  CreateSecret: createSecret,
};

interface Services {
  accounts: Accounts;
  principals: Principals;
  vault: Vault;
  clock: Clock;
  settings: SecretsManagerSettings;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export class SecretsManager {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  handle(operation: string, request: WireRequest, region: string): WireResponse {
    const { principals, clock } = this.#services;
    const perform = OPERATIONS[operation];
    if (!perform) throw new ServiceError('UnknownOperationException', '');
    const caller = authenticate(request, 'secretsmanager', principals, clock.now());
    return awsJson(perform(this.#desk(caller, region), readParameters(request.body)));
  }

  #desk(caller: Principal, region: string): Desk {
    const { accounts, vault, clock, settings } = this.#services;
    const authorize = (action: string, target?: Secret | string, conditions: ConditionKeys = {}) => {
      const secret = typeof target === 'object' ? target : undefined;
      const resource = resourceOf(target, caller.account, region);
      const access = { action, resource, context: contextFor(caller, secret, region, conditions) };
      const denial = judge(caller, access, {
        serviceControl: accounts.serviceControl(caller.account),
        vpcEndpoint: settings.vpcEndpointPolicy,
        ...(target !== undefined && {
          resource: { account: secret?.account ?? accountOf(resource), policy: secret?.policy },
        }),
      });
      if (denial)
        throw new AccessDenied(caller, action, typeof target === 'string' ? target : resource, denial);
    };
    const open = (action: string, id: string, conditions?: ConditionKeys) => {
      const secret = vault.find(id, { account: caller.account, region });
      authorize(action, secret ?? id, conditions);
      if (!secret) {
        throw new ServiceError(
          'ResourceNotFoundException',
          "Secrets Manager can't find the specified secret.",
        );
      }
      return secret;
    };
    return { caller, region, vault, clock, settings, authorize, open };
  }
}

function readParameters(body: Buffer): Parameters {
  try {
    return JSON.parse(body.toString() || '{}');
  } catch {
    throw new ServiceError('SerializationException', '');
  }
}

/**
 * What IAM compares policies with. A secret that does not exist is judged as one of that name would be, with some
 * six characters at its end, so that only those who may read it learn that it is missing.
 */
function resourceOf(target: Secret | string | undefined, account: string, region: string): string {
  if (target === undefined) return '*';
  if (typeof target === 'object') return arnIn(target, region) ?? target.arn;
  if (parseArn(target)) return /-[A-Za-z0-9]{6}$/.test(target) ? target : `${target}-AbCdEf`;
  return `arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:${target}-AbCdEf`;
}

function accountOf(arn: string): string {
  return parseArn(arn)?.account ?? '';
}

function contextFor(
  caller: Principal,
  secret: Secret | undefined,
  region: string,
  conditions: ConditionKeys,
) {
  const tags = Object.entries(secret?.tags ?? {}).flatMap(([name, value]) => [
    [`secretsmanager:ResourceTag/${name}`, value],
    [`aws:ResourceTag/${name}`, value],
  ]);
  return contextOf({
    'aws:principalarn': caller.roleArn ?? caller.arn,
    'aws:principalaccount': caller.account,
    'aws:requestedregion': region,
    'aws:securetransport': 'false',
    'aws:sourceip': '127.0.0.1',
    'aws:resourceaccount': secret?.account,
    'secretsmanager:secretid': secret?.arn,
    'secretsmanager:resource/allowrotationlambdaarn': secret?.rotation?.lambdaArn,
    'secretsmanager:secretprimaryregion': secret?.region,
    ...Object.fromEntries(tags),
    ...conditions,
  });
}

import type { Accounts } from './accounts.ts';
import { parseArn, partitionOf } from './arn.ts';
import { AccessDenied, judge } from './authorization.ts';
import type { SandboxClock } from './clock.ts';
import { arnPath, isPublic, type Parameter, type ParameterVersion, type UnusableKey } from './parameter.ts';
import type { ParameterDatabase } from './parameter-database.ts';
import { contextOf } from './pattern.ts';
import type { Principal } from './principals.ts';
import { requestKeys } from './session-tags.ts';
import { ServiceError } from './wire.ts';

interface ParameterContextParts {
  caller: Principal;
  region: string;
  accounts: Accounts;
  database: ParameterDatabase;
  clock: SandboxClock;
}

/** One authenticated request to Parameter Store. IAM is evaluated before the parameter is looked up. */
export class ParameterContext {
  readonly caller: Principal;
  readonly region: string;
  readonly database: ParameterDatabase;
  readonly clock: SandboxClock;
  readonly #accounts: Accounts;

  constructor({ caller, region, accounts, database, clock }: ParameterContextParts) {
    this.caller = caller;
    this.region = region;
    this.database = database;
    this.clock = clock;
    this.#accounts = accounts;
  }

  get place(): { account: string; region: string } {
    return { account: this.caller.account, region: this.region };
  }

  /** The ARN of a name or path as it was written. A slash at its end stays, as in IAM's comparison. */
  arnOf(name: string): string {
    if (parseArn(name)) return name;
    const account = isPublic(name) ? '' : this.caller.account;
    return `arn:${partitionOf(this.region)}:ssm:${this.region}:${account}:parameter${arnPath(name)}`;
  }

  /**
   * @throws AccessDenied with AWS's message. Without a name the action has no resource, which AWS's message shows as
   * `:*`.
   */
  authorize(action: string, name?: string): void {
    const parameter = name === undefined ? undefined : this.database.find(name, this.place);
    const everything = `arn:${partitionOf(this.region)}:ssm:${this.region}:${this.caller.account}:*`;
    const resource = name === undefined ? everything : this.arnOf(name);
    this.#judge(action, resource, {
      ...Object.fromEntries(
        Object.entries(parameter?.tags ?? {}).flatMap(([tag, value]) => [
          [`aws:ResourceTag/${tag}`, value],
          [`ssm:resourceTag/${tag}`, value],
        ]),
      ),
    });
  }

  /** Systems Manager calls KMS with the caller's permissions, with the parameter's ARN as encryption context. */
  useKey(
    action: 'kms:Decrypt' | 'kms:Encrypt' | 'kms:GenerateDataKey',
    parameter: Parameter,
    keyId: string,
  ): void {
    if (parameter.kmsDenied === true) throw keyRefused();
    const partition = partitionOf(this.region);
    const key = parseArn(keyId)
      ? keyId
      : `arn:${partition}:kms:${this.region}:${parameter.account}:key/${keyId}`;
    if (parameter.kmsDenied) throw keyUnusable(key, parameter.kmsDenied);
    if (keyId === 'alias/aws/ssm') return;
    const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    this.#judge(action, key, {
      'kms:viaservice': `ssm.${this.region}.${domain}`,
      'kms:calleraccount': this.caller.account,
      'kms:encryptioncontext:parameter_arn': parameter.arn,
    });
  }

  decrypt(parameter: Parameter, { type, keyId }: ParameterVersion): void {
    if (type === 'SecureString') this.useKey('kms:Decrypt', parameter, keyId ?? 'alias/aws/ssm');
  }

  #judge(action: string, resource: string, keys: Record<string, string>): void {
    const { caller, region } = this;
    const context = contextOf({
      ...requestKeys(caller, region),
      ...keys,
    });
    const denial = judge(
      caller,
      { action, resource, context },
      { serviceControl: this.#accounts.serviceControl(caller.account) },
    );
    if (denial) throw new AccessDenied(caller, action, resource, denial);
  }
}

/** KMS's message, which names neither the key nor the parameter. */
/** As users have reported it: https://github.com/hashicorp/terraform-provider-aws/issues/27352 */
function keyUnusable(key: string, state: UnusableKey): ServiceError {
  const [words, code] = {
    disabled: [`${key} is disabled.`, 'DisabledException'],
    'pending deletion': [`${key} is pending deletion.`, 'KMSInvalidStateException'],
    gone: [`Key '${key}' does not exist`, 'NotFoundException'],
  }[state];
  return new ServiceError(
    'InvalidKeyId',
    `${words} (Service: AWSKMS; Status Code: 400; Error Code: ${code})`,
  );
}

function keyRefused(): ServiceError {
  return new ServiceError(
    'AccessDeniedException',
    'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
  );
}

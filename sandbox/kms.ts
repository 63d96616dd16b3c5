import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto';
import type { Accounts } from './accounts.ts';
import { parseArn, partitionOf } from './arn.ts';
import { AccessDenied, isNamed, isPrincipal, judge } from './authorization.ts';
import type { SandboxClock } from './clock.ts';
import { contextOf } from './pattern.ts';
import { evaluate, forPrincipal, type PolicyDocument, parsePolicy, type Statement } from './policy.ts';
import type { Principal, Principals } from './principals.ts';
import { authenticate } from './signature.ts';
import { awsJson, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

/** An asymmetric key of KMS. */
export interface KmsKey {
  readonly arn: string;
  readonly spec: 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256';
  readonly usage: 'SIGN_VERIFY' | 'ENCRYPT_DECRYPT';
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** Undefined: KMS's default key policy, which leaves access to the account's IAM policies. */
  policy: readonly Statement[] | undefined;
  state: 'Enabled' | 'Disabled' | 'PendingDeletion';
}

export interface KmsKeySettings {
  readonly region?: string;
  readonly account?: string;
  readonly spec?: KmsKey['spec'];
  readonly usage?: KmsKey['usage'];
  readonly policy?: PolicyDocument;
  /** Imported key material, for keys that existed before. */
  readonly privateKey?: KeyObject;
  readonly alias?: string;
  /** True for one of several regions, whose id begins with `mrk-`. */
  readonly isMultiRegion?: boolean;
}

/** The keys of all accounts and regions. */
export class KmsKeys {
  readonly #keys: KmsKey[] = [];
  readonly #aliases = new Map<string, string>();
  readonly #home: { region: string; account: string };

  constructor(home: { region: string; account: string }) {
    this.#home = home;
  }

  create(settings: KmsKeySettings = {}): KmsKey {
    const { region = this.#home.region, account = this.#home.account, spec = 'RSA_2048' } = settings;
    const privateKey = settings.privateKey ?? newKey(spec);
    const prefix = `arn:${partitionOf(region)}:kms:${region}:${account}:`;
    const key: KmsKey = {
      arn: `${prefix}key/${settings.isMultiRegion ? `mrk-${randomUUID().replaceAll('-', '')}` : randomUUID()}`,
      spec,
      usage: settings.usage ?? 'SIGN_VERIFY',
      privateKey,
      publicKey: createPublicKey(privateKey),
      policy: settings.policy && parsePolicy(settings.policy, 'resource'),
      state: 'Enabled',
    };
    this.#keys.push(key);
    if (settings.alias) this.#aliases.set(`${prefix}alias/${settings.alias}`, key.arn);
    return key;
  }

  /** Finds a key by id, ARN or alias; an id without account and region is looked up in the caller's. */
  find(id: string, { region, account }: { region: string; account: string }): KmsKey | undefined {
    const prefix = `arn:${partitionOf(region)}:kms:${region}:${account}:`;
    const arn = parseArn(id) ? id : `${prefix}${id.startsWith('alias/') ? '' : 'key/'}${id}`;
    const meant = this.#aliases.get(arn) ?? arn;
    return this.#keys.find((key) => key.arn === meant);
  }
}

function newKey(spec: KmsKey['spec']): KeyObject {
  if (spec === 'ECC_NIST_P256') return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  return generateKeyPairSync('rsa', { modulusLength: Number(spec.slice(4)) }).privateKey;
}

type Parameters = Record<string, unknown>;

const signatures: Readonly<Record<string, { hash: string; padding: number }>> = {
  RSASSA_PKCS1_V1_5_SHA_256: { hash: 'RSA-SHA256', padding: constants.RSA_PKCS1_PADDING },
  RSASSA_PKCS1_V1_5_SHA_384: { hash: 'RSA-SHA384', padding: constants.RSA_PKCS1_PADDING },
  RSASSA_PKCS1_V1_5_SHA_512: { hash: 'RSA-SHA512', padding: constants.RSA_PKCS1_PADDING },
};

/** KMS's operations on an app's key: https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export class Kms {
  readonly #accounts: Accounts;
  readonly #principals: Principals;
  readonly #keys: KmsKeys;
  readonly #clock: SandboxClock;

  constructor(parts: { accounts: Accounts; principals: Principals; keys: KmsKeys; clock: SandboxClock }) {
    this.#accounts = parts.accounts;
    this.#principals = parts.principals;
    this.#keys = parts.keys;
    this.#clock = parts.clock;
  }

  handle(operation: string, request: WireRequest, region: string): WireResponse {
    if (operation !== 'Sign' && operation !== 'GetPublicKey')
      throw new ServiceError('UnknownOperationException', '');
    const caller = authenticate(request, 'kms', this.#principals, this.#clock.now());
    const parameters: Parameters = JSON.parse(request.body.toString() || '{}');
    const key = this.#open(`kms:${operation}`, String(parameters.KeyId ?? ''), {
      caller,
      region,
      parameters,
    });
    return awsJson(operation === 'Sign' ? signed(key, parameters) : shown(key));
  }

  /** The key, if the caller may call this action on it and its state allows it. @throws ServiceError */
  #open(
    action: string,
    id: string,
    { caller, region, parameters }: { caller: Principal; region: string; parameters: Parameters },
  ): KmsKey {
    const key = this.#keys.find(id, { region, account: caller.account });
    const arn = key?.arn ?? id;
    // KMS reports a missing key only within the caller's own account.
    if (!key && (parseArn(id)?.account ?? caller.account) === caller.account)
      throw new ServiceError(
        'NotFoundException',
        id.includes('alias/') ? `Alias ${id} is not found.` : `Key '${id}' does not exist`,
      );
    this.#authorize(action, arn, key, { caller, parameters, region });
    if (!key) throw new ServiceError('NotFoundException', `Key '${id}' does not exist`);
    if (key.arn.split(':')[3] !== region)
      throw new ServiceError('NotFoundException', `Invalid arn ${key.arn.split(':')[3]}`);
    if (key.state === 'Disabled') throw new ServiceError('DisabledException', `${arn} is disabled.`);
    if (key.state === 'PendingDeletion')
      throw new ServiceError('KMSInvalidStateException', `${arn} is pending deletion.`);
    return key;
  }

  #authorize(
    action: string,
    resource: string,
    key: KmsKey | undefined,
    { caller, parameters, region }: { caller: Principal; parameters: Parameters; region: string },
  ): void {
    const context = contextOf({
      'aws:principalarn': caller.roleArn ?? caller.arn,
      'aws:principalaccount': caller.account,
      'aws:requestedregion': region,
      'kms:calleraccount': caller.account,
      'kms:signingalgorithm': text(parameters.SigningAlgorithm),
      'kms:messagetype': text(parameters.MessageType),
    });
    const access = { action, resource, context };
    const serviceControl = this.#accounts.serviceControl(caller.account);
    const policy = key?.policy;
    const account = parseArn(resource)?.account ?? caller.account;
    const isForeign = account !== caller.account;
    const denial = judge(caller, access, {
      serviceControl,
      ...((isForeign || policy) && { resource: { account, policy: granting(policy, caller, isForeign) } }),
    });
    if (denial) throw new AccessDenied(caller, action, resource, denial);
    // The key's policy decides: IAM policies count only where the key policy delegates to the account.
    const isAllowed =
      !policy ||
      evaluate(
        forPrincipal(policy, (...who) => isPrincipal(...who, caller)),
        access,
      ) === 'allow';
    if (!isAllowed)
      throw new AccessDenied(caller, action, resource, { layer: 'resource-based', explicit: false });
  }
}

/** The statements of a key policy that allow or deny by themselves; naming the account only delegates to IAM. */
function granting(
  policy: readonly Statement[] | undefined,
  caller: Principal,
  isForeign: boolean,
): readonly Statement[] | undefined {
  if (!policy || isForeign) return policy;
  const named = forPrincipal(policy, (type, value) => isNamed(type, value, caller));
  return policy.filter((statement) => statement.Effect === 'Deny' || named.includes(statement));
}

function signed(key: KmsKey, { Message, MessageType = 'RAW', SigningAlgorithm }: Parameters) {
  const algorithm = signatures[String(SigningAlgorithm)];
  if (!algorithm)
    throw new ServiceError('ValidationException', "1 validation error detected: Value at 'signingAlgorithm'");
  if (key.usage !== 'SIGN_VERIFY')
    throw new ServiceError(
      'InvalidKeyUsageException',
      `${key.arn} key usage is ${key.usage} which is not valid for Sign.`,
    );
  if (key.spec === 'ECC_NIST_P256')
    throw new ServiceError(
      'InvalidKeyUsageException',
      `${SigningAlgorithm} signing algorithm is not compatible with the ${key.spec} key.`,
    );
  if (MessageType !== 'RAW')
    throw new ServiceError('UnsupportedOperationException', 'The sandbox signs RAW alone');
  const message = Buffer.from(String(Message ?? ''), 'base64');
  if (message.length < 1 || message.length > 4096)
    throw new ServiceError('ValidationException', "1 validation error detected: Value at 'message'");
  const { hash, padding } = algorithm;
  const signature = sign(hash, message, { key: key.privateKey, padding }).toString('base64');
  return { KeyId: key.arn, Signature: signature, SigningAlgorithm };
}

function shown({ arn, spec, usage, publicKey }: KmsKey) {
  return {
    KeyId: arn,
    KeySpec: spec,
    CustomerMasterKeySpec: spec,
    KeyUsage: usage,
    PublicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    SigningAlgorithms: Object.keys(signatures),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import type { DateLike } from './secret.ts';

export type ParameterType = 'String' | 'StringList' | 'SecureString';
export type ParameterTier = 'Standard' | 'Advanced';

/** A policy of an advanced parameter, as in `Policies` of PutParameter. */
export interface ParameterPolicy {
  Type: 'Expiration' | 'ExpirationNotification' | 'NoChangeNotification';
  Version: '1.0';
  Attributes: Record<string, string>;
}

export interface ParameterVersion {
  version: number;
  value: string;
  labels: string[];
  /** Epoch ms. */
  modifiedDate: number;
  modifiedBy: string;
  type: ParameterType;
  tier: ParameterTier;
  keyId?: string | undefined;
  policies: readonly ParameterPolicy[];
  description?: string | undefined;
  allowedPattern?: string | undefined;
  dataType: string;
}

/** The state of a key with which nothing is decrypted. */
export type UnusableKey = 'disabled' | 'pending deletion' | 'gone';

export interface Parameter {
  arn: string;
  name: string;
  account: string;
  region: string;
  tags: Record<string, string>;
  /** True: KMS refuses every caller. A state: so says it of its key. */
  kmsDenied: boolean | UnusableKey;
  /** Oldest first; never empty. */
  versions: ParameterVersion[];
}

export interface ParameterSettings {
  value?: string;
  type?: ParameterType;
  tier?: ParameterTier;
  /** A customer managed key. Without it a SecureString uses the account's `alias/aws/ssm`. */
  keyId?: string;
  policies?: ParameterPolicy[];
  labels?: string[];
  modifiedDate?: DateLike;
  description?: string;
  allowedPattern?: string;
  tags?: Record<string, string>;
  kmsDenied?: boolean | UnusableKey;
  account?: string;
  region?: string;
}

export function latest({ versions }: Parameter): ParameterVersion {
  const version = versions.at(-1);
  if (version) return version;
  throw new Error('A parameter has a version');
}

/** True for a public parameter of AWS, which belongs to no account. */
export function isPublic(name: string): boolean {
  return /^\/aws\/service(\/|$)/.test(name);
}

/** The part of an ARN behind `parameter`: a name without a leading slash gets one. */
export function arnPath(name: string): string {
  return name.startsWith('/') ? name : `/${name}`;
}

import type { DateLike } from './secret.ts';

export type ParameterType = 'String' | 'StringList' | 'SecureString';
export type ParameterTier = 'Standard' | 'Advanced';

/** One of an advanced parameter's policies, as `Policies` of PutParameter has it. */
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

export interface Parameter {
  arn: string;
  name: string;
  account: string;
  region: string;
  tags: Record<string, string>;
  /** KMS refuses whoever asks. */
  kmsDenied: boolean;
  /** Oldest first; never empty. */
  versions: ParameterVersion[];
}

export interface ParameterSettings {
  value?: string;
  type?: ParameterType;
  tier?: ParameterTier;
  /** A customer's own key; a SecureString without it is under the account's `alias/aws/ssm`. */
  keyId?: string;
  policies?: ParameterPolicy[];
  labels?: string[];
  modifiedDate?: DateLike;
  description?: string;
  allowedPattern?: string;
  tags?: Record<string, string>;
  kmsDenied?: boolean;
  account?: string;
  region?: string;
}

export function latest({ versions }: Parameter): ParameterVersion {
  const version = versions.at(-1);
  if (version) return version;
  throw new Error('A parameter has a version');
}

/** What follows `parameter` in an ARN: a name without a slash in front gets one. */
export function arnPath(name: string): string {
  return name.startsWith('/') ? name : `/${name}`;
}

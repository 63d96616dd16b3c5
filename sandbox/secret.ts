import type { Statement } from './policy.ts';

export const MAX_VALUE_BYTES = 65_536;

export type DateLike = string | number | Date;

export type Value = { string: string } | { binary: Uint8Array };

export interface SecretVersion {
  id: string;
  value: Value;
  stages: string[];
  /** In epoch milliseconds, as all dates here. */
  createdDate: number;
}

/** How a rotation behaves: its new value, its duration, and whether it succeeds. */
export interface RotationSettings {
  lambdaArn?: string;
  enabled?: boolean;
  rules?: { AutomaticallyAfterDays?: number; Duration?: string; ScheduleExpression?: string };
  lastRotatedDate?: DateLike;
  nextRotationDate?: DateLike;
  outcome?: 'success' | 'failure';
  /** In milliseconds of the sandbox's clock. */
  delay?: number;
  /** Makes the next value. The default is a new password in the form of the current value. */
  next?: () => string;
}

/** A rotation in progress: its version has the label AWSPENDING. */
export interface PendingRotation {
  versionId: string;
  dueAt: number;
}

export interface Secret {
  arn: string;
  name: string;
  account: string;
  /** The secret's primary region. `replicas` have it too, under an ARN of their own region. */
  region: string;
  replicas: string[];
  /** The status of replicas that are not `InSync`. */
  replicaStatus?: Record<string, 'Failed' | 'InProgress'> | undefined;
  description?: string | undefined;
  tags: Record<string, string>;
  /** A customer managed key. Without it the account's `aws/secretsmanager` key is used. */
  kmsKeyId?: string | undefined;
  /** The kind of a managed external secret. */
  type?: string;
  kmsDenied?: 'access' | 'decryption' | undefined;
  owningService?: string | undefined;
  createdDate: number;
  lastChangedDate: number;
  lastAccessedDate?: number;
  deletedDate?: number | undefined;
  rotation?: RotationSettings | undefined;
  pending?: PendingRotation | undefined;
  policy?: readonly Statement[] | undefined;
  versions: SecretVersion[];
}

/** The secret's ARN in a region, or undefined if the region does not have it. */
export function arnIn(secret: Secret, region: string): string | undefined {
  if (region === secret.region) return secret.arn;
  if (!secret.replicas.includes(region)) return undefined;
  return secret.arn.replace(`:${secret.region}:`, `:${region}:`);
}

/** Moves a staging label to a version. When AWSCURRENT moves, AWSPREVIOUS moves to the version that had it. */
export function moveStage(secret: Secret, stage: string, to: SecretVersion): void {
  const from = secret.versions.find(({ stages }) => stages.includes(stage));
  if (from === to) return;
  if (from) from.stages = from.stages.filter((label) => label !== stage);
  to.stages.push(stage);
  if (stage === 'AWSCURRENT' && from) moveStage(secret, 'AWSPREVIOUS', from);
}

export function instant(date: DateLike | undefined): number | undefined {
  return date === undefined ? undefined : new Date(date).getTime();
}

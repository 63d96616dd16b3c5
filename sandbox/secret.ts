import type { Statement } from './policy.ts';

export const MAX_VALUE_BYTES = 65_536;

export type DateLike = string | number | Date;

export type Value = { string: string } | { binary: Uint8Array };

export interface SecretVersion {
  id: string;
  value: Value;
  stages: string[];
  /** Epoch ms, as all dates here. */
  createdDate: number;
}

/** How a rotation goes: the value it makes, after how long, and whether it succeeds. */
export interface RotationSettings {
  lambdaArn?: string;
  enabled?: boolean;
  rules?: { AutomaticallyAfterDays?: number; Duration?: string; ScheduleExpression?: string };
  lastRotatedDate?: DateLike;
  nextRotationDate?: DateLike;
  outcome?: 'success' | 'failure';
  /** Milliseconds by the sandbox's clock. */
  delay?: number;
  /** The value of the next version; without it a new password, in the secret's own form. */
  next?: () => string;
}

/** A rotation under way: its version waits under AWSPENDING. */
export interface PendingRotation {
  versionId: string;
  dueAt: number;
}

export interface Secret {
  arn: string;
  name: string;
  account: string;
  /** Where it was created; `replicas` hold it too, under an ARN of their own region. */
  region: string;
  replicas: string[];
  /** Of those replicas that are not `InSync`. */
  replicaStatus?: Record<string, 'Failed' | 'InProgress'> | undefined;
  description?: string | undefined;
  tags: Record<string, string>;
  /** A customer's own key; without it the account's `aws/secretsmanager` key. */
  kmsKeyId?: string | undefined;
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

/** The secret's ARN in a region that has it; nothing elsewhere. */
export function arnIn(secret: Secret, region: string): string | undefined {
  if (region === secret.region) return secret.arn;
  if (!secret.replicas.includes(region)) return undefined;
  return secret.arn.replace(`:${secret.region}:`, `:${region}:`);
}

/** A label sits on one version; when AWSCURRENT moves, AWSPREVIOUS goes where it was. */
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

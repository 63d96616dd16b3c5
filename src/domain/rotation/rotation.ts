import { whenWords } from '../span.ts';
import type { RotationState, SecretDescription } from './secret-description.ts';

const hour = 3_600_000;

/**
 * In milliseconds. No variable says how much time a job has left, so the limit of jobs on GitHub's own runners is
 * used: https://docs.github.com/en/actions/reference/limits
 */
export const longestJob = 6 * hour;

/** What a rotation means for a job that leases the secret now. */
export interface RotationFinding {
  /** `due`: can happen while the job runs; `overdue`: should have happened; `failing`: was tried without success. */
  readonly kind: 'due' | 'overdue' | 'failing';
  readonly rotation: RotationState;
}

/** Judges a secret's rotation. Undefined without a rotation, or if it is after the job. */
export function rotationFinding({ rotation }: SecretDescription, now: number): RotationFinding | undefined {
  if (!rotation) return undefined;
  if (rotation.nextAt.getTime() <= now) return { kind: rotation.isPending ? 'failing' : 'overdue', rotation };
  return rotation.windowFrom.getTime() <= now + longestJob ? { kind: 'due', rotation } : undefined;
}

/** The finding as a sentence: what, when, what to do. `text`: the secret as the workflow spells it. */
export function rotationSentence({ kind, rotation }: RotationFinding, text: string, now: number): string {
  const when = `${whenWords(rotation.nextAt, now)}, ${rotation.nextAt.toISOString()}`;
  switch (kind) {
    case 'due':
      return `${text} is rotated ${rotation.windowFrom.getTime() <= now ? 'at any moment' : `${whenWords(rotation.windowFrom, now)} or later`} (by ${rotation.nextAt.toISOString()}), which this job may live to see: what it leased may then stop working. Lease it just before it is used, or check the lease there.`;
    case 'overdue':
      return `${text} should have been rotated ${when}, and was not. Look at its rotation's schedule and function.`;
    case 'failing':
      return `The rotation of ${text} fails: it was due ${when}, and a version is still AWSPENDING. Look at the log of its rotation function.`;
  }
}

/** The part of AWS's rotation rules that is used. */
export interface RotationRules {
  /** `3h`. */
  readonly Duration?: string | undefined;
  /** `rate(10 days)`, `rate(4 hours)` or `cron(…)`. */
  readonly ScheduleExpression?: string | undefined;
}

/**
 * The beginning of a rotation window that ends at `nextAt`: `Duration` before; without it an hour before if the
 * schedule counts hours, or else at the beginning of the UTC day.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html
 */
export function windowStart(nextAt: Date, { Duration, ScheduleExpression }: RotationRules): Date {
  const hours = /^(\d{1,2})h$/.exec(Duration ?? '')?.[1] ?? (countsHours(ScheduleExpression) ? 1 : undefined);
  if (hours !== undefined) return new Date(nextAt.getTime() - Number(hours) * hour);
  // A day ends with its last moment or with the first one of the next day.
  const lastMoment = nextAt.getTime() - 1;
  return new Date(lastMoment - (lastMoment % (24 * hour)));
}

/** `rate(4 hours)`, or a cron expression with repeated hours: `cron(0 /4 * * ? *)`. */
function countsHours(schedule = ''): boolean {
  return /^rate\(\d+ hours?\)$/.test(schedule) || /^cron\(\S+ \S*[/*]/.test(schedule);
}

import { whenWords } from '../span.ts';
import type { RotationState, SecretDescription } from './secret-description.ts';

const hour = 3_600_000;

/**
 * Milliseconds. No variable tells what is left of a job's time, so the longest that a job on GitHub's own runners
 * may take is assumed: https://docs.github.com/en/actions/reference/limits
 */
export const longestJob = 6 * hour;

/** What a rotation means for a job that leases the secret now. */
export interface RotationFinding {
  /** `due`: it may come while the job runs; `overdue`: it should have come; `failing`: it was tried in vain. */
  readonly kind: 'due' | 'overdue' | 'failing';
  readonly rotation: RotationState;
}

/** Judges a secret's rotation; undefined where it has none, or none that this job could meet. */
export function rotationFinding({ rotation }: SecretDescription, now: number): RotationFinding | undefined {
  if (!rotation) return undefined;
  if (rotation.nextAt.getTime() <= now) return { kind: rotation.isPending ? 'failing' : 'overdue', rotation };
  return rotation.windowFrom.getTime() <= now + longestJob ? { kind: 'due', rotation } : undefined;
}

/** The finding for a person, of the secret that the workflow calls `text`: what, when, what to do. */
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

/** As much as is used of AWS's rotation rules. */
export interface RotationRules {
  /** `3h`. */
  readonly Duration?: string | undefined;
  /** `rate(10 days)`, `rate(4 hours)` or `cron(…)`. */
  readonly ScheduleExpression?: string | undefined;
}

/**
 * When a rotation's window opens that ends at `nextAt`: `Duration` before; without it an hour before, where the
 * schedule counts hours, else at the beginning of the UTC day.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html
 */
export function windowStart(nextAt: Date, { Duration, ScheduleExpression }: RotationRules): Date {
  const hours = /^(\d{1,2})h$/.exec(Duration ?? '')?.[1] ?? (countsHours(ScheduleExpression) ? 1 : undefined);
  if (hours !== undefined) return new Date(nextAt.getTime() - Number(hours) * hour);
  // The end of a day is its last moment or the first of the next one.
  const lastMoment = nextAt.getTime() - 1;
  return new Date(lastMoment - (lastMoment % (24 * hour)));
}

/** `rate(4 hours)`, or a cron expression whose hours repeat: `cron(0 /4 * * ? *)`. */
function countsHours(schedule = ''): boolean {
  return /^rate\(\d+ hours?\)$/.test(schedule) || /^cron\(\S+ \S*[/*]/.test(schedule);
}

import { shortened } from '../listing.ts';
import { minuteOf } from '../span.ts';

/** The kinds of problems, the worst first. */
export const problemKinds = [
  'expired',
  'revoked',
  'too-wide',
  'unreadable',
  'expiring',
  'unverified',
  'doubtful-expiry',
  'rotation-failing',
  'rotation-overdue',
  'replica-out-of-sync',
  'scheduled-for-deletion',
  'too-old',
  'unused',
  'unreadable-tag',
  'unreadable-date',
  'locked',
  'no-expiry',
  'no-rotation',
  'no-owner',
  'unknown-owner',
  'restored',
  'other-expiring',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** The severities, the worst first. A note causes no alert. */
export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

/** The finding's severity: the workflow's setting, or the kind's default. */
export function severityOf({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): Severity {
  return severity ?? defaultSeverityOf(kind);
}

export function defaultSeverityOf(kind: ProblemKind): Severity {
  if (kind === 'expired' || kind === 'revoked' || kind === 'too-wide') return 'error';
  return kind === 'other-expiring' || kind === 'restored' ? 'note' : 'warning';
}

/** True for findings that are reported without an alert: notes and acknowledged findings. */
export function isQuiet(finding: Finding): boolean {
  return finding.acknowledged !== undefined || severityOf(finding) === 'note';
}

/** True for a problem that may be over in the next run. */
export function isPassingProblem(finding: Finding): boolean {
  return finding.isPassing === true && !isQuiet(finding);
}

/** Who accepts a finding: the reason and the last day. */
export interface Acknowledged {
  readonly until: Date;
  readonly reason: string;
}

/** True for a secret with a problem that causes an alert. */
export function hasProblem({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some((finding) => !isQuiet(finding));
}

/** One problem of a secret. */
export interface Finding {
  readonly kind: ProblemKind;
  /** The words after the secret's name: `expires in 3 d`. */
  readonly words: string;
  /** The source or the reason: `JWT exp, 2026-06-15 12:00 UTC`. */
  readonly detail?: string;
  /** Whole days left until an end; 0 after it. Undefined for other problems. */
  readonly daysLeft?: number;
  /** The severity that the workflow sets. */
  readonly severity?: Severity;
  /** True for what may be over in the next run: it neither opens an alert nor closes one. */
  readonly isPassing?: true;
  readonly acknowledged?: Acknowledged;
}

/** The limits that findings are judged by, in milliseconds. Undefined: not judged. */
export interface WatchPolicy {
  readonly warnRemaining: number;
  readonly maxAge: number | undefined;
  readonly unusedAfter: number | undefined;
}

/** A finding in one line: `expires in 3 d (JWT exp, 2026-06-15 12:00 UTC)`. */
export function sentenceOf(finding: Finding): string {
  const detail = detailOf(finding);
  return detail === undefined ? finding.words : `${finding.words} (${detail})`;
}

/** The source of a finding, its severity if it is not the default one, and its acknowledgement. */
export function detailOf(finding: Finding): string | undefined {
  const { kind, detail, acknowledged } = finding;
  const severity = severityOf(finding);
  const parts = [
    detail,
    severity === defaultSeverityOf(kind) ? undefined : severity,
    acknowledged && `acknowledged until ${minuteOf(acknowledged.until)}: ${shortened(acknowledged.reason)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}

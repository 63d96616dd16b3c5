import { type ExpiryPolicy, judge, type Verdict } from '../expiry/expiry.ts';
import { isAmbiguousDate } from '../expiry/spelled-dates.ts';
import { unreadableDateWords } from '../expiry/unreadable-dates.ts';
import { shortened } from '../listing.ts';
import { rotationFinding } from '../rotation/rotation.ts';
import { unreadableTag } from '../rotation/secret-description.ts';
import { minuteOf, spanWords, whenWords } from '../span.ts';
import { validityFindings } from './token-validity.ts';
import type { SecretProfile, WatchedSecret } from './watched-secret.ts';

const day = 86_400_000;

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
export function hasProblem({ findings }: Pick<JudgedSecret, 'findings'>): boolean {
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

/** In milliseconds. */
export interface WatchPolicy {
  readonly warnRemaining: number;
  readonly maxAge: number | undefined;
  readonly unusedAfter: number | undefined;
}

/** A secret with all its findings, the worst first. */
export interface JudgedSecret extends WatchedSecret {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The next rotation. Undefined if none is planned. */
  readonly nextRotationAt: Date | undefined;
}

/** Finds the problems of one secret. `now` in epoch milliseconds, by the service's clock. */
export function judgeSecret(secret: WatchedSecret, now: number, policy: WatchPolicy): JudgedSecret {
  const { profile, request } = secret;
  const limits: ExpiryPolicy = { minRemaining: 0, warnRemaining: warnRemainingFor(profile, now, policy) };
  const isNever = request.expires?.kind === 'never';
  const verdict: Verdict = isNever ? { judgement: 'ok', stops: false } : judge(secret.expiry, now, limits);
  const found = [
    expiryFinding(secret, verdict, now),
    secret.failure && { kind: 'unreadable', words: `cannot be read: ${secret.failure.message}` },
    ...validityFindings(secret.validities ?? []),
    ...(isNever ? [] : remarkFindings(secret, now, policy)),
    ...(profile ? profileFindings(secret, profile, now, policy) : []),
  ].filter((finding): finding is Finding => finding !== undefined);
  return {
    ...secret,
    verdict,
    findings: found.sort((a, b) => problemKinds.indexOf(a.kind) - problemKinds.indexOf(b.kind)),
    nextRotationAt: profile?.deletedAt ? undefined : profile?.description.rotation?.nextAt,
  };
}

/** A parameter's owner can want to be warned earlier, by the policy ExpirationNotification. */
function warnRemainingFor(
  profile: SecretProfile | undefined,
  now: number,
  { warnRemaining }: WatchPolicy,
): number {
  const { expiry, warnFrom } = profile?.description ?? {};
  if (!expiry || !warnFrom || warnFrom.getTime() > now) return warnRemaining;
  return Math.max(warnRemaining, expiry.at.getTime() - now + 1);
}

function expiryFinding({ expiry }: WatchedSecret, { judgement }: Verdict, now: number): Finding | undefined {
  if (!expiry || (judgement !== 'expired' && judgement !== 'expiring')) return undefined;
  const left = expiry.at.getTime() - now;
  const when = whenWords(expiry.at, now);
  const detail = `${expiry.source}, ${minuteOf(expiry.at)}`;
  if (judgement === 'expired' && !expiry.firm) {
    return { kind: 'doubtful-expiry', words: `names an end ${when}, which may not be its own`, detail };
  }
  return judgement === 'expired'
    ? { kind: 'expired', words: `expired ${when}`, detail, daysLeft: 0 }
    : { kind: 'expiring', words: `expires ${when}`, detail, daysLeft: Math.ceil(left / day) };
}

/** Findings from the value itself, besides its end. */
function remarkFindings({ remarks }: WatchedSecret, now: number, { warnRemaining }: WatchPolicy): Finding[] {
  const { other, unreadableDates, isLocked } = remarks;
  const isOtherOver = other && other.at.getTime() - now < warnRemaining;
  const fields = unreadableDates.map(
    (date): Finding => ({
      kind: 'unreadable-date',
      words: unreadableDateWords(date),
      detail: 'write 2026-12-31',
    }),
  );
  return [
    ...fields,
    ...(isLocked
      ? [
          {
            kind: 'locked' as const,
            words: 'is a key store that a password protects, so nothing tells its end',
            detail: 'add expires=DATE or the tag expires-at',
          },
        ]
      : []),
    ...(isOtherOver
      ? [
          {
            kind: 'other-expiring' as const,
            words: `holds another certificate or token beside, which ${other.at.getTime() <= now ? 'expired' : 'expires'} ${whenWords(other.at, now)}`,
            detail: `${other.source}, ${minuteOf(other.at)}`,
          },
        ]
      : []),
  ];
}

function profileFindings(
  secret: WatchedSecret,
  profile: SecretProfile,
  now: number,
  policy: WatchPolicy,
): (Finding | undefined)[] {
  // A secret that is scheduled for deletion gets no findings about rotation or age.
  if (profile.deletedAt) {
    const date = minuteOf(profile.deletedAt);
    return [
      { kind: 'scheduled-for-deletion', words: 'is scheduled for deletion', detail: `DeletedDate ${date}` },
    ];
  }
  return [
    rotationProblem(profile, now),
    replicaProblem(profile),
    ageProblem(secret, profile, now, policy),
    unusedProblem(secret, profile, now, policy),
    tagProblem(secret, profile),
  ];
}

function rotationProblem(profile: SecretProfile, now: number): Finding | undefined {
  const { isPending, changedAt, description, rotation } = profile;
  const at = description.rotation?.nextAt;
  const finding = rotationFinding(description, now);
  if (finding && finding.kind !== 'due' && at) {
    const { source } = finding.rotation;
    if (source !== undefined) {
      const since = changedAt ? ` for ${spanWords(now - changedAt.getTime())}` : '';
      return {
        kind: 'rotation-overdue',
        words: `was not changed${since}`,
        detail: `${source}, due by ${minuteOf(at)}`,
      };
    }
    return finding.kind === 'overdue'
      ? { kind: 'rotation-overdue', words: 'was not rotated in time', detail: `due by ${minuteOf(at)}` }
      : {
          kind: 'rotation-failing',
          words: 'rotation fails',
          detail: `due by ${minuteOf(at)}, and a version is still AWSPENDING`,
        };
  }
  // A rotation takes minutes, so a version that is pending for a day is stuck.
  const isStuck = rotation === 'on' && isPending && changedAt && now - changedAt.getTime() > day;
  if (!isStuck) return undefined;
  return {
    kind: 'rotation-failing',
    words: 'rotation fails',
    detail: `AWSPENDING since ${minuteOf(changedAt)}`,
  };
}

function replicaProblem({ replicas = [] }: SecretProfile): Finding | undefined {
  const lagging = replicas.filter(({ status }) => status !== 'InSync');
  if (lagging.length === 0) return undefined;
  const list = lagging.map(({ region, status }) => `${region}: ${status}`).join(', ');
  return { kind: 'replica-out-of-sync', words: 'has replicas that are not in sync', detail: list };
}

function ageProblem(
  { versionAt, request }: WatchedSecret,
  { rotatedAt, changedAt, createdAt }: SecretProfile,
  now: number,
  policy: WatchPolicy,
): Finding | undefined {
  const limit = request.maxAge ?? policy.maxAge;
  const since = versionAt ?? rotatedAt ?? changedAt ?? createdAt;
  if (limit === undefined || !since || now - since.getTime() <= limit) return undefined;
  const age = spanWords(now - since.getTime());
  return { kind: 'too-old', words: `was last changed ${age} ago`, detail: `max-age is ${spanWords(limit)}` };
}

function unusedProblem(
  { isReadEachRun = false }: WatchedSecret,
  { accessedAt, createdAt }: SecretProfile,
  now: number,
  { unusedAfter }: WatchPolicy,
): Finding | undefined {
  const since = accessedAt ?? createdAt;
  // The date of a secret that each run reads is the monitor's own.
  if (isReadEachRun || unusedAfter === undefined || !since || now - since.getTime() <= unusedAfter)
    return undefined;
  const span = spanWords(now - since.getTime());
  const words = accessedAt ? `was last read ${span} ago` : `was never read since it was created ${span} ago`;
  return { kind: 'unused', words };
}

/** A tag without a date is reported, because the secret would otherwise lose its end unnoticed. */
function tagProblem({ label, request }: WatchedSecret, { description }: SecretProfile): Finding | undefined {
  if (request.expires?.kind === 'never' || unreadableTag(description, label) === undefined) return undefined;
  const { expiresAtKey = 'expires-at', expiresAtTag } = description;
  const why = isAmbiguousDate(expiresAtTag) ? 'that could be two dates' : 'that holds no date';
  return { kind: 'unreadable-tag', words: `has a tag ${expiresAtKey} ${why}` };
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

import { type ExpiryPolicy, judge, type Verdict } from '../expiry/expiry.ts';
import { unreadableDateWords } from '../expiry/unreadable-dates.ts';
import { minuteOf, whenWords } from '../span.ts';
import { type Finding, problemKinds, type WatchPolicy } from './finding.ts';
import { profileFindings } from './profile-findings.ts';
import { validityFindings } from './token-validity.ts';
import type { SecretProfile, WatchedSecret } from './watched-secret.ts';

const day = 86_400_000;

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

/** A parameter's owner can ask for an earlier warning, by the policy ExpirationNotification. */
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

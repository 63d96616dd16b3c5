import { createHash } from 'node:crypto';
import { type Finding, isQuiet, type JudgedSecret } from './findings.ts';

/** Days before an end at which the alert is repeated. The last step is the end itself. */
const steps = [30, 14, 7, 3, 1, 0] as const;

/** More would leave an issue no room for text. The worst come first, so they are kept. */
const mostSent = 2500;

/**
 * The step at which each problem was last reported, by the problem's fingerprint: one digit, 0 where the end has
 * come, 6 for an end that is far away, 9 for a problem without an end. It contains no names.
 */
export type SentAlerts = ReadonlyMap<string, string>;

/** A finding with the secret that has it and how far it has come. */
export interface Alert {
  readonly secret: JudgedSecret;
  readonly finding: Finding;
  readonly fingerprint: string;
  readonly level: string;
}

/** Every problem of these secrets with its step. */
export function alertsOf(secrets: readonly JudgedSecret[]): Alert[] {
  return secrets.flatMap((secret) =>
    secret.findings
      .filter((finding) => !isQuiet(finding))
      .map((finding) => ({
        secret,
        finding,
        fingerprint: fingerprintOf(secret, finding),
        level: levelOf(finding),
      })),
  );
}

/** The alerts that have become worse since the last report: new problems, and those at a further step. */
export function worsened(alerts: readonly Alert[], sent: SentAlerts): Alert[] {
  return alerts.slice(0, mostSent).filter(({ fingerprint, level }) => level < (sent.get(fingerprint) ?? ':'));
}

function levelOf({ daysLeft }: Finding): string {
  if (daysLeft === undefined) return '9';
  const below = steps.findLastIndex((step) => daysLeft <= step);
  return String(steps.length - 1 - below);
}

/**
 * A hash of 48 bits, so that thousands of problems do not collide. "Expires" and "has expired" are the same problem.
 */
function fingerprintOf({ profile, region, label }: JudgedSecret, { kind }: Finding): string {
  const what = kind === 'expired' || kind === 'expiring' ? 'expiry' : kind;
  const text = JSON.stringify([profile?.arn ?? label, region, what]);
  // Two hyphens could end an HTML comment.
  return createHash('sha256').update(text).digest('base64url').slice(0, 8).replaceAll('-', '.');
}

/** All of these alerts as sent. */
export function asSent(alerts: readonly Alert[]): SentAlerts {
  return new Map(alerts.slice(0, mostSent).map(({ fingerprint, level }) => [fingerprint, level]));
}

export function writeSentAlerts(sent: SentAlerts): string {
  return [...sent]
    .slice(0, mostSent)
    .map(([fingerprint, level]) => fingerprint + level)
    .join('');
}

export function readSentAlerts(text: string): SentAlerts {
  return new Map(
    [...text.matchAll(/([\w.]{8})(\d)/g)].map(([, fingerprint = '', level = '']) => [fingerprint, level]),
  );
}

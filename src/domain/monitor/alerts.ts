import { createHash } from 'node:crypto';
import { type Finding, isQuiet, type ProblemKind, problemKinds } from './finding.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { type OwnerRoute, type OwnerRoutes, routeDigest, routeOf } from './owners.ts';

/** Days before an end at which the alert is repeated. The last step is the end itself. */
const steps = [30, 14, 7, 3, 1, 0] as const;

/** More would leave an issue no room for text. The worst come first, so they are kept. */
const mostSent = 2500;

/**
 * The step at which each problem was last reported, by the problem's fingerprint: one digit, 0 where the end has
 * come, 6 for an end that is far away, 9 for a problem without an end. It contains no names. In front of the
 * fingerprint of what another channel than the usual one tells stands that channel's digest: `1a2b3c4d/fingerprint`.
 */
export type SentAlerts = ReadonlyMap<string, string>;

/** A finding with the secret that has it, who is told, and how far it has come. */
export interface Alert {
  readonly secret: JudgedSecret;
  readonly route: OwnerRoute;
  readonly finding: Finding;
  readonly fingerprint: string;
  readonly level: string;
}

/** Every problem of these secrets with its step, as `owners` routes it, but what may be over in the next run. */
export function alertsOf(secrets: readonly JudgedSecret[], owners?: OwnerRoutes): Alert[] {
  return secrets.flatMap((secret) => {
    const route = routeOf(secret.profile, owners);
    return secret.findings
      .filter((finding) => !isQuiet(finding) && !finding.isPassing)
      .map((finding) => ({
        secret,
        route,
        finding,
        fingerprint: channelPrefix(route.channel) + fingerprintOf(secret, finding),
        level: levelOf(finding),
      }));
  });
}

/** The kinds that a value, or its issuer, tells of. */
const toldByValue: readonly ProblemKind[] = [
  'expired',
  'revoked',
  'too-wide',
  'unverified',
  'doubtful-expiry',
  'too-old',
  'unreadable-date',
  'locked',
  'no-expiry',
];

/**
 * Tells by its fingerprint whether an alert that is not there any more may still be right: nothing was heard in this run
 * of its secret, or of the value or issuer that told of it. Such an alert is not over.
 */
export function doubtOf(secrets: readonly JudgedSecret[]): (fingerprint: string) => boolean {
  const own = (fingerprint: string) => fingerprint.slice(fingerprint.indexOf('/') + 1);
  const prints = (secret: Parameters<typeof fingerprintOf>[0], kinds: readonly ProblemKind[]) =>
    kinds.map((kind) => fingerprintOf(secret, { kind }));
  const unheard = new Set(secrets.filter(isUnheard).flatMap((secret) => prints(secret, toldByValue)));
  if (secrets.every(({ profile }) => profile)) return (fingerprint) => unheard.has(own(fingerprint));
  // What a refused line, region or account would have shown has no fingerprint here: only what was seen is certain.
  const certain = new Set(
    secrets.flatMap((secret) => [
      ...prints(secret, problemKinds),
      ...prints({ ...secret, profile: undefined }, ['unreadable']),
    ]),
  );
  return (fingerprint) => unheard.has(own(fingerprint)) || !certain.has(own(fingerprint));
}

/** True for a secret whose value could not be read, or about which an issuer was asked in vain. */
function isUnheard({ profile, failure, validities = [] }: JudgedSecret): boolean {
  return (
    profile !== undefined && (failure !== undefined || validities.some(({ isUndecided }) => isUndecided))
  );
}

/** How the fingerprints of alerts of a channel begin; empty for the usual channel. */
export function channelPrefix(channel: string | undefined): string {
  return channel === undefined ? '' : `${routeDigest(channel)}/`;
}

/** The alerts that were sent through the channel. */
export function sentAlertsOfChannel(channel: string | undefined, sent: SentAlerts): SentAlerts {
  const prefix = channelPrefix(channel);
  const isIts = (fingerprint: string) =>
    prefix === '' ? !fingerprint.includes('/') : fingerprint.startsWith(prefix);
  return new Map([...sent].filter(([fingerprint]) => isIts(fingerprint)));
}

/** Several records as one. If several have an alert, the worst level counts. */
export function mergeSentAlerts(all: readonly SentAlerts[]): SentAlerts {
  const merged = new Map<string, string>();
  for (const [fingerprint, level] of all.flatMap((sent) => [...sent])) {
    const known = merged.get(fingerprint);
    if (known === undefined || level < known) merged.set(fingerprint, level);
  }
  return merged;
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
 * A hash of 48 bits, so that thousands of problems do not collide. "Expires" and "has expired" are the same problem. A
 * line that found nothing is known by its text and by the account that was asked.
 */
function fingerprintOf(
  { profile, region, request, account }: Pick<JudgedSecret, 'profile' | 'region' | 'request' | 'account'>,
  { kind }: Pick<Finding, 'kind'>,
): string {
  const what = kind === 'expired' || kind === 'expiring' ? 'expiry' : kind;
  const whose = profile ? [profile.arn] : [request.text, account];
  const text = JSON.stringify([...whose, region, what]).replace(/\b\d{12}\b/g, shortDigest);
  // Two hyphens could end an HTML comment.
  return createHash('sha256').update(text).digest('base64url').slice(0, 8).replaceAll('-', '.');
}

/** 20 bits that stand for an account, whose twelve digits could else be found by trying all: fingerprints are in public issues. */
function shortDigest(account: string): string {
  return createHash('sha256').update(account).digest('hex').slice(0, 5);
}

/** All of these alerts as sent. */
export function sentAlertsOf(alerts: readonly Alert[]): SentAlerts {
  return new Map(alerts.slice(0, mostSent).map(({ fingerprint, level }) => [fingerprint, level]));
}

/** `AAAAAAAA5BBBBBBBB0 1a2b3c4d=CCCCCCCC9`: those of the usual channel, then those of each other one. */
export function writeSentAlerts(sent: SentAlerts): string {
  const byChannel = new Map([['', '']]);
  for (const [fingerprint, level] of [...sent].slice(0, mostSent)) {
    const [own = '', channel = ''] = fingerprint.split('/').reverse();
    byChannel.set(channel, (byChannel.get(channel) ?? '') + own + level);
  }
  return [...byChannel].map(([channel, list]) => (channel === '' ? list : `${channel}=${list}`)).join(' ');
}

export function readSentAlerts(text: string): SentAlerts {
  const sent = text.split(' ').flatMap((part) => {
    const [list = '', channel] = part.split('=').reverse();
    const prefix = channel === undefined ? '' : `${channel}/`;
    return [...list.matchAll(/([\w.]{8})(\d)/g)].map(([, fingerprint = '', level = '']): [string, string] => [
      prefix + fingerprint,
      level,
    ]);
  });
  return new Map(sent);
}

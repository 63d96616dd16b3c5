import { type Disclosure, mayShow } from './disclosure.ts';
import { isQuiet, problemKinds, type Severity, sentenceOf, severityOf } from './finding.ts';
import type { NotedGitHubSecret } from './github-secrets.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { ownerOf } from './watched-secret.ts';

/** A secret's status, the worst first. `unknown`: no end is known. */
export const secretStatuses = ['expired', 'expiring', 'attention', 'unknown', 'ok'] as const;
export type SecretStatus = (typeof secretStatuses)[number];

/** The status of all secrets. An unknown end alone is no problem. */
export type MonitorStatus = Exclude<SecretStatus, 'unknown'>;

export function reportStatusOf({ findings, verdict }: JudgedSecret): SecretStatus {
  const kinds = new Set(findings.filter((finding) => !isQuiet(finding)).map(({ kind }) => kind));
  // Of what is refused, few issuers say whether it was revoked or has expired.
  if (kinds.has('expired') || kinds.has('revoked')) return 'expired';
  if (kinds.has('expiring')) return 'expiring';
  if (kinds.size > 0) return 'attention';
  return verdict.judgement === 'unknown' ? 'unknown' : 'ok';
}

/** The report of a monitor's run, as monitor/report.schema.json describes it. */
export interface MonitorReport {
  readonly version: 1;
  readonly monitor: string;
  /** ISO 8601, as all dates here. */
  readonly judgedAt: string;
  readonly status: MonitorStatus;
  readonly counts: Readonly<
    Record<'secrets' | 'unreadable' | 'withoutRotation' | 'acknowledged' | SecretStatus, number>
  >;
  /** The worst first. */
  readonly secrets: readonly ReportedSecret[];
  /** GitHub secrets that are also in AWS or old. Undefined if they were not listed. */
  readonly githubSecrets?: readonly ReportedGitHubSecret[];
}

export interface ReportedGitHubSecret {
  readonly name: string;
  readonly where: string;
  readonly updatedAt: string;
  readonly counterparts: readonly string[];
  readonly isOld: boolean;
}

export function reportedGitHubSecret({
  name,
  where,
  updatedAt,
  counterparts,
  age,
}: NotedGitHubSecret): ReportedGitHubSecret {
  return { name, where, updatedAt: updatedAt.toISOString(), counterparts, isOld: age !== undefined };
}

export interface ReportedSecret {
  readonly name: string;
  readonly region: string;
  readonly arn?: string;
  readonly owner?: string;
  readonly status: SecretStatus;
  readonly expiresAt?: string;
  readonly expirySource?: string;
  readonly versionCreatedAt?: string;
  readonly lastAccessedAt?: string;
  readonly rotation?: 'on' | 'off' | 'never';
  readonly nextRotationAt?: string;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly kind: string;
  readonly severity: Severity;
  readonly words: string;
  readonly acknowledgedUntil?: string;
}

/** Sorted by severity, then by end, then by name. */
export function worstFirst(secrets: readonly JudgedSecret[]): JudgedSecret[] {
  const rank = (secret: JudgedSecret) => {
    const [first] = secret.findings;
    return (
      secretStatuses.indexOf(reportStatusOf(secret)) * 100 + (first ? problemKinds.indexOf(first.kind) : 99)
    );
  };
  const endOf = ({ expiry }: JudgedSecret) => expiry?.at.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...secrets].sort(
    (a, b) =>
      rank(a) - rank(b) || endOf(a) - endOf(b) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
  );
}

/** `secrets`: sorted by `worstFirst`. */
export function reportOf(
  secrets: readonly JudgedSecret[],
  run: { monitor: string; now: number; disclosure: Disclosure },
): MonitorReport {
  const statuses = secrets.map(reportStatusOf);
  const count = (status: SecretStatus) => statuses.filter((each) => each === status).length;
  const worst = secretStatuses.find((status) => status !== 'unknown' && statuses.includes(status));
  return {
    version: 1,
    monitor: run.monitor,
    judgedAt: new Date(run.now).toISOString(),
    status: worst === undefined || worst === 'unknown' ? 'ok' : worst,
    counts: {
      secrets: secrets.length,
      expired: count('expired'),
      expiring: count('expiring'),
      attention: count('attention'),
      unknown: count('unknown'),
      ok: count('ok'),
      unreadable: secrets.filter(({ findings }) => findings.some(({ kind }) => kind === 'unreadable')).length,
      acknowledged: secrets.filter(({ findings }) => findings.some(({ acknowledged }) => acknowledged))
        .length,
      withoutRotation: secrets.filter(({ profile }) => profile?.rotation === 'never').length,
    },
    secrets: secrets.map((secret) => reported(secret, run.disclosure)),
  };
}

function reported(secret: JudgedSecret, disclosure: Disclosure): ReportedSecret {
  const { profile, expiry, versionAt, nextRotationAt } = secret;
  const owner = profile && ownerOf(profile);
  return {
    name: secret.label,
    region: secret.region,
    ...(profile && mayShow(disclosure, 'arn') && { arn: profile.arn }),
    ...(owner !== undefined && mayShow(disclosure, 'owner') && { owner }),
    status: reportStatusOf(secret),
    ...(expiry && { expiresAt: expiry.at.toISOString(), expirySource: expiry.source }),
    ...(versionAt && { versionCreatedAt: versionAt.toISOString() }),
    ...(profile?.accessedAt && { lastAccessedAt: profile.accessedAt.toISOString() }),
    ...(profile && { rotation: profile.rotation }),
    ...(nextRotationAt && { nextRotationAt: nextRotationAt.toISOString() }),
    findings: secret.findings.map((finding) => ({
      kind: finding.kind,
      severity: severityOf(finding),
      words: sentenceOf(finding),
      ...(finding.acknowledged && { acknowledgedUntil: finding.acknowledged.until.toISOString() }),
    })),
  };
}

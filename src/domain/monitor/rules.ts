import { spelledDateOf } from '../expiry/spelled-dates.ts';
import { minuteOf } from '../span.ts';
import {
  type Acknowledged,
  type Finding,
  type ProblemKind,
  problemKinds,
  type Severity,
  severityOf,
} from './finding.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { type OwnerRoutes, unknownOwner } from './owners.ts';
import { isOfSecretsManager, ownerOf, type SecretProfile } from './watched-secret.ts';

/** What a workflow can require of every watched secret. */
export const requirements = ['rotation', 'expiry', 'owner'] as const;
export type Requirement = (typeof requirements)[number];

/** Findings that are accepted until a day. */
export interface Acknowledgement extends Acknowledged {
  readonly kinds: 'all' | readonly ProblemKind[];
}

/** An acknowledgement in the workflow, with its line number. */
export interface AcknowledgementLine extends Acknowledgement {
  /** A name, an ARN, or a prefix with `*`. */
  readonly reference: string;
  readonly line: number;
}

/** Which findings fail the step: by kind and by severity. */
export interface FailOn {
  readonly kinds: ReadonlySet<ProblemKind>;
  readonly severities: ReadonlySet<Severity>;
}

/** The rules that a workflow sets. */
export interface MonitorRules {
  readonly required: readonly Requirement[];
  readonly severities: ReadonlyMap<ProblemKind, Severity>;
  readonly acknowledgements: readonly AcknowledgementLine[];
  readonly failOn: FailOn;
  /** Undefined where the workflow routes nothing. */
  readonly owners: OwnerRoutes | undefined;
}

/** The form of such a line or tag, for errors. */
export const acknowledgementForm = 'FINDING until=2027-01-31 REASON';

/**
 * Parses `unused too-old until=2027-01-31 moves to IAM`: findings or `all`, the last day, and the reason. Undefined
 * for another text.
 */
export function readAcknowledgement(text: string): Acknowledgement | undefined {
  const [, words = '', day, reason = ''] = /^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(text.trim()) ?? [];
  const until = spelledDateOf(day);
  const named = words.split(/[\s,]+/).filter((word) => word !== '');
  const kinds = named.filter((word): word is ProblemKind => problemKinds.some((kind) => kind === word));
  if (!until || named.length === 0) return undefined;
  if (named.length === 1 && (named[0] === 'all' || named[0] === '*')) return { kinds: 'all', until, reason };
  return kinds.length === named.length ? { kinds, until, reason } : undefined;
}

/** Adds findings for missing requirements, and severities and acknowledgements to all findings. */
export function applyRules(secret: JudgedSecret, now: number, rules: MonitorRules): JudgedSecret {
  const { profile } = secret;
  const tagged = acknowledgementTagsOf(profile);
  const acknowledgements = [
    ...rules.acknowledgements.filter(({ reference }) => matchesReference(reference, secret)),
    ...tagged.flatMap(({ read }) => read ?? []),
  ];
  const stranger = unknownOwner(profile, rules.owners);
  const bad = tagged.filter(({ read }) => !read).map(({ key }) => unreadableTag(key));
  const findings = [
    ...secret.findings,
    ...missing(secret, rules.required),
    ...bad,
    ...(stranger ? [stranger] : []),
  ]
    .map((finding) => ({ ...finding, severity: rules.severities.get(finding.kind) ?? severityOf(finding) }))
    .map((finding) => acknowledged(finding, acknowledgements, now));
  const rank = ({ kind }: Finding) => problemKinds.indexOf(kind);
  return { ...secret, findings: findings.sort((a, b) => rank(a) - rank(b)) };
}

function missing({ profile, verdict, failure }: JudgedSecret, required: readonly Requirement[]): Finding[] {
  // A secret that is scheduled for deletion or cannot be read has a finding already.
  if (!profile || profile.deletedAt) return [];
  const lacks: Readonly<Record<Requirement, boolean>> = {
    rotation: profile.rotation !== 'on',
    expiry: verdict.judgement === 'unknown' && !failure,
    owner: (ownerOf(profile) ?? '').trim() === '',
  };
  const words: Readonly<Record<Requirement, string>> = {
    rotation: 'does not rotate',
    expiry: 'tells no expiry',
    owner: 'has no tag owner',
  };
  return required
    .filter((requirement) => lacks[requirement])
    .map((requirement) => ({
      kind: `no-${requirement}` as const,
      words: words[requirement],
      detail: `require: ${requirement}`,
    }));
}

/** The acknowledgement of a finding with the latest day. One whose day has passed is reported and has no effect. */
function acknowledged(finding: Finding, all: readonly Acknowledgement[], now: number): Finding {
  const [latest] = all
    .filter(({ kinds }) => kinds === 'all' || kinds.includes(finding.kind))
    .sort((a, b) => b.until.getTime() - a.until.getTime());
  if (!latest) return finding;
  const { until, reason } = latest;
  if (until.getTime() > now) return { ...finding, acknowledged: { until, reason } };
  const past = `acknowledged until ${minuteOf(until)}, which is past`;
  return { ...finding, detail: finding.detail === undefined ? past : `${finding.detail}; ${past}` };
}

function acknowledgementTagsOf(profile: SecretProfile | undefined) {
  return [...(profile?.tags ?? [])]
    .filter(([key]) => key.toLowerCase() === 'acknowledge')
    .map(([key, text]) => ({ key, read: readAcknowledgement(text) }));
}

function unreadableTag(key: string): Finding {
  return {
    kind: 'unreadable-tag',
    words: `has a tag ${key} that acknowledges nothing`,
    detail: `write ${acknowledgementForm}`,
  };
}

/** True if a line or tag of today accepts one of these findings, whether the secret has it or not. */
export function isAcknowledged(
  secret: Pick<JudgedSecret, 'profile' | 'request'>,
  kinds: readonly ProblemKind[],
  { acknowledgements }: MonitorRules,
  now: number,
): boolean {
  const all = [
    ...acknowledgements.filter(({ reference }) => matchesReference(reference, secret)),
    ...acknowledgementTagsOf(secret.profile).flatMap(({ read }) => read ?? []),
  ];
  return all.some(
    (each) =>
      each.until.getTime() > now && (each.kinds === 'all' || each.kinds.some((kind) => kinds.includes(kind))),
  );
}

/** True if an acknowledgement's reference matches the secret. */
export function matchesReference(
  reference: string,
  { profile, request }: Pick<JudgedSecret, 'profile' | 'request'>,
): boolean {
  const names = profile
    ? [
        profile.name,
        profile.arn,
        ...(isOfSecretsManager(profile.arn) ? [profile.arn.replace(/-[A-Za-z0-9]{6}$/, '')] : []),
      ]
    : [request.text];
  if (reference.endsWith('*')) return names[0]?.startsWith(reference.slice(0, -1)) === true;
  return names.includes(reference);
}

/** True for a finding that fails the step. */
export function failsStep(finding: Finding, { kinds, severities }: FailOn): boolean {
  return !finding.acknowledged && (kinds.has(finding.kind) || severities.has(severityOf(finding)));
}

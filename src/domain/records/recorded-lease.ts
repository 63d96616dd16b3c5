import { variableKey } from '../environment.ts';
import { stopsOncePast } from '../expiry/hint-source.ts';
import { listed } from '../listing.ts';
import { whenWords } from '../span.ts';
import type { LeaseRecord, RecordCredentials, RecordEntry } from './record.ts';

/** The name that reports use for a lease's credentials: the key with an end. */
export const credentialsName = 'AWS_SESSION_TOKEN';

/** The items that a job has leased. */
export interface LeasedItems {
  readonly entries: readonly RecordEntry[];
  readonly credentials: Pick<RecordCredentials, 'expiresAt'> | null;
}

/** An item of a lease that has expired or expires too soon. */
export interface DueItem {
  readonly name: string;
  readonly at: Date;
  readonly source: string;
  /** False for a hint, which only warns. */
  readonly firm: boolean;
}

/**
 * The values and exported static keys that end within `minRemaining` (milliseconds). Leaves out hints that were past
 * when the value was leased, such as an old root in a bundle.
 */
export function dueItems(
  { entries, credentials }: LeasedItems,
  now: number,
  minRemaining: number,
): DueItem[] {
  const keys = { name: credentialsName, source: 'STS session', firm: true };
  const values = entries.filter(({ firm, judgement }) => firm || judgement !== 'expired');
  return [...values, { ...keys, expiresAt: credentials?.expiresAt ?? null }].flatMap(
    ({ name, expiresAt, source, firm }) => {
      const at = expiresAt === null ? undefined : new Date(expiresAt);
      if (!at || at.getTime() - now >= minRemaining) return [];
      const isFirm = firm || (at.getTime() <= now && stopsOncePast(source ?? ''));
      return [{ name, at, source: source ?? '', firm: isFirm }];
    },
  );
}

/** `API_TOKEN expires in 3 min (JWT exp, 2026-01-01T00:00:00.000Z)`. */
export function dueSentence({ name, at, source }: DueItem, now: number): string {
  const verb = at.getTime() <= now ? 'expired' : 'expires';
  return `${name} ${verb} ${whenWords(at, now)} (${source}, ${at.toISOString()})`;
}

/** A variable with the version of its secret. */
type Origin = Pick<RecordEntry, 'name' | 'arn' | 'versionId'>;

/** True if both are the same version of the same secret, also if one was read from a replica. */
export function isSameVersion(one: Origin, other: Origin): boolean {
  return (
    one.name === other.name &&
    one.versionId === other.versionId &&
    withoutRegion(one.arn) === withoutRegion(other.arn)
  );
}

function withoutRegion(arn: string): string {
  return arn.split(':').toSpliced(3, 1).join(':');
}

/** A recorded lease compared with a new reading of the same requests. */
export interface Comparison {
  /** Names whose secret has a newer version. Values pinned to a version cannot drift. */
  readonly drifted: readonly string[];
  /** The entries of the job's values, with their current ends. */
  readonly inUse: readonly RecordEntry[];
  /** The entries after handing over everything anew. Values that are no longer found stay as they are. */
  readonly renewed: readonly RecordEntry[];
  /** Values that are no longer found: a secret that left its prefix, or a field that left its secret. */
  readonly lost: readonly RecordEntry[];
}

/** Compares the entries of a record with those of a new reading. */
export function compare(
  { entries }: Pick<LeaseRecord, 'entries'>,
  current: readonly RecordEntry[],
): Comparison {
  const byName = new Map(current.map((entry) => [entry.name, entry]));
  const lost = entries.filter(({ name }) => !byName.has(name));
  return {
    drifted: entries.filter((entry) => hasDrifted(entry, byName.get(entry.name))).map(({ name }) => name),
    inUse: entries.map((entry) => {
      const now = byName.get(entry.name);
      if (!now || !isSameVersion(entry, now)) return entry;
      return { ...now, judgement: entry.judgement, exported: entry.exported };
    }),
    renewed: [...current, ...lost],
    lost,
  };
}

function hasDrifted(entry: RecordEntry, now: RecordEntry | undefined): boolean {
  return now !== undefined && !entry.pinned && !isSameVersion(entry, now);
}

/** Why a renewal does not help, as the end of a sentence. */
export function reasonNotRenewable(
  { name, source }: DueItem,
  { drifted, lost, renewed }: Comparison,
): string {
  if (name === credentialsName) return 'a new session lives no longer';
  // A value made for the job has no ARN.
  if (renewed.some((entry) => entry.name === name && !entry.arn.startsWith('arn:')))
    return 'a new one lives no longer';
  // The source of a fixed date in the request; the source of a selector has its text.
  if (source === 'expires=') return 'its date stands in the request, so a renewal brings nothing better';
  if (lost.some((entry) => entry.name === name)) return 'it is found no more, so it cannot be renewed';
  if (drifted.includes(name)) return 'that is its newest version';
  return 'its secret was not rotated, so a renewal brings nothing better';
}

/** `A, B: the secret has a newer version than the one leased`. */
export function driftSentence(drifted: readonly string[]): string {
  return `${listed(drifted)}: the secret has a newer version than the one leased`;
}

/** `A, B: found no more in AWS; what was leased stays as it is.` */
export function lossSentence(lost: readonly Pick<RecordEntry, 'name'>[]): string {
  return `${listed(lost.map(({ name }) => name))}: found no more in AWS; what was leased stays as it is.`;
}

/** A lease of the job, and the names that a later lease has exported in its place. */
export interface LiveLease {
  /** Without the superseded entries. */
  readonly record: LeaseRecord;
  readonly superseded: ReadonlySet<string>;
}

/**
 * The leases of a job in order, without values that a later lease has exported under the same name: renewing the
 * earlier lease must not restore them.
 */
export function liveLeases(records: readonly LeaseRecord[], platform: NodeJS.Platform): LiveLease[] {
  return records.map((record, index) => {
    const later = records.slice(index + 1).flatMap(exportedNames);
    const keys = new Set(later.map((name) => variableKey(name, platform)));
    const own = exportedNames(record).filter((name) => keys.has(variableKey(name, platform)));
    const superseded = new Set([...later, ...own]);
    const { entries, credentials } = record;
    const live = {
      ...record,
      entries: entries.filter(({ name }) => !superseded.has(name)),
      credentials: credentials?.variables.some((name) => superseded.has(name)) ? null : credentials,
    };
    return { record: live, superseded };
  });
}

/** The names of the variables that a lease has exported. */
export function exportedNames({
  entries,
  credentials,
  gitVariables = [],
}: Pick<LeaseRecord, 'entries' | 'credentials' | 'gitVariables'>): string[] {
  const values = entries.filter(({ exported }) => exported.env).map(({ name }) => name);
  return [...values, ...(credentials?.variables ?? []), ...gitVariables];
}

/** These names as the step saves them for its post step. Empty if they are too long for a variable on Windows. */
export function savedNames(record: Parameters<typeof exportedNames>[0]): string {
  const names = exportedNames(record).join(',');
  return names.length < 16_000 ? names : '';
}

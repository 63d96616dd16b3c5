import { createHash } from 'node:crypto';
import type { Expiry } from '../expiry/expiry.ts';
import type { ExpiryRule } from '../requests/request.ts';
import type { VerifyingService } from '../requests/verification.ts';
import type { ValueEnds } from './watched-expiry.ts';

/** What a monitor learnt from a secret's version when it read it. */
export interface KnownVersion {
  readonly ends: ValueEnds;
  /** When the version was created. */
  readonly versionAt: Date | undefined;
}

/** What an issuer said of a token of a version. */
export interface KnownValidity {
  readonly state: 'active' | 'refused';
  /** Why a token is refused, in this product's own words. Undefined for an active one. */
  readonly why?: string | undefined;
  readonly isOver?: boolean;
  readonly endsAt?: Date | undefined;
  /** When, as epoch milliseconds. */
  readonly answeredOn: number;
}

/** Since when an issuer has not answered about a token, in epoch milliseconds. */
export interface Outage {
  readonly since: number;
  /** The last run that noticed it. */
  readonly noticedOn: number;
}

/** When a monitor itself read a secret last, and when somebody else had before. */
export interface OwnAccess {
  /** The day in epoch milliseconds, since AWS reports only the day of an access. */
  readonly readOn: number;
  /** The day of the last access by anything else. Undefined if there was none. */
  readonly othersOn: number | undefined;
}

/** A secret that `remove-unused` has reported. All dates in epoch milliseconds. */
export interface Removal {
  /** The day of the first report. */
  readonly reportedOn: number;
  /** When its deletion was scheduled. Undefined before. */
  readonly scheduledOn?: number;
  /** The last access that was known then. */
  readonly accessedOn?: number;
}

/**
 * What one run of a monitor leaves for the next, so that each version is read once. Contains no value, name or ARN:
 * its keys are hashes of ARN and version id, which contain random parts, or of a parameter the date of the version.
 */
export interface MonitorState {
  readonly versions: ReadonlyMap<string, Seen<KnownVersion>>;
  readonly accesses: ReadonlyMap<string, Seen<OwnAccess>>;
  readonly validities: ReadonlyMap<string, KnownValidity>;
  /** By the same keys as `validities`. */
  readonly outages: ReadonlyMap<string, Outage>;
  readonly removals: ReadonlyMap<string, Seen<Removal>>;
  /** The alerts sent by a webhook, in the format of `writeSentAlerts`, by the monitor's id. */
  readonly sentAlerts: ReadonlyMap<string, string>;
}

type Seen<T> = T & {
  /** The day of the last run that saw it, in epoch milliseconds. */
  readonly seenOn: number;
};

export const emptyState: MonitorState = {
  versions: new Map(),
  accesses: new Map(),
  validities: new Map(),
  outages: new Map(),
  removals: new Map(),
  sentAlerts: new Map(),
};

const day = 86_400_000;
/** In days: how long the state of secrets that no run sees is kept, since an account can be refused for a while. */
const keptFor = 60;
/** In milliseconds: how long an issuer's answer counts if it does not answer again. */
const answersCountFor = 7 * day;
/** Milliseconds after which an outage is no passing fault. */
const outageLasts = 3_600_000;
const format = 'secret-lease-monitor-state';
/** Increased when values are judged in another way, so that each is read again. */
const version = 1;

export function dayOf(time: number): number {
  return Math.floor(time / day) * day;
}

/** The key of a version and of the workflow's rule for its end. */
export function versionKey(arn: string, versionId: string, rule: ExpiryRule | undefined): string {
  return digest([arn, versionId, rule?.kind === 'at' ? 'at' : (rule ?? null)]);
}

/** Of a token of a version, and of who is asked about it. */
export function tokenKey(arn: string, versionId: string, service: VerifyingService, path: string): string {
  return digest([arn, versionId, service, path]);
}

/** True while an answer still counts. An issuer can revoke a token on any day. */
export function isRecent({ answeredOn }: Pick<KnownValidity, 'answeredOn'>, now: number): boolean {
  return now - answeredOn <= answersCountFor;
}

/** True for an outage that an earlier run noticed too, an hour ago or more. */
export function isLasting({ since }: Outage, now: number): boolean {
  return now - since >= outageLasts;
}

export function secretKey(arn: string): string {
  return digest([arn]);
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([format, ...parts]))
    .digest('base64url');
}

export function writeState(
  { versions, accesses, validities, outages, removals, sentAlerts }: MonitorState,
  now: number,
): string {
  const isKept = ([, { seenOn }]: readonly [string, { readonly seenOn: number }]) =>
    now - seenOn <= keptFor * day;
  const content = {
    versions: Object.fromEntries([...versions].filter(isKept)),
    accesses: Object.fromEntries([...accesses].filter(isKept)),
    ...(validities.size > 0 && {
      validities: Object.fromEntries([...validities].filter(([, validity]) => isRecent(validity, now))),
    }),
    ...(outages.size > 0 && {
      outages: Object.fromEntries(
        [...outages].filter(([, { noticedOn }]) => isRecent({ answeredOn: noticedOn }, now)),
      ),
    }),
    removals: Object.fromEntries([...removals].filter(isKept)),
    ...(sentAlerts.size > 0 && { sentAlerts: Object.fromEntries(sentAlerts) }),
  };
  const text = JSON.stringify(content);
  return `${JSON.stringify({ format, version, checksum: digest([text]), content })}\n`;
}

/** Undefined for a text that is not a complete state of this version. */
export function readState(text: string): MonitorState | undefined {
  const file = recordOf(parsed(text));
  const content = recordOf(file.content);
  if (file.format !== format || file.version !== version) return undefined;
  if (file.checksum !== digest([JSON.stringify(file.content)])) return undefined;
  return {
    versions: new Map(entriesOf(content.versions, readVersion)),
    accesses: new Map(entriesOf(content.accesses, readAccess)),
    validities: new Map(
      Object.entries(recordOf(content.validities)).flatMap(([key, entry]) => {
        const validity = readValidity(recordOf(entry));
        return validity ? [[key, validity] as const] : [];
      }),
    ),
    outages: new Map(
      Object.entries(recordOf(content.outages)).flatMap(([key, entry]) => {
        const { since, noticedOn } = recordOf(entry);
        return typeof since === 'number' && typeof noticedOn === 'number'
          ? [[key, { since, noticedOn }]]
          : [];
      }),
    ),
    removals: new Map(entriesOf(content.removals, readRemoval)),
    sentAlerts: new Map(Object.entries(recordOf(content.sentAlerts)).map(([id, sent]) => [id, String(sent)])),
  };
}

function entriesOf<T>(content: unknown, read: (entry: Fields) => T | undefined): [string, Seen<T>][] {
  return Object.entries(recordOf(content)).flatMap(([key, value]): [string, Seen<T>][] => {
    const entry = recordOf(value);
    const known = read(entry);
    return known && typeof entry.seenOn === 'number' ? [[key, { ...known, seenOn: entry.seenOn }]] : [];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function readVersion({ ends, versionAt }: Fields): KnownVersion | undefined {
  const { expiries, unreadableDates, isLocked } = recordOf(ends);
  if (!Array.isArray(expiries) || !Array.isArray(unreadableDates)) return undefined;
  const read = expiries.map((each) => readExpiry(recordOf(each)));
  if (read.some((each) => !each)) return undefined;
  return {
    ends: {
      expiries: read.flatMap((each) => each ?? []),
      unreadableDates: unreadableDates.map(recordOf).map(({ name, isAmbiguous }) => ({
        name: String(name),
        isAmbiguous: isAmbiguous === true,
      })),
      isLocked: isLocked === true,
    },
    versionAt: dateFrom(versionAt),
  };
}

function readExpiry({ at, source, firm, life, isAside }: Fields): Expiry | undefined {
  const date = dateFrom(at);
  if (!date || typeof source !== 'string' || /\p{C}/u.test(source)) return undefined;
  return {
    at: date,
    source,
    firm: firm === true,
    ...(typeof life === 'number' && { life }),
    ...(isAside === true && { isAside }),
  };
}

function readAccess({ readOn, othersOn }: Fields): OwnAccess | undefined {
  if (typeof readOn !== 'number') return undefined;
  return { readOn, othersOn: typeof othersOn === 'number' ? othersOn : undefined };
}

function readValidity({ state, why, isOver, endsAt, answeredOn }: Fields): KnownValidity | undefined {
  if ((state !== 'active' && state !== 'refused') || typeof answeredOn !== 'number') return undefined;
  // Who can write the file could write anything there.
  const isShown = typeof why === 'string' && /^[\w ]{1,60}$/.test(why);
  return {
    state,
    why: isShown ? why : undefined,
    isOver: isOver === true,
    endsAt: dateFrom(endsAt),
    answeredOn,
  };
}

function readRemoval({ reportedOn, scheduledOn, accessedOn }: Fields): Removal | undefined {
  if (typeof reportedOn !== 'number') return undefined;
  return {
    reportedOn,
    ...(typeof scheduledOn === 'number' && { scheduledOn }),
    ...(typeof accessedOn === 'number' && { accessedOn }),
  };
}

function dateFrom(text: unknown): Date | undefined {
  const date = typeof text === 'string' ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { LeaseRecord, RecordEntry } from './record.ts';
import { whenWords } from './span.ts';

/** Something of a recorded lease that is due: it has expired, or will too soon. */
export interface Due {
  readonly name: string;
  readonly at: Date;
  readonly source: string;
}

/** What of a lease firmly ends within `minRemaining` (milliseconds): values, and exported static keys. */
export function dueOf({ entries, credentials }: LeaseRecord, now: number, minRemaining: number): Due[] {
  const firm = entries.filter((entry) => entry.firm);
  const all = [
    ...firm.map(({ name, expiresAt, source }) => ({ name, expiresAt, source: source ?? '' })),
    { name: 'AWS_SESSION_TOKEN', expiresAt: credentials?.expiresAt ?? null, source: 'STS session' },
  ];
  return all.flatMap(({ name, expiresAt, source }) => {
    const at = expiresAt === null ? undefined : new Date(expiresAt);
    return at && at.getTime() - now < minRemaining ? [{ name, at, source }] : [];
  });
}

/** `API_TOKEN expires in 3 min (JWT exp)`. */
export function dueSentence({ name, at, source }: Due, now: number): string {
  return `${name} ${at.getTime() <= now ? 'expired' : 'expires'} ${whenWords(at, now)} (${source})`;
}

/** The version of a value as it is now. */
export interface CurrentVersion {
  readonly name: string;
  readonly secret: { readonly arn: string; readonly versionId: string };
}

/** Names whose secret has another version now than the one leased; what is pinned to a version cannot drift. */
export function driftOf({ entries }: LeaseRecord, current: readonly CurrentVersion[]): string[] {
  const leased = new Map(entries.map((entry): [string, RecordEntry] => [entry.name, entry]));
  return current
    .filter(({ name, secret }) => {
      const entry = leased.get(name);
      return entry && !entry.pinned && (entry.arn !== secret.arn || entry.versionId !== secret.versionId);
    })
    .map(({ name }) => name);
}

import type { LeaseError } from '../error.ts';
import type { Expiry } from '../expiry/expiry.ts';
import type { UnreadableDate } from '../expiry/unreadable-dates.ts';
import type { ExpiryRule, Reference } from '../requests/request.ts';
import type { SecretDescription } from '../rotation/secret-description.ts';

import type { TokenWord } from './token-words.ts';

/** One line of a monitor's `secrets`: what is watched. */
export interface WatchRequest {
  /** As the workflow spells it. */
  readonly text: string;
  /** A prefix may be empty here: `*` is every secret. */
  readonly reference: Reference;
  readonly expires?: ExpiryRule;
  /** Milliseconds. */
  readonly maxAge?: number;
}

/** What Secrets Manager tells of a secret without its value. */
export interface SecretProfile {
  readonly arn: string;
  readonly name: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly createdAt: Date | undefined;
  /** Of any kind: of its value, its tags or its settings. */
  readonly changedAt: Date | undefined;
  /** A day; undefined where it was never read. */
  readonly accessedAt: Date | undefined;
  /** Set where it is scheduled for deletion. */
  readonly deletedAt: Date | undefined;
  /** `off`: it was configured and is disabled. */
  readonly rotation: 'on' | 'off' | 'never';
  readonly rotatedAt: Date | undefined;
  /** AWSPENDING is on another version than AWSCURRENT. */
  readonly isPending: boolean;
  readonly description: SecretDescription;
  /** Of its current version; undefined where that is not told. */
  readonly versionId?: string | undefined;
  /** The service of AWS that owns it; undefined for the account's own. */
  readonly owningService?: string | undefined;
  /** What AWS calls its kind, where it is a managed external secret: `GitLabAccessToken`. */
  readonly type?: string | undefined;
  /** Where it was created, if it is replicated. */
  readonly primaryRegion: string | undefined;
  /** Undefined where the service was not asked: a listing does not tell. */
  readonly replicas: readonly Replica[] | undefined;
}

export interface Replica {
  readonly region: string;
  /** `InSync`, `InProgress`, `Failed`. */
  readonly status: string;
}

/** What a value tells beside its end. */
export interface ValueRemarks {
  /** The earliest end of what it holds beside: certificates behind a leaf, other users of a kubeconfig. */
  readonly other: Expiry | undefined;
  readonly unreadableDates: readonly UnreadableDate[];
  /** A key store that a password protects, so that nothing tells its end. */
  readonly isLocked: boolean;
}

/** Of a value that was not read. */
export const noRemarks: ValueRemarks = { other: undefined, unreadableDates: [], isLocked: false };

/** A secret that is watched and all that is known of it; its value is not kept. */
export interface WatchedSecret {
  /** How reports call it: what may be shown of it. */
  readonly label: string;
  readonly region: string;
  /** The account whose role saw it; undefined where nothing tells. */
  readonly account: string | undefined;
  readonly request: WatchRequest;
  /** Undefined where not even its profile could be had. */
  readonly profile: SecretProfile | undefined;
  /** What its value and its tag say, the earliest. */
  readonly expiry: Expiry | undefined;
  readonly remarks: ValueRemarks;
  /** Of its current version; undefined where the value was not read. */
  readonly versionAt: Date | undefined;
  /** What services say of its tokens, where a line of `verify` asks. */
  readonly words?: readonly TokenWord[];
  /** True where each run reads its value, so that the date of its last access tells nothing. */
  readonly isReadEachRun?: boolean;
  /** Why something of it could not be read. */
  readonly failure: LeaseError | undefined;
}

/** The owner, as the tag `owner` says, in any case. */
export function ownerOf({ tags }: SecretProfile): string | undefined {
  return [...tags].find(([key]) => key.toLowerCase() === 'owner')?.[1];
}

/** A tag that a secret must have: its key, and where one is given its value. */
export interface TagFilter {
  readonly key: string;
  readonly value: string | undefined;
}

export function hasTags({ tags }: SecretProfile, filters: readonly TagFilter[]): boolean {
  return filters.every(({ key, value }) => (value === undefined ? tags.has(key) : tags.get(key) === value));
}

/** Characters. */
const longestName = 512;

/** The more a request tells of a secret, the more it counts where several mean the same one. */
export function bySpecificity(one: WatchRequest, other: WatchRequest): number {
  return lengthOf(other.reference) - lengthOf(one.reference);
}

function lengthOf(reference: Reference): number {
  return reference.kind === 'prefix' ? reference.prefix.length : longestName + 1;
}

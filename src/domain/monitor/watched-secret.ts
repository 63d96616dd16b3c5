import type { LeaseError } from '../error.ts';
import type { Expiry } from '../expiry/expiry.ts';
import type { UnreadableDate } from '../expiry/unreadable-dates.ts';
import type { ExpiryRule, Reference } from '../requests/request.ts';
import type { SecretDescription } from '../rotation/secret-description.ts';

import type { TokenValidity } from './token-validity.ts';

/** One line of a monitor's `secrets`: what is watched. */
export interface WatchRequest {
  /** As the workflow spells it. */
  readonly text: string;
  /** The prefix can be empty: `*` is every secret. */
  readonly reference: Reference;
  readonly expires?: ExpiryRule;
  /** In milliseconds. */
  readonly maxAge?: number;
}

/** What a source says about a secret without its value. */
export interface SecretProfile {
  readonly arn: string;
  /** As a workflow spells it: `prod/db`, `ssm:/prod/db`. */
  readonly name: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly createdAt: Date | undefined;
  /** A change of its value, tags or settings. */
  readonly changedAt: Date | undefined;
  /** The day. Undefined if it was never read, or for a parameter, of which AWS does not tell it. */
  readonly accessedAt: Date | undefined;
  /** Set if it is scheduled for deletion. */
  readonly deletedAt: Date | undefined;
  /** `off`: configured, but disabled. */
  readonly rotation: 'on' | 'off' | 'never';
  readonly rotatedAt: Date | undefined;
  /** True if AWSPENDING and AWSCURRENT are on different versions. */
  readonly isPending: boolean;
  readonly description: SecretDescription;
  /** Tells the current version from all others of this ARN. Undefined if unknown. */
  readonly versionId?: string | undefined;
  /** The AWS service that owns it. Undefined for the account's own secrets. */
  readonly owningService?: string | undefined;
  /** Where it was created, if it is replicated. */
  readonly primaryRegion: string | undefined;
  /** Undefined if the service was not asked, since a listing does not say it. */
  readonly replicas: readonly Replica[] | undefined;
}

export interface Replica {
  readonly region: string;
  /** `InSync`, `InProgress`, `Failed`. */
  readonly status: string;
}

/** What a value says besides its end. */
export interface ValueRemarks {
  /** The earliest end of other things in it: certificates behind a leaf, other users of a kubeconfig. */
  readonly other: Expiry | undefined;
  readonly unreadableDates: readonly UnreadableDate[];
  /** True for a key store with a password, whose end is unknown. */
  readonly isLocked: boolean;
}

/** For a value that was not read. */
export const noRemarks: ValueRemarks = { other: undefined, unreadableDates: [], isLocked: false };

/** A watched secret. Its value is not kept. */
export interface WatchedSecret {
  /** The name that reports may show. */
  readonly label: string;
  readonly region: string;
  /** The account of the role that saw it. Undefined if unknown. */
  readonly account: string | undefined;
  readonly request: WatchRequest;
  /** Undefined if not even its profile could be read. */
  readonly profile: SecretProfile | undefined;
  /** The earliest end in its value and tags. */
  readonly expiry: Expiry | undefined;
  readonly remarks: ValueRemarks;
  /** The date of the current version. Undefined if the value was not read. */
  readonly versionAt: Date | undefined;
  /** What services say of its tokens, where a line of `verify` asks. */
  readonly validities?: readonly TokenValidity[];
  /** True where each run reads its value, so that the date of its last access tells nothing. */
  readonly isReadEachRun?: boolean;
  /** Why something of it could not be read. */
  readonly failure: LeaseError | undefined;
}

/**
 * True for a secret of Secrets Manager: its ARN ends in six characters that AWS has made up, and AWS tells when it was
 * read. Neither is so for a parameter.
 */
export function isOfSecretsManager(arn: string): boolean {
  return arn.split(':')[2] === 'secretsmanager';
}

/** The owner in the tag `owner`, compared without case. */
export function ownerOf({ tags }: SecretProfile): string | undefined {
  return [...tags].find(([key]) => key.toLowerCase() === 'owner')?.[1];
}

/** A tag that a secret must have: its key and, if given, its value. */
export interface TagFilter {
  readonly key: string;
  readonly value: string | undefined;
}

export function hasTags({ tags }: SecretProfile, filters: readonly TagFilter[]): boolean {
  return filters.every(({ key, value }) => (value === undefined ? tags.has(key) : tags.get(key) === value));
}

/** In characters. */
const longestName = 512;

/** Orders requests for the same secret: the most specific one counts. */
export function bySpecificity(one: WatchRequest, other: WatchRequest): number {
  return lengthOf(other.reference) - lengthOf(one.reference);
}

function lengthOf(reference: Reference): number {
  return reference.kind === 'prefix' ? reference.prefix.length : longestName + 1;
}

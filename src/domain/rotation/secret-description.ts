import type { Expiry } from '../expiry/expiry.ts';
import { dateOf } from '../expiry/expiry.ts';
import { shortened } from '../listing.ts';

/** What a source tells of a secret beside its value, as far as expiry and rotation go. */
export interface SecretDescription {
  /** The text of its tag `expires-at`, or of one that means the same, as `expiryTagOf` reads it. */
  readonly expiresAtTag?: string | undefined;
  /** The key of that tag, where it is another. */
  readonly expiresAtKey?: string | undefined;
  readonly rotation?: RotationState | undefined;
  /** When the service itself ends it. */
  readonly expiry?: Expiry;
  /** What its owner wants to be reminded of. */
  readonly reminders?: readonly Reminder[];
  /** An id, an ARN or an alias; undefined for Secrets Manager's own key, and where it was not asked. */
  readonly kmsKeyId?: string | undefined;
}

/** From when on there is something to say; `sentence` goes on after the name, without its end. */
export interface Reminder {
  readonly from: Date;
  readonly sentence: string;
}

/** The rotation of a secret that has one. */
export interface RotationState {
  /** The latest moment of the next one; in the past where it did not come about. */
  readonly nextAt: Date;
  /** When it may begin at the earliest: a rotation has a window. */
  readonly windowFrom: Date;
  /** True where AWSPENDING is on another version than AWSCURRENT: one has begun and has not succeeded. */
  readonly isPending: boolean;
}

/** The tag's expiry, in the forms of `dateOf`; undefined where there is no tag or it holds no date. */
export function expiryOfTag({
  expiresAtTag,
  expiresAtKey = 'expires-at',
}: SecretDescription): Expiry | undefined {
  const at = dateOf(expiresAtTag);
  return at && { at, source: `tag ${shortened(expiresAtKey)}`, firm: true };
}

/** What to say of a tag that holds no date: a firm source must not fall silent unnoticed. */
export function unreadableTag(
  { expiresAtTag, expiresAtKey = 'expires-at' }: SecretDescription,
  text: string,
): string | undefined {
  if (expiresAtTag === undefined || dateOf(expiresAtTag)) return undefined;
  return `The tag ${shortened(expiresAtKey)} of ${text} is "${shortened(expiresAtTag)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31, or seconds or milliseconds since 1970.`;
}

import type { Expiry } from '../expiry/expiry.ts';
import { dateOf } from '../expiry/expiry.ts';
import { shortened } from '../listing.ts';

/** What a source says about a secret besides its value, for expiry and rotation. */
export interface SecretDescription {
  /** The text of its tag `expires-at`, or of a tag with the same meaning, as `expiryTagOf` finds it. */
  readonly expiresAtTag?: string | undefined;
  /** The key of that tag, if it is not `expires-at`. */
  readonly expiresAtKey?: string | undefined;
  readonly rotation?: RotationState | undefined;
  /** When the service itself deletes it. */
  readonly expiry?: Expiry;
  /** From when on its owner wants to be warned of that. */
  readonly warnFrom?: Date;
  /** Reminders that its owner has configured. */
  readonly reminders?: readonly Reminder[];
  /** An id, ARN or alias. Undefined for Secrets Manager's own key, and if it was not requested. */
  readonly kmsKeyId?: string | undefined;
  /** The AWS name of its kind, for a managed external secret: `GitLabAccessToken`. */
  readonly type?: string | undefined;
}

/** A reminder that applies from this date on. `sentence` continues after the name, without its end. */
export interface Reminder {
  readonly from: Date;
  readonly sentence: string;
}

/** The rotation of a secret that has one. */
export interface RotationState {
  /** The latest time of the next rotation. In the past if it did not happen. */
  readonly nextAt: Date;
  /** What says so, if it is not the rotation of Secrets Manager: `policy NoChangeNotification`. */
  readonly source?: string;
  /** The earliest time of the next rotation, which has a window. */
  readonly windowFrom: Date;
  /** True if AWSPENDING and AWSCURRENT are on different versions: a rotation has begun and not succeeded. */
  readonly isPending: boolean;
}

/** The end in the tag, in the formats of `dateOf`. Undefined without a tag or a date in it. */
export function expiryOfTag({
  expiresAtTag,
  expiresAtKey = 'expires-at',
}: SecretDescription): Expiry | undefined {
  const at = dateOf(expiresAtTag);
  return at && { at, source: `tag ${shortened(expiresAtKey)}`, firm: true };
}

/** A sentence about a tag without a date, because this firm source would otherwise be ignored unnoticed. */
export function unreadableTag(
  { expiresAtTag, expiresAtKey = 'expires-at' }: SecretDescription,
  text: string,
): string | undefined {
  if (expiresAtTag === undefined || dateOf(expiresAtTag)) return undefined;
  return `The tag ${shortened(expiresAtKey)} of ${text} is "${shortened(expiresAtTag)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31, or seconds or milliseconds since 1970.`;
}

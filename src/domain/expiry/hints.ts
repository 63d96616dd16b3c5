import { shortened } from '../listing.ts';
import { shownKey } from '../masks/looks-secret.ts';
import { type Expiry, expiriesOfValue, readDate } from './expiry.ts';

/**
 * The usual names of a field that tells its neighbours' expiry, compared without case and what separates
 * words: `expires_at`, `Expires-At`, `ExpiresOn`, `accessTokenExpiry`, `expirationTimestamp` (Kubernetes), `endDateTime` (Microsoft Entra). `expires_in` is none of
 * them: it counts from a moment that nothing tells, and as often is a setting of how long tokens shall live. What
 * stands before tells whose end it is.
 */
const expiryField =
  /^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;

/** Something in a secret that tells an end. */
export interface Hint {
  readonly expiry: Expiry;
  /** The field, with its way from the top. */
  readonly path: string;
  /** `date`: the field says when others end; `value`: it is a token or certificate with an end of its own. */
  readonly kind: 'date' | 'value';
  /** The text of a field that has an end of its own. */
  readonly content: unknown;
}

/**
 * Hints from the fields of a secret, each with its way through the JSON object: `expires_at` and its like, and JWTs or
 * certificates. A field that was itself selected speaks for itself, by expiriesOfValue. `secret`: its whole text.
 */
export async function hintsOf(
  fields: Iterable<readonly [path: string, content: unknown]>,
  secret = '',
): Promise<Hint[]> {
  const hints: Hint[] = [];
  for (const [path, content] of fields) {
    const at = namesExpiry(lastOf(path)) ? await readDate(content) : undefined;
    if (at) {
      const expiry = { at, source: `field ${shownPath(path)}`, firm: false };
      hints.push({ expiry, path, kind: 'date', content: undefined });
    }
    if (typeof content !== 'string') continue;
    for (const own of await expiriesOfValue(content, secret)) {
      const expiry = { ...own, source: `${own.source} in field ${shownPath(path)}`, firm: false };
      hints.push({ expiry, path, kind: 'value', content });
    }
  }
  return hints;
}

/** True for a field or a tag that tells when something ends, whatever it is: `expires_at`, `Token Expiry`. */
export function namesExpiry(key: string): boolean {
  return expiryField.test(plain(key));
}

/** A field with its way from the top, without keys that look secret. */
export function shownPath(path: string): string {
  return shortened(path.split('.').map(shownKey).join('.'));
}

/**
 * True where a date tells the end of the value at `path`: it stands in the same object, and its name names no other
 * credential, as `refresh_token_expires_at` beside an access token does. Of the whole secret speak those at its top.
 */
export function isSaidOf(hint: Pick<Hint, 'path'>, path: string | undefined): boolean {
  if (path === undefined || parentOf(path) !== parentOf(hint.path)) return false;
  const whose = expiryField.exec(plain(lastOf(hint.path)))?.groups?.whose ?? '';
  const own = plain(lastOf(path));
  return whose === '' || own === '' || own.includes(whose) || whose.includes(own);
}

/** A key without what does not count in it. */
function plain(key: string): string {
  return key.toLowerCase().replace(/[-_.\s]/g, '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

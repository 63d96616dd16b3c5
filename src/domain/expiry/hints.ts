import { shortened } from '../listing.ts';
import { shownKey } from '../masks/looks-secret.ts';
import { type Expiry, expiriesOfValue, readDate } from './expiry.ts';

/**
 * The usual names of a field with the expiry of other fields, compared without case and separators: `expires_at`,
 * `Expires-At`, `ExpiresOn`, `accessTokenExpiry`, `expirationTimestamp` (Kubernetes), `endDateTime` (Microsoft Entra).
 * Not `expires_in`: it counts from an unknown moment, and is often only a setting. The words in front name the
 * credential.
 */
const expiryField =
  /^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;

/** A field of a secret that says when something ends. */
export interface Hint {
  readonly expiry: Expiry;
  /** The field's path in dots. */
  readonly path: string;
  /** `date`: the field says when other fields end. `value`: the field is a token or certificate with its own end. */
  readonly kind: 'date' | 'value';
  /** The text of the field, for a `value`. */
  readonly content: unknown;
}

/**
 * The hints in the fields of a secret, each with its path: `expires_at` and similar fields, JWTs and certificates. A
 * field that is itself leased is judged by expiriesOfValue. `secret`: its whole text.
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

/** True for a field or tag whose name means an end: `expires_at`, `Token Expiry`. */
export function namesExpiry(key: string): boolean {
  return expiryField.test(plain(key));
}

/** The fields whose names mean an end, each with its name as it can be shown. */
export function fieldsNamingExpiry(
  fields: Iterable<readonly [path: string, content: unknown]>,
): [name: string, content: unknown][] {
  return [...fields]
    .filter(([path]) => namesExpiry(lastOf(path)))
    .map(([path, content]) => [shownPath(path), content]);
}

/** A field's path without keys that look secret. */
export function shownPath(path: string): string {
  return shortened(path.split('.').map(shownKey).join('.'));
}

/**
 * True if a date is about the value at `path`: it is in the same object, and its name names no other credential, as
 * `refresh_token_expires_at` beside an access token does. Dates at the top are about the whole secret.
 */
export function isSaidOf(hint: Pick<Hint, 'path'>, path: string | undefined): boolean {
  if (path === undefined || parentOf(path) !== parentOf(hint.path)) return false;
  const whose = expiryField.exec(plain(lastOf(hint.path)))?.groups?.whose ?? '';
  const own = plain(lastOf(path));
  return whose === '' || own === '' || own.includes(whose) || whose.includes(own);
}

/** A key in lower case without separators. */
function plain(key: string): string {
  return key.toLowerCase().replace(/[-_.\s]/g, '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

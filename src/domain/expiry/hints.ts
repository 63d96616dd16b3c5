import { shortened } from '../listing.ts';
import { shownKey } from '../masks/looks-secret.ts';
import { type Expiry, expiriesOfValue, readDate } from './expiry.ts';
import { lifeMark } from './hint-source.ts';

/**
 * The usual names of a field with the expiry of other fields, compared without case and separators: `expires_at`,
 * `Expires-At`, `ExpiresOn`, `accessTokenExpiry`, `expirationTimestamp` (Kubernetes), `endDateTime` (Microsoft Entra),
 * `not_valid_after` (Google Cloud), `expires_at_ms`. Not `expires_in`, which counts from another moment. The words in front
 * name the credential.
 */
const expiryField =
  /^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/;

/** Words in front of such a name that name a credential whether or not it has a field of its own. */
const credential =
  /^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/;

/** What a field that stands for a credential is called. */
const credentialField = /(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/;

/** A life in seconds, as OAuth has it (RFC 6749, 5.1), and the moment that it counts from. */
const lifeField = /^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/;
const beginField =
  /^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;

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
  const all = [...fields];
  const names = new Set(all.map(([path]) => siblingOf(path, plain(lastOf(path)))));
  for (const [path, content] of all) {
    const counted = await countedEnd(path, content, all);
    if (counted) hints.push(counted);
    const at = namesExpiry(lastOf(path), (whose) => names.has(siblingOf(path, whose)))
      ? await readDate(content)
      : undefined;
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

/** The end that a life in seconds and its begin in the same object give. */
async function countedEnd(
  path: string,
  content: unknown,
  all: readonly (readonly [path: string, content: unknown])[],
): Promise<Hint | undefined> {
  if (!lifeField.test(plain(lastOf(path))) || !/^\d{1,8}$/.test(String(content))) return undefined;
  for (const [other, begin] of all) {
    if (parentOf(other) !== parentOf(path) || !beginField.test(plain(lastOf(other)))) continue;
    const from = await readDate(begin);
    if (!from) continue;
    const at = new Date(from.getTime() + Number(content) * 1000);
    const source = `field ${shownPath(other)}${lifeMark}${shownPath(path)}`;
    return { expiry: { at, source, firm: false }, path, kind: 'date', content: undefined };
  }
  return undefined;
}

/**
 * True for a field or tag whose name means an end: `expires_at`, `Token Expiry`. `isField`: whether a field of this name
 * stands beside it, so that `npm_token_expires_at` is the end of `npm_token`.
 */
export function namesExpiry(key: string, isField: (whose: string) => boolean = () => false): boolean {
  const whose = expiryField.exec(plain(key))?.groups?.whose;
  return whose !== undefined && (credential.test(whose) || isField(whose));
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
  const name = plain(lastOf(hint.path));
  const own = plain(lastOf(path));
  const life = lifeField.exec(name);
  // What counts from its issue is an access token: the token that gets new ones lives on.
  if (life) return !/^refresh/.test(own);
  const whose = expiryField.exec(name)?.groups?.whose ?? '';
  if (own === '') return credential.test(whose) || credentialField.test(whose);
  return whose === '' || own.includes(whose) || whose.includes(own);
}

/** A key in lower case without separators. */
function plain(key: string): string {
  return key.toLowerCase().replace(/[-_.\s]/g, '');
}

/** A name as that of a field beside the one at `path`. */
function siblingOf(path: string, name: string): string {
  return `${parentOf(path)}.${name}`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

/** A date at which a leased value stops working, and where it comes from. */
export interface Expiry {
  readonly at: Date;
  /** The source, for messages: `JWT exp`, `certificate notAfter`, `expires=`, `field expires_at`. */
  readonly source: string;
  /** True: it can stop a step. False: a hint, which only warns. */
  readonly firm: boolean;
  /** The whole life in milliseconds, if the source has a beginning. */
  readonly life?: number;
  /** True for an end of something else in the value: a further certificate of a chain, another user of a kubeconfig. */
  readonly isAside?: true;
}

/** `expired` and `expiring` by the policy's two limits; `unknown` without a known end. */
export type Judgement = 'ok' | 'expiring' | 'expired' | 'unknown';

/** In milliseconds. */
export interface ExpiryPolicy {
  /** A firm end that is nearer than this stops the step. */
  readonly minRemaining: number;
  /** An end that is nearer than this is a warning. */
  readonly warnRemaining: number;
}

/** The judgement of one value and its effect. */
export interface Verdict {
  readonly judgement: Judgement;
  /** True if the step must not hand it over. */
  readonly stops: boolean;
}

/** Judges one end. `now` in epoch milliseconds, by the service's clock. */
export function judge(expiry: Expiry | undefined, now: number, policy: ExpiryPolicy): Verdict {
  if (!expiry) return { judgement: 'unknown', stops: false };
  const remaining = expiry.at.getTime() - now;
  const stops = expiry.firm && (remaining <= 0 || remaining < policy.minRemaining);
  if (remaining <= 0) return { judgement: 'expired', stops };
  return { judgement: stops || remaining < warningSpan(expiry, policy) ? 'expiring' : 'ok', stops };
}

/**
 * A token with a shorter life than the warning's span would always cause a warning, so it does in its last tenth only.
 */
function warningSpan({ life }: Expiry, { warnRemaining }: ExpiryPolicy): number {
  return life !== undefined && life < warnRemaining ? life / 10 : warnRemaining;
}

/** The end that counts: the earliest; of two equal ones the firm one. */
export function earliest(expiries: Iterable<Expiry>): Expiry | undefined {
  let first: Expiry | undefined;
  for (const expiry of expiries) {
    const difference = first ? expiry.at.getTime() - first.at.getTime() : -1;
    if (difference < 0 || (difference === 0 && expiry.firm)) first = expiry;
  }
  return first;
}

/**
 * The ends in the value itself: a JWT's `exp`, a certificate's `notAfter`, or others: see `enclosed-ends.ts`, which is
 * loaded only for values that need it. `secret`: the text of the whole secret, a field of which can be a key store's
 * password.
 */
export async function expiriesOfValue(value: string, secret = ''): Promise<readonly Expiry[]> {
  const jwt = expiryOfJwt(value);
  if (jwt) return [jwt];
  if (!mayEncloseEnds(value)) return [];
  const { enclosedEnds } = await import('./enclosed/enclosed-ends.ts');
  return (await enclosedEnds(value, secret)).expiries;
}

/** A JSON object's fields are read one by one; as a whole it can only be a kubeconfig. */
export function mayEncloseEnds(value: string): boolean {
  return /^\s*\{/.test(value)
    ? /"current-context"/.test(value)
    : /CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.test(
        value,
      );
}

/**
 * The `exp` claim of a JWT (RFC 7519). It is not verified, since it only says how long the token works. A token of a
 * GitHub App is a JWT behind `ghs_APPID_`.
 * https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/
 */
export function expiryOfJwt(value: string): Expiry | undefined {
  const match =
    /^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(value);
  const claims =
    match?.[2] === undefined ? undefined : objectOf(Buffer.from(match[2], 'base64url').toString());
  const at = dateOfSeconds(claims?.exp);
  if (!at) return undefined;
  const begin = dateOfSeconds(claims?.iat) ?? dateOfSeconds(claims?.nbf);
  return { at, source: 'JWT exp', firm: true, ...lifetimeBetween(begin, at) };
}

/**
 * A date in a common format: ISO 8601 (UTC without a zone), or seconds or milliseconds since the epoch as number or
 * text. Undefined for anything else and for dates outside 1990 to 2200.
 */
export function dateOf(content: unknown): Date | undefined {
  if (typeof content !== 'string' && typeof content !== 'number') return undefined;
  const text = String(content).trim();
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    return plausibleDate(new Date(number < 1e11 ? number * 1000 : number));
  }
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, day = '', time = '00:00', zone = 'Z'] = match;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}` : 'Z';
  const date = new Date(`${day}T${time.replace(',', '.')}${offset}`);
  // `Date` would change 2026-02-30 into a day in March.
  const exists = new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  return exists ? plausibleDate(date) : undefined;
}

/** A date in those formats, or as people write it: `Dec 1 2026`, `01.12.2026`. */
export async function readDate(content: unknown): Promise<Date | undefined> {
  const date = dateOf(content);
  // An object of a secret's JSON can have a `toString` that is no function.
  if (date || (typeof content !== 'string' && typeof content !== 'number')) return date;
  if (!/\d{4}/.test(String(content))) return undefined;
  return (await import('./spelled-dates.ts')).spelledDateOf(content);
}

/** The date of seconds since 1970. */
export function dateOfSeconds(seconds: unknown): Date | undefined {
  return typeof seconds === 'number' ? plausibleDate(new Date(seconds * 1000)) : undefined;
}

/** Undefined for dates outside 1990 to 2200. */
export function plausibleDate(date: Date): Date | undefined {
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2200 ? date : undefined;
}

/** The life of an end, if its beginning is known. */
export function lifetimeBetween(
  begin: Date | undefined,
  end: Date,
): { life: number } | Record<string, never> {
  return begin && begin < end ? { life: end.getTime() - begin.getTime() } : {};
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

import {
  countingExpiry,
  decodedText,
  type ExpirySubject,
  expiriesOf,
  fieldTextsOf,
  hintsIn,
  selectedExpiry,
} from '../expiry/expiries.ts';
import { dateOf, type Expiry } from '../expiry/expiry.ts';
import { shortened } from '../listing.ts';
import { plainMasksOf } from '../masks/mask.ts';
import { isWorthMasking } from '../masks/worth.ts';
import { expiryOfTag } from '../rotation/secret-description.ts';
import type { Secret } from '../values/secret.ts';
import type { SecretProfile, WatchRequest } from './watched-secret.ts';

/**
 * The end that counts of all of which the secret, its tag or the request tells: of each of its fields as if it were
 * leased by itself, and of its text where it has none. Without the value only the tag and the request tell of any.
 * E_NOTHING_SELECTED, E_NOT_JSON or E_SELECTOR where `expires=` finds no date.
 */
export async function watchedExpiry(
  { expires: rule }: WatchRequest,
  { description }: SecretProfile,
  value: Secret['value'] | undefined,
  now: number,
): Promise<Expiry | undefined> {
  const selected =
    value === undefined ? undefined : await selectedExpiry(rule, value, { where: '', subject: 'it' });
  const hints = value === undefined ? [] : hintsIn(value);
  const context = { rule, hints, tagged: expiryOfTag(description), selected, serviceExpiry: undefined, now };
  const expiries = subjectsOf(value).flatMap((subject) =>
    expiriesOf(subject, context).map((expiry) => placed(expiry, subject)),
  );
  return countingExpiry(expiries, now, { minRemaining: 0, warnRemaining: 0 }).expiry;
}

/** What a field says of itself, with its name. */
function placed(expiry: Expiry, { path }: ExpirySubject): Expiry {
  const isOwn = /^(?:JWT exp|certificate notAfter|notAfter of a chain's certificate)$/.test(expiry.source);
  return isOwn && path ? { ...expiry, source: `${expiry.source} in field ${shortened(path)}` } : expiry;
}

function subjectsOf(value: Secret['value'] | undefined): ExpirySubject[] {
  const whole = {
    value: value === undefined ? '' : decodedText(value),
    path: '',
    public: false,
    isPrevious: false,
  };
  const fields = value === undefined ? [] : fieldTextsOf(value);
  return [whole, ...fields.map(([path, content]) => ({ ...whole, value: String(content), path }))];
}

/** Characters. Shorter pieces of a value are words and numbers such as `postgres`, which reports need. */
const shortestPiece = 8;

/**
 * What is masked of a value that is only looked at: it, its lines and its leaves. Left out are dates, which the
 * report tells, and what `shown` holds, the names of secrets: neither is a secret.
 */
export function masksOfWatched(value: Secret['value'], shown: string): string[] {
  const text = decodedText(value);
  const pieces = plainMasksOf(text, { minLength: shortestPiece }).filter(
    (piece) => !dateOf(piece) && !shown.includes(piece),
  );
  const isShort = text.trim().length < shortestPiece;
  return isShort && isWorthMasking(text, 4) && !shown.includes(text) ? [text, ...pieces] : pieces;
}

import { LeaseError } from '../error.ts';
import { dateOf, type Expiry, earliest, expiriesOfValue, hintsOf } from '../expiry/expiry.ts';
import { documentOf, fieldsOf } from '../expiry/judged-value.ts';
import { plainMasksOf } from '../masks/mask.ts';
import { isWorthMasking } from '../masks/worth.ts';
import { expiryOfTag } from '../rotation/secret-description.ts';
import { JsonNumber } from '../values/json.ts';
import type { Secret } from '../values/secret.ts';
import { select } from '../values/selection.ts';
import type { SecretProfile, WatchRequest } from './watched-secret.ts';

/**
 * The earliest end of which the secret, its tag or the request tells. Without the value only the latter two do.
 * E_NOTHING_SELECTED, E_NOT_JSON or E_SELECTOR where `expires=` finds no date.
 */
export async function watchedExpiry(
  { expires }: WatchRequest,
  { description }: SecretProfile,
  value: Secret['value'] | undefined,
): Promise<Expiry | undefined> {
  if (expires?.kind === 'never') return undefined;
  if (expires?.kind === 'at') return { at: expires.at, source: 'expires=', firm: true };
  const told = [expiryOfTag(description)];
  if (value !== undefined) {
    if (expires) told.push(await selected(expires.expression, value));
    else
      told.push(
        ...expiriesOfValue(textOf(value)),
        ...hintsOf(fieldsOf({ value })).map(({ expiry }) => expiry),
      );
  }
  return earliest(told.filter((expiry) => expiry !== undefined));
}

async function selected(expression: string, value: Secret['value']): Promise<Expiry> {
  const document = documentOf({ value });
  const found = document === undefined ? undefined : await select(document, expression);
  const at = dateOf(found instanceof JsonNumber ? found.source : found);
  if (at) return { at, source: `expires=${expression}`, firm: true };
  throw new LeaseError('E_NOTHING_SELECTED', `expires=${expression} finds no date in it.`, {
    fix: 'Allowed there: ISO 8601, or seconds or milliseconds since 1970.',
  });
}

/** Characters. Shorter pieces of a value are words and numbers such as `postgres`, which reports need. */
const shortestPiece = 8;

/**
 * What is masked of a value that is only looked at: it, its lines and its leaves. Left out are dates, which the
 * report tells, and what `shown` holds, the names of secrets: neither is a secret.
 */
export function masksOfWatched(value: Secret['value'], shown: string): string[] {
  const text = textOf(value);
  const pieces = plainMasksOf(text, { minLength: shortestPiece }).filter(
    (piece) => !dateOf(piece) && !shown.includes(piece),
  );
  const isShort = text.trim().length < shortestPiece;
  return isShort && isWorthMasking(text, 4) && !shown.includes(text) ? [text, ...pieces] : pieces;
}

function textOf(value: Secret['value']): string {
  return typeof value === 'string' ? value : Buffer.from(value).toString();
}

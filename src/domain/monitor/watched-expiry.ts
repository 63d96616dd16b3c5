import {
  countingExpiry,
  datedFieldsOf,
  decodedText,
  type ExpiryContext,
  type ExpirySubject,
  expiriesOf,
  hintsIn,
  selectedExpiry,
} from '../expiry/expiries.ts';
import { dateOf, type Expiry, earliest, mayEncloseEnds } from '../expiry/expiry.ts';
import { unreadableDatesIn } from '../expiry/unreadable-dates.ts';
import { shortened } from '../listing.ts';
import { plainMasksOf } from '../masks/mask.ts';
import { isWorthMasking } from '../masks/worth.ts';
import { expiryOfTag } from '../rotation/secret-description.ts';
import type { Secret } from '../values/secret.ts';
import type { SecretProfile, ValueRemarks, WatchRequest } from './watched-secret.ts';

/** What the secret, its tags and the request tell of its end. */
export interface WatchedEnds extends ValueRemarks {
  /** The end that counts. */
  readonly expiry: Expiry | undefined;
}

/**
 * The end that counts of all of which the secret, its tags or the request tell: of each of its fields as if it were
 * leased by itself, and of its text where it has none. Without the value only the tags and the request tell of any.
 * What stands beside, such as the certificates behind a leaf, does not count. E_NOTHING_SELECTED, E_NOT_JSON or E_SELECTOR where
 * `expires=` finds no date.
 */
export async function watchedEnds(
  { expires: rule }: WatchRequest,
  { description }: Pick<SecretProfile, 'description'>,
  value: Secret['value'] | undefined,
  now: number,
): Promise<WatchedEnds> {
  const selected =
    value === undefined ? undefined : await selectedExpiry(rule, value, { where: '', subject: 'it' });
  const context: ExpiryContext = {
    rule,
    hints: value === undefined ? [] : await hintsIn(value),
    tagged: expiryOfTag(description),
    selected,
    serviceExpiry: undefined,
    now,
    secret: value === undefined ? '' : decodedText(value),
  };
  const fields = value === undefined ? [] : await datedFieldsOf(value);
  const subjects = subjectsOf(value, fields);
  const all: Expiry[] = [];
  for (const subject of subjects) {
    for (const expiry of await expiriesOf(subject, context)) all.push(placed(expiry, subject));
  }
  const hasLeaf = all.some(
    ({ source, isAside }) => !isAside && /^certificate notAfter| in the kubeconfig/.test(source),
  );
  const expiries = hasLeaf ? all.filter(({ isAside }) => !isAside) : all;
  const { expiry } = countingExpiry(expiries, now, { minRemaining: 0, warnRemaining: 0 });
  const isOpen = value === undefined || rule !== undefined;
  return {
    expiry,
    other: hasLeaf ? earliest(all.filter(({ isAside }) => isAside)) : undefined,
    unreadableDates: isOpen ? [] : unreadableDatesIn(fields),
    isLocked: !isOpen && expiry === undefined && (await isAnyLocked(subjects, context.secret)),
  };
}

async function isAnyLocked(subjects: readonly ExpirySubject[], secret: string): Promise<boolean> {
  const enclosing = subjects.filter(({ value }) => mayEncloseEnds(value));
  if (enclosing.length === 0) return false;
  const { enclosedEnds } = await import('../expiry/enclosed/enclosed-ends.ts');
  for (const { value } of enclosing) if ((await enclosedEnds(value, secret)).isLocked) return true;
  return false;
}

/** What a field says of itself, with its name. Whoever watches a text watches each of its credentials. */
function placed(expiry: Expiry, { path }: ExpirySubject): Expiry {
  const { source } = expiry;
  const own = source.endsWith(' in the text') ? { ...expiry, firm: true } : expiry;
  const isOwn = !/^(?:field|tag) |^expires=| in field /.test(source);
  return isOwn && path ? { ...own, source: `${source} in field ${shortened(path)}` } : own;
}

function subjectsOf(
  value: Secret['value'] | undefined,
  fields: readonly (readonly [path: string, content: unknown])[],
): ExpirySubject[] {
  const text = value === undefined ? '' : decodedText(value);
  const whole = { value: text, path: '', public: false, isPrevious: false };
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
    (piece) => (!dateOf(piece) || /^\d{8}$/.test(piece)) && !shown.includes(piece),
  );
  const isShort = text.trim().length < shortestPiece;
  return isShort && isWorthMasking(text, 4) && !shown.includes(text) ? [text, ...pieces] : pieces;
}

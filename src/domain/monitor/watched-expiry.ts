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
import { stopsOncePast } from '../expiry/hint-source.ts';
import { fieldsNamingExpiry, shownPath } from '../expiry/hints.ts';
import { type UnreadableDate, unreadableDatesIn } from '../expiry/unreadable-dates.ts';
import { plainMasksOf } from '../masks/mask.ts';
import { isWorthMasking } from '../masks/worth.ts';
import type { ExpiryRule } from '../requests/request.ts';
import { expiryOfTag } from '../rotation/secret-description.ts';
import type { Secret } from '../values/secret.ts';
import type { SecretProfile, ValueRemarks, WatchRequest } from './watched-secret.ts';

/** The ends in a value, independent of the time. What counts of them is judged at each run. */
export interface ValueEnds {
  readonly expiries: readonly Expiry[];
  readonly unreadableDates: readonly UnreadableDate[];
  readonly isLocked: boolean;
}

/** For a value that was not read. */
export const noEnds: ValueEnds = { expiries: [], unreadableDates: [], isLocked: false };

/** The end of a secret by its value, its tags and the request. */
export interface WatchedEnds extends ValueRemarks {
  /** The end that counts. */
  readonly expiry: Expiry | undefined;
}

/**
 * The ends in a value: of each of its fields, as if it were leased alone, and of its text. E_NOTHING_SELECTED,
 * E_NOT_JSON or E_SELECTOR if `expires=` finds no date.
 */
export async function endsOfValue(rule: ExpiryRule | undefined, value: Secret['value']): Promise<ValueEnds> {
  const context: ExpiryContext = {
    rule,
    hints: await hintsIn(value),
    tagged: undefined,
    selected: await selectedExpiry(rule, value, { where: '', subject: 'it' }),
    serviceExpiry: undefined,
    // Without a time, since only the judgement decides if a field's date has passed.
    now: Number.NEGATIVE_INFINITY,
    secret: decodedText(value),
  };
  const fields = await datedFieldsOf(value);
  const subjects = subjectsOf(value, fields);
  const all = new Map<string, Expiry>();
  for (const subject of subjects) {
    for (const expiry of await expiriesOf(subject, context)) {
      const told = placed(expiry, subject);
      if (told.source !== givenDate) all.set(JSON.stringify(told), told);
    }
  }
  return {
    expiries: [...all.values()],
    unreadableDates: unreadableDatesIn(fieldsNamingExpiry(fields)),
    isLocked: all.size === 0 && (await isAnyLocked(subjects, context.secret)),
  };
}

/** The source of a date in the request itself. */
const givenDate = 'expires=';

/**
 * The end that counts, by value, tags, policies and request. Ends of other things in the value, such as the certificates behind
 * a leaf, do not count.
 */
export function watchedEnds(
  { expires: rule }: Pick<WatchRequest, 'expires'>,
  { description }: Pick<SecretProfile, 'description'>,
  told: ValueEnds,
  now: number,
): WatchedEnds {
  const tagged = expiryOfTag(description);
  const isNever = rule?.kind === 'never';
  const all: Expiry[] = [
    ...(rule?.kind === 'at' ? [{ at: rule.at, source: givenDate, firm: true }] : []),
    ...told.expiries.map((each) => ({
      ...each,
      firm: each.firm || (each.at.getTime() <= now && stopsOncePast(each.source)),
    })),
    ...(tagged && !isNever ? [tagged] : []),
    ...(description.expiry && !isNever ? [description.expiry] : []),
  ];
  const hasLeaf = all.some(
    ({ source, isAside }) => !isAside && /^certificate notAfter| in the kubeconfig/.test(source),
  );
  const expiries = hasLeaf ? all.filter(({ isAside }) => !isAside) : all;
  const { expiry } = countingExpiry(expiries, now, { minRemaining: 0, warnRemaining: 0 });
  return {
    expiry,
    other: hasLeaf ? earliest(all.filter(({ isAside }) => isAside)) : undefined,
    unreadableDates: rule ? [] : told.unreadableDates,
    isLocked: !rule && expiry === undefined && told.isLocked,
  };
}

async function isAnyLocked(subjects: readonly ExpirySubject[], secret: string): Promise<boolean> {
  const enclosing = subjects.filter(({ value }) => mayEncloseEnds(value));
  if (enclosing.length === 0) return false;
  const { enclosedEnds } = await import('../expiry/enclosed/enclosed-ends.ts');
  for (const { value } of enclosing) if ((await enclosedEnds(value, secret)).isLocked) return true;
  return false;
}

/** A field's end with the field's name. A monitor that watches a text watches each credential in it. */
function placed(expiry: Expiry, { path }: ExpirySubject): Expiry {
  const { source } = expiry;
  const own = source.endsWith(' in the text') ? { ...expiry, firm: true } : expiry;
  const isOwn = !/^(?:field|tag) |^expires=| in field /.test(source);
  return isOwn && path ? { ...own, source: `${source} in field ${shownPath(path)}` } : own;
}

function subjectsOf(
  value: Secret['value'],
  fields: readonly (readonly [path: string, content: unknown])[],
): ExpirySubject[] {
  const whole = { value: decodedText(value), path: '', public: false, isPrevious: false };
  return [whole, ...fields.map(([path, content]) => ({ ...whole, value: String(content), path }))];
}

/** In characters. Shorter pieces of a value are words and numbers such as `postgres`, which reports need. */
const shortestPiece = 8;

/**
 * The masks of a value that is only watched: the value, its lines and its leaves. Without dates, which the report
 * shows, and without `shown`, the names of secrets.
 */
export function masksOfWatched(value: Secret['value'], shown: string): string[] {
  const text = decodedText(value);
  const pieces = plainMasksOf(text, { minLength: shortestPiece }).filter(
    (piece) => (!dateOf(piece) || /^\d{8}$/.test(piece)) && !shown.includes(piece),
  );
  const isShort = text.trim().length < shortestPiece;
  return isShort && isWorthMasking(text, 4) && !shown.includes(text) ? [text, ...pieces] : pieces;
}

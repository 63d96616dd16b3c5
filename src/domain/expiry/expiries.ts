import { LeaseError } from '../error.ts';
import type { ExpiryRule } from '../requests/request.ts';
import { isJsonObject, JsonNumber, leavesOf, parseJson } from '../values/json.ts';
import type { Secret } from '../values/secret.ts';
import { select } from '../values/selection.ts';
import { type Expiry, type ExpiryPolicy, earliest, expiriesOfValue, judge, readDate } from './expiry.ts';
import { elsewhereMark, lifeMark } from './hint-source.ts';
import { type Hint, hintsOf, isSaidOf } from './hints.ts';

/** A value whose end is looked for: a leased or a watched one. */
export interface ExpirySubject {
  readonly value: string;
  /** Its path in the secret's JSON, with dots. Empty for the whole secret, undefined for a computed value. */
  readonly path: string | undefined;
  /** True: not a credential, so that ends of the whole secret do not apply to it. */
  readonly public: boolean;
  /** True for a version that has been replaced: its end only warns. */
  readonly isPrevious: boolean;
}

/** What other places say about the value's end. */
export interface ExpiryContext {
  readonly rule: ExpiryRule | undefined;
  readonly hints: readonly Hint[];
  /** The end in the tag `expires-at`. */
  readonly tagged: Expiry | undefined;
  /** The end that `expires=SELECTOR` finds. */
  readonly selected: Expiry | undefined;
  /** The end that a service reported. */
  readonly serviceExpiry: Expiry | undefined;
  /** In epoch milliseconds, by the service's clock. */
  readonly now: number;
  /** The text of the whole secret, a field of which can be a key store's password. */
  readonly secret: string;
}

/**
 * All ends of a value, from every source. Lease, check, monitor and rotate all use this function. With `expires=`
 * hints do not count; `expires=own` uses only the value's own end.
 */
export async function expiriesOf(subject: ExpirySubject, context: ExpiryContext): Promise<Expiry[]> {
  const { rule, hints, tagged, selected, serviceExpiry, now, secret } = context;
  if (rule?.kind === 'never') return [];
  const said = [...(await expiriesOfValue(subject.value, secret)), ...(serviceExpiry ? [serviceExpiry] : [])];
  const own = rule ? said.filter(({ firm }) => firm) : said;
  const beside =
    rule || subject.public
      ? []
      : hints.filter((hint) => hint.content !== subject.value && isInReach(hint, subject.path));
  const dated = rule?.kind === 'at' ? [{ at: rule.at, source: 'expires=', firm: true }] : [];
  const found = [...own, ...beside.map((hint) => expiryOfHint(hint, subject, now))];
  return [
    ...dated,
    ...(selected ? [selected] : []),
    // A request for the previous version accepts that it may have expired, so its expiry only warns.
    ...(subject.isPrevious ? found.map((each) => ({ ...each, firm: false })) : found),
    ...(subject.public || !tagged ? [] : [tagged]),
  ];
}

/**
 * What stands in an item of a list, which can be long, tells of that item alone; and the life of an access token nothing
 * of other credentials.
 */
function isInReach(hint: Hint, path: string | undefined): boolean {
  const isNarrow = /(?:^|\.)\d+\./.test(hint.path) || hint.expiry.source.includes(lifeMark);
  return !isNarrow || (hint.kind === 'date' && isSaidOf(hint, path));
}

/** A date in the secret about this value only warns until it has passed. */
function expiryOfHint(hint: Hint, { path }: ExpirySubject, now: number): Expiry {
  const { expiry, kind } = hint;
  if (kind !== 'date') return expiry;
  if (!isSaidOf(hint, path)) return { ...expiry, source: `${expiry.source}${elsewhereMark}` };
  return { ...expiry, firm: expiry.at.getTime() <= now };
}

/** The ends that count. */
export interface CountingExpiry {
  /** The earliest end, unless a later one stops the step. */
  readonly expiry: Expiry | undefined;
  /** The earliest end that can stop a step. A later check needs it even if a hint is earlier. */
  readonly firmExpiry: Expiry | undefined;
}

export function countingExpiry(
  expiries: readonly Expiry[],
  now: number,
  policy: ExpiryPolicy,
): CountingExpiry {
  const firmExpiry = earliest(expiries.filter(({ firm }) => firm));
  const isStopped = judge(firmExpiry, now, policy).stops;
  return { firmExpiry, expiry: isStopped ? firmExpiry : earliest(expiries) };
}

/**
 * The date that `expires=SELECTOR` finds; undefined without a selector. E_NOTHING_SELECTED if the result is no date.
 * `where` begins the sentence, `subject` ends it.
 */
export async function selectedExpiry(
  rule: ExpiryRule | undefined,
  value: Secret['value'],
  { where, subject }: { readonly where: string; readonly subject: string },
): Promise<Expiry | undefined> {
  if (rule?.kind !== 'selector') return undefined;
  const document = parseJson(decodedText(value));
  const found = document === undefined ? undefined : await select(document, rule.expression);
  const at = await readDate(found instanceof JsonNumber ? found.source : found);
  if (at) return { at, source: `expires=${rule.expression}`, firm: true };
  throw new LeaseError(
    'E_NOTHING_SELECTED',
    `${where}expires=${rule.expression} finds no date in ${subject}.`,
    {
      fix: 'It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`.',
    },
  );
}

/**
 * The fields of a JSON object, also nested ones, each with its path in dots. `lists`: also those in the items of lists,
 * which a number stands for.
 */
export function fieldTextsOf(value: Secret['value'], lists = false): [path: string, content: unknown][] {
  const document = parseJson(decodedText(value));
  if (!isJsonObject(document) && !(lists && Array.isArray(document))) return [];
  return [...leavesOf(document)]
    .filter(([path]) => lists || path.every((step) => typeof step === 'string'))
    .map(([path, json]) => [path.join('.'), json instanceof JsonNumber ? json.source : json]);
}

/**
 * The fields of a JSON object, or of a text whose lines have keys such as dotenv, that can contain dates. None for a
 * kubeconfig, which has a reader of its own.
 */
export async function datedFieldsOf(value: Secret['value']): Promise<[path: string, content: unknown][]> {
  const fields = fieldTextsOf(value);
  const text = decodedText(value);
  const isOfLines =
    fields.length === 0 &&
    /^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(text) &&
    !/certificate-data:|^current-context:/m.test(text);
  return isOfLines ? (await import('./enclosed/line-fields.ts')).lineFieldsOf(text) : fields;
}

/** The hints in a secret. */
export async function hintsIn(value: Secret['value']): Promise<Hint[]> {
  const fields = fieldTextsOf(value, true);
  return hintsOf(fields.length > 0 ? fields : await datedFieldsOf(value), decodedText(value));
}

/** Text as it is. Bytes that are not text as base64. */
export function decodedText(value: Secret['value']): string {
  if (typeof value === 'string') return value;
  const bytes = Buffer.from(value);
  const text = bytes.toString();
  return text.includes('\ufffd') ? bytes.toString('base64') : text;
}

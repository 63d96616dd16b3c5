import { LeaseError } from '../error.ts';
import type { ExpiryRule } from '../requests/request.ts';
import { isJsonObject, JsonNumber, leavesOf, parseJson } from '../values/json.ts';
import type { Secret } from '../values/secret.ts';
import { select } from '../values/selection.ts';
import { type Expiry, type ExpiryPolicy, earliest, expiriesOfValue, judge, readDate } from './expiry.ts';
import { elsewhere } from './hint-source.ts';
import { type Hint, hintsOf, isSaidOf } from './hints.ts';

/** A value whose end is looked for: one that is leased, or one that is only watched. */
export interface ExpirySubject {
  readonly value: string;
  /** The way to it in its secret's JSON, with dots; empty for the whole secret, undefined where no path says it. */
  readonly path: string | undefined;
  /** Not a credential: what is said of the secret as a whole is not said of it. */
  readonly public: boolean;
  /** True where its version is known to be replaced: then nothing of it can stop a step. */
  readonly isPrevious: boolean;
}

/** What is known of ends beside the value itself. */
export interface ExpiryContext {
  readonly rule: ExpiryRule | undefined;
  readonly hints: readonly Hint[];
  /** What the tag `expires-at` says. */
  readonly tagged: Expiry | undefined;
  /** What `expires=SELECTOR` finds. */
  readonly selected: Expiry | undefined;
  /** What a service said of the value. */
  readonly serviceExpiry: Expiry | undefined;
  /** Epoch milliseconds, by the service's clock. */
  readonly now: number;
  /** The text of the whole secret: a field of it may open another one. */
  readonly secret: string;
}

/**
 * Everything that tells when a value ends: the one place for all that lease, check, watch and rotate. Where the request
 * says where to look, by `expires=`, hints count for nothing; `expires=own` leaves what the value itself says.
 */
export async function expiriesOf(subject: ExpirySubject, context: ExpiryContext): Promise<Expiry[]> {
  const { rule, hints, tagged, selected, serviceExpiry, now, secret } = context;
  if (rule?.kind === 'never') return [];
  const said = [...(await expiriesOfValue(subject.value, secret)), ...(serviceExpiry ? [serviceExpiry] : [])];
  const own = rule ? said.filter(({ firm }) => firm) : said;
  const beside = rule || subject.public ? [] : hints.filter(({ content }) => content !== subject.value);
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

/** A field that tells the value's own end is a hint until that has come. */
function expiryOfHint(hint: Hint, { path }: ExpirySubject, now: number): Expiry {
  const { expiry, kind } = hint;
  if (kind !== 'date') return expiry;
  if (!isSaidOf(hint, path)) return { ...expiry, source: `${expiry.source}${elsewhere}` };
  return { ...expiry, firm: expiry.at.getTime() <= now };
}

/** Of all that tells when a value ends. */
export interface CountingExpiry {
  /** The earliest, unless a later one stops the step. */
  readonly expiry: Expiry | undefined;
  /** The earliest that can stop a step: a hint before it must not hide it from a later check. */
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

/** What `expires=SELECTOR` finds; undefined without one. E_NOTHING_SELECTED where that is no date. `where` begins the sentence, `subject` ends it. */
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

/** The fields of a JSON object, nested ones too, each with its way from the top, with dots. */
export function fieldTextsOf(value: Secret['value']): [path: string, content: unknown][] {
  const document = parseJson(decodedText(value));
  if (!isJsonObject(document)) return [];
  return (
    [...leavesOf(document)]
      // What stands in a list tells of its own neighbours there, of which there may be many.
      .filter(([path]) => path.every((step) => typeof step === 'string'))
      .map(([path, json]) => [path.join('.'), json instanceof JsonNumber ? json.source : json])
  );
}

/**
 * The fields of a JSON object, or of a text whose lines name what they hold, such as dotenv, where they may tell an end.
 * A kubeconfig has none: which of its users counts stands in it.
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

/** The hints that a secret holds. */
export async function hintsIn(value: Secret['value']): Promise<Hint[]> {
  return hintsOf(await datedFieldsOf(value), decodedText(value));
}

/** Text as it is; bytes that are none in base64. */
export function decodedText(value: Secret['value']): string {
  if (typeof value === 'string') return value;
  const bytes = Buffer.from(value);
  const text = bytes.toString();
  return text.includes('\ufffd') ? bytes.toString('base64') : text;
}

import { LeaseError } from './error.ts';
import {
  dateOf,
  type Expiry,
  type ExpiryPolicy,
  earliest,
  expiriesOfValue,
  type Hint,
  hintsOf,
  judge,
  type Verdict,
} from './expiry.ts';
import { isJsonObject, JsonNumber, parseJson } from './json.ts';
import type { LeasedValue } from './leased-value.ts';
import { placeOf } from './request.ts';
import type { Secret } from './secret.ts';
import { select } from './selection.ts';
import { spanWords, whenWords } from './span.ts';

/** A value and how long it is good. */
export interface JudgedValue extends LeasedValue {
  readonly expiry: Expiry | undefined;
  readonly verdict: Verdict;
  /** Milliseconds since its version was created; undefined where the service did not say. */
  readonly age: number | undefined;
  /** True where the age is beyond `max-age`. */
  readonly isTooOld: boolean;
}

/** Milliseconds; `maxAge` for requests that have none of their own. */
export type JudgingPolicy = ExpiryPolicy & { readonly maxAge: number | undefined };

/** Judges every value. E_NOTHING_SELECTED, E_NOT_JSON or E_SELECTOR where `expires=` finds no date. */
export async function judgeAll(
  values: readonly LeasedValue[],
  now: number,
  policy: JudgingPolicy,
): Promise<JudgedValue[]> {
  const hints = new Map<Secret, Hint[]>();
  const judged: JudgedValue[] = [];
  for (const value of values) {
    const { secret, request } = value;
    const beside = hints.get(secret) ?? hintsOf(fieldsOf(secret));
    hints.set(secret, beside);
    const never = request.expires?.kind === 'never';
    const expiry = never ? undefined : earliest(await expiriesOf(value, beside));
    const age = secret.createdAt && now - secret.createdAt.getTime();
    judged.push({
      ...value,
      expiry,
      verdict: never ? { judgement: 'ok', stops: false } : judge(expiry, now, policy),
      age,
      isTooOld: age !== undefined && age > (request.maxAge ?? policy.maxAge ?? Number.POSITIVE_INFINITY),
    });
  }
  return judged;
}

async function expiriesOf(value: LeasedValue, hints: readonly Hint[]): Promise<Expiry[]> {
  const own = expiriesOfValue(value.value);
  return [
    ...(await ruledExpiry(value)),
    // Who asks for the previous version knows that it may be over.
    ...(value.request.version.stage === 'AWSPREVIOUS' ? own.map((each) => ({ ...each, firm: false })) : own),
    ...hints.filter(({ content }) => content !== value.value).map(({ expiry }) => expiry),
  ];
}

/** What `expires=` says. */
async function ruledExpiry({ request, secret }: LeasedValue): Promise<Expiry[]> {
  const { expires, text } = request;
  if (expires?.kind === 'at') return [{ at: expires.at, source: 'expires=', firm: true }];
  if (expires?.kind !== 'selector') return [];
  const document = documentOf(secret);
  const found = document === undefined ? undefined : await select(document, expires.expression);
  const at = dateOf(found instanceof JsonNumber ? found.source : found);
  if (!at) {
    throw new LeaseError(
      'E_NOTHING_SELECTED',
      `${placeOf(request)}: expires=${expires.expression} finds no date in the secret of ${text}.`,
      {
        fix: 'Allowed there: ISO 8601, or seconds or milliseconds since 1970; or give a date or `never` instead of the selector.',
      },
    );
  }
  return [{ at, source: `expires=${expires.expression}`, firm: true }];
}

function documentOf({ value }: Secret) {
  return parseJson(typeof value === 'string' ? value : Buffer.from(value).toString());
}

function fieldsOf(secret: Secret): [string, unknown][] {
  const document = documentOf(secret);
  if (!isJsonObject(document)) return [];
  return Object.entries(document).map(([name, json]) => [
    name,
    json instanceof JsonNumber ? json.source : json,
  ]);
}

/** As many values as one error names. */
const named = 10;

/** Refuses what has expired or does within `min-remaining`: all of it in one error. E_EXPIRED, E_EXPIRING. */
export function refuseExpired(
  values: readonly JudgedValue[],
  now: number,
  { minRemaining }: ExpiryPolicy,
): void {
  const stopping = values.filter(({ verdict }) => verdict.stops);
  if (stopping.length === 0) return;
  const isOver = stopping.some(({ verdict }) => verdict.judgement === 'expired');
  const limit = isOver ? '' : `, sooner than min-remaining (${spanWords(minRemaining)})`;
  const sentences = stopping.slice(0, named).map((value) => expirySentence(value, now));
  if (stopping.length > named) sentences.push(`and ${stopping.length - named} more`);
  throw new LeaseError(isOver ? 'E_EXPIRED' : 'E_EXPIRING', `${sentences.join('; ')}${limit}.`, {
    fix: `Nothing was exported. Put a new version into the secret, or rotate it, and run the job again${isOver ? '' : '; or lower `min-remaining` to what the job needs'}. If that is not when the value ends, tell it with \`expires=\`.`,
  });
}

/** `API_TOKEN (prod/api) expires in 3 min (JWT exp, 2026-01-01T00:00:00.000Z)`. */
export function expirySentence({ name, request, expiry }: JudgedValue, now: number): string {
  if (!expiry) return `${name} (${request.text}) has no known expiry`;
  const verb = expiry.at.getTime() <= now ? 'expired' : 'expires';
  return `${name} (${request.text}) ${verb} ${whenWords(expiry.at, now)} (${expiry.source}, ${expiry.at.toISOString()})`;
}

import { LeaseError } from '../error.ts';
import { RequestFailure } from '../failure.ts';
import { linesOfRequests } from '../requests/request.ts';
import { expiryOfTag } from '../rotation/secret-description.ts';
import { spanWords, whenWords } from '../span.ts';
import { isJsonObject, JsonNumber, leavesOf, parseJson } from '../values/json.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import type { Secret } from '../values/secret.ts';
import { select } from '../values/selection.ts';
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

/** A value and how long it is good. */
export interface JudgedValue extends LeasedValue {
  /** The earliest, unless a later one stops the step. */
  readonly expiry: Expiry | undefined;
  /** The earliest that can stop a step: a hint before it must not hide it from a later check. */
  readonly firmExpiry: Expiry | undefined;
  readonly verdict: Verdict;
  /** Milliseconds since its version was created; undefined where the service did not say. */
  readonly age: number | undefined;
  /** True where the age is beyond `max-age`. */
  readonly isTooOld: boolean;
}

/** Milliseconds; `maxAge` for requests that have none of their own. */
export interface JudgingPolicy extends ExpiryPolicy {
  readonly maxAge: number | undefined;
  /** True where a value whose expiry nothing tells is refused. */
  readonly isRequired: boolean;
}

/**
 * Judges every value. `told`: what services said of a value, by its variable's name. E_NOTHING_SELECTED,
 * E_NOT_JSON or E_SELECTOR where `expires=` finds no date.
 */
export async function judgeAll(
  values: readonly LeasedValue[],
  now: number,
  policy: JudgingPolicy,
  serviceExpiries: ReadonlyMap<string, Expiry> = new Map(),
): Promise<JudgedValue[]> {
  const hints = new Map<Secret, Hint[]>();
  const judged: JudgedValue[] = [];
  for (const value of values) {
    const { secret, request } = value;
    const neighbours = hints.get(secret) ?? hintsOf(fieldsOf(secret));
    hints.set(secret, neighbours);
    const never = request.expires?.kind === 'never';
    const expiries = never ? [] : await expiriesOf(value, serviceExpiries.get(value.name), neighbours);
    const firmExpiry = earliest(expiries.filter(({ firm }) => firm));
    const isStopped = judge(firmExpiry, now, policy).stops;
    const expiry = isStopped ? firmExpiry : earliest(expiries);
    const age = secret.createdAt && now - secret.createdAt.getTime();
    judged.push({
      ...value,
      expiry,
      firmExpiry,
      verdict: never ? { judgement: 'ok', stops: false } : judge(expiry, now, policy),
      age,
      isTooOld: age !== undefined && age > (request.maxAge ?? policy.maxAge ?? Number.POSITIVE_INFINITY),
    });
  }
  return judged;
}

async function expiriesOf(
  value: LeasedValue,
  serviceExpiries: Expiry | undefined,
  hints: readonly Hint[],
): Promise<Expiry[]> {
  const own = [...expiriesOfValue(value.value), ...(serviceExpiries ? [serviceExpiries] : [])];
  return [
    ...(await ruledExpiry(value)),
    // Who asks for the previous version knows that it may be over.
    ...(value.request.version.stage === 'AWSPREVIOUS' ? own.map((each) => ({ ...each, firm: false })) : own),
    // What is said of the secret as a whole is said of its credentials, not of the host beside them.
    ...(value.public ? [] : [...taggedExpiry(value.secret), ...neighbourHints(value, hints)]),
  ];
}

function neighbourHints({ value }: LeasedValue, hints: readonly Hint[]): Expiry[] {
  return hints.filter(({ content }) => content !== value).map(({ expiry }) => expiry);
}

/** The tag is set for the current version: of an older one it says nothing. */
function taggedExpiry({ description, stages }: Secret): Expiry[] {
  if (!description || description instanceof RequestFailure || !stages.includes('AWSCURRENT')) return [];
  return [expiryOfTag(description)].filter((expiry) => expiry !== undefined);
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
      `${linesOfRequests(request)}: expires=${expires.expression} finds no date in the secret of ${text}.`,
      {
        fix: 'Allowed there: ISO 8601, or seconds or milliseconds since 1970; or give a date or `never` instead of the selector.',
      },
    );
  }
  return [{ at, source: `expires=${expires.expression}`, firm: true }];
}

/** The value as JSON; undefined where it is none. */
export function documentOf({ value }: Pick<Secret, 'value'>) {
  return parseJson(typeof value === 'string' ? value : Buffer.from(value).toString());
}

/** The fields of a JSON object, nested ones too, each with its way from the top. */
export function fieldsOf(secret: Pick<Secret, 'value'>): [string, unknown][] {
  const document = documentOf(secret);
  if (!isJsonObject(document)) return [];
  return (
    [...leavesOf(document)]
      // What stands in a list tells of its own neighbours there, of which there may be many.
      .filter(([path]) => path.every((step) => typeof step === 'string'))
      .map(([path, json]) => [path.join('.'), json instanceof JsonNumber ? json.source : json])
  );
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

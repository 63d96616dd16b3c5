import { LeaseError } from '../error.ts';
import { RequestFailure } from '../failure.ts';
import { linesOfRequests } from '../requests/request.ts';
import { expiryOfTag } from '../rotation/secret-description.ts';
import { spanWords, whenWords } from '../span.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import type { Secret } from '../values/secret.ts';
import {
  countingExpiry,
  datedFieldsOf,
  decodedText,
  type ExpirySubject,
  expiriesOf,
  fieldTextsOf,
  hintsIn,
  selectedExpiry,
} from './expiries.ts';
import { dateOf, type Expiry, type ExpiryPolicy, judge, type Verdict } from './expiry.ts';
import { adviceOnSource } from './expiry-advice.ts';
import { fieldsNamingExpiry, type Hint } from './hints.ts';

/** A leased value with its end. */
export interface JudgedValue extends LeasedValue {
  /** The earliest end, unless a later one stops the step. */
  readonly expiry: Expiry | undefined;
  /** The earliest end that can stop a step. A later check needs it even if a hint is earlier. */
  readonly firmExpiry: Expiry | undefined;
  readonly verdict: Verdict;
  /** Milliseconds since its version was created. Undefined if the service did not say. */
  readonly age: number | undefined;
  /** True if the age exceeds `max-age`. */
  readonly isTooOld: boolean;
  /** What the secret's fields with unreadable dates are, in words after its name. Empty with `expires=`. */
  readonly unreadableDates: readonly string[];
}

/** In milliseconds. `maxAge` applies to requests without their own. */
export interface JudgingPolicy extends ExpiryPolicy {
  readonly maxAge: number | undefined;
  /** True: a value without a known end is refused. */
  readonly isRequired: boolean;
}

/**
 * Judges every value. `told`: the ends that services reported, by variable. E_NOTHING_SELECTED, E_NOT_JSON or
 * E_SELECTOR if `expires=` finds no date.
 */
export async function judgeAll(
  values: readonly LeasedValue[],
  now: number,
  policy: JudgingPolicy,
  serviceExpiries: ReadonlyMap<string, Expiry> = new Map(),
): Promise<JudgedValue[]> {
  const known = new Map<Secret, readonly Hint[]>();
  const unreadable = new Map<Secret, readonly string[]>();
  const judged: JudgedValue[] = [];
  for (const value of values) {
    const { secret, request } = value;
    const hints = known.get(secret) ?? (await hintsIn(secret.value));
    known.set(secret, hints);
    const rule = request.expires;
    if (!rule && !unreadable.has(secret)) unreadable.set(secret, await unreadableDatesOf(secret));
    const expiries = await expiriesOf(subjectOf(value), {
      rule,
      hints,
      tagged: taggedExpiry(secret),
      selected: await selectedExpiry(rule, secret.value, {
        where: `${linesOfRequests(request)}: `,
        subject: `the secret of ${request.text}`,
      }),
      serviceExpiry: serviceExpiries.get(value.name) ?? mintedExpiry(secret),
      now,
      secret: decodedText(secret.value),
    });
    const { expiry, firmExpiry } = countingExpiry(expiries, now, policy);
    const age = secret.createdAt && now - secret.createdAt.getTime();
    judged.push({
      ...value,
      expiry,
      firmExpiry,
      verdict: rule?.kind === 'never' ? { judgement: 'ok', stops: false } : judge(expiry, now, policy),
      age,
      unreadableDates: (rule ? undefined : unreadable.get(secret)) ?? [],
      isTooOld: age !== undefined && age > (request.maxAge ?? policy.maxAge ?? Number.POSITIVE_INFINITY),
    });
  }
  return judged;
}

async function unreadableDatesOf({ value }: Secret): Promise<string[]> {
  const fields = fieldsNamingExpiry(await datedFieldsOf(value));
  if (fields.every(([, content]) => dateOf(content))) return [];
  const { unreadableDatesIn, unreadableDateWords } = await import('./unreadable-dates.ts');
  return unreadableDatesIn(fields).map(unreadableDateWords);
}

function subjectOf({ value, field, secret, request, public: isPublic }: LeasedValue): ExpirySubject {
  return {
    value,
    path: field === undefined && request.selector.kind !== 'jmespath' ? '' : pathOfField(field, secret),
    public: isPublic,
    isPrevious: request.version.stage === 'AWSPREVIOUS',
  };
}

/** A field's path. Undefined if it is not a field of the secret's own JSON, or if several fields match. */
function pathOfField(field: string | undefined, secret: Secret): string | undefined {
  if (field === undefined) return undefined;
  const paths = fieldTextsOf(secret.value, true).filter(([path]) => path.replaceAll('.', '_') === field);
  return paths.length === 1 ? paths[0]?.[0] : undefined;
}

/** The end that the service or a tag reports for the secret. It applies to the current version, not to older ones. */
function taggedExpiry({ description, stages }: Secret): Expiry | undefined {
  if (!description || description instanceof RequestFailure) return undefined;
  if (description.expiry) return description.expiry;
  if (!stages.includes('AWSCURRENT')) return undefined;
  return expiryOfTag(description);
}

/** The end that the issuer gave to a value made for this job. */
function mintedExpiry({ minted }: Secret): Expiry | undefined {
  if (!minted) return undefined;
  const { expiresAt, by, life } = minted;
  return { at: expiresAt, source: `${by}'s answer`, firm: true, ...(life > 0 && { life }) };
}

/** How many values one error names. */
const named = 5;

/** Refuses values that have expired or expire within `min-remaining`, all in one error. E_EXPIRED, E_EXPIRING. */
export function refuseExpired(
  values: readonly JudgedValue[],
  now: number,
  { minRemaining }: ExpiryPolicy,
): void {
  const stopping = values.filter(({ verdict }) => verdict.stops);
  // Expired values come first.
  stopping.sort(
    (a, b) => Number(b.verdict.judgement === 'expired') - Number(a.verdict.judgement === 'expired'),
  );
  const [first] = stopping;
  if (!first) return;
  const isOver = first.verdict.judgement === 'expired';
  const limit = isOver ? '' : `, sooner than min-remaining (${spanWords(minRemaining)})`;
  const sentences = stopping.slice(0, named).map((value) => expirySentence(value, now));
  if (stopping.length > named) sentences.push(`and ${stopping.length - named} more`);
  const act = `Put a new version into the secret, or rotate it, and run the job again${isOver ? '' : '; or lower `min-remaining` to what the job needs'}.`;
  throw new LeaseError(
    isOver ? 'E_EXPIRED' : 'E_EXPIRING',
    sentences.map((each, index) => `${each}${index === 0 ? limit : ''}.`).join('\n'),
    { fix: [act, ...adviceOnSource(first), 'Nothing was exported.'].join('\n') },
  );
}

/** `API_TOKEN (prod/api) expires in 3 min (JWT exp, 2026-01-01T00:00:00.000Z)`. */
export function expirySentence({ name, request, expiry }: JudgedValue, now: number): string {
  if (!expiry) return `${name} (${request.text}) has no known expiry`;
  const verb = expiry.at.getTime() <= now ? 'expired' : 'expires';
  return `${name} (${request.text}) ${verb} ${whenWords(expiry.at, now)} (${expiry.source}, ${expiry.at.toISOString()})`;
}

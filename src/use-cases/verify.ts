import { LeaseError } from '../domain/error.ts';
import { fieldTextsOf } from '../domain/expiry/expiries.ts';
import type { Expiry } from '../domain/expiry/expiry.ts';
import { earliest } from '../domain/expiry/expiry.ts';
import { RequestFailure } from '../domain/failure.ts';
import { inParallel } from '../domain/in-parallel.ts';
import { listed } from '../domain/listing.ts';
import { type LeaseRequest, linesOfRequests } from '../domain/requests/request.ts';
import { type ServiceAnswer, scopesBeyond, type Verification } from '../domain/requests/verification.ts';
import type { LeasedValue } from '../domain/values/leased-value.ts';
import type { Secret } from '../domain/values/secret.ts';
import { checkExpression } from '../domain/values/selection.ts';
import type { Runner, ServiceVerifier } from './ports.ts';
import { warnOfAll } from './warnings.ts';

/** How many requests run at the same time. */
const parallel = 10;

/** What is verified of the leased values. */
export interface VerificationTask {
  readonly verifications: readonly Verification[];
  readonly requests: readonly LeaseRequest[];
  readonly values: readonly LeasedValue[];
  /** True: an unknown result is an error. */
  readonly isRequired: boolean;
}

/**
 * Verifies values with services. The values must be masked before. Returns the ends that services reported, by
 * variable. E_INPUT for a name that is not leased; E_REQUEST for `max-scopes` without a line; E_REVOKED for refused
 * values, or E_EXPIRED if the services report that all of these have expired; E_SCOPE for values that exceed `max-scopes`.
 * A value without a result is a warning, or E_UNVERIFIED.
 */
export async function verify(
  verifying: VerificationTask,
  { runner, verifyWithService }: { runner: Runner; verifyWithService: ServiceVerifier },
): Promise<ReadonlyMap<string, Expiry>> {
  await checkExpressions(verifying.verifications);
  const valueVerifications = verifying.verifications.flatMap(
    (each) => verificationOf(each, verifying, runner) ?? [],
  );
  const results = await inParallel(valueVerifications, parallel, (valueVerification) =>
    verifyValue(valueVerification, verifyWithService),
  );
  refuseUnasked(verifying, valueVerifications);
  refuseRevoked(results);
  refuseTooWide(results.flatMap(({ excess }) => excess ?? []));
  const doubts = results.flatMap(({ doubt }) => doubt ?? []);
  if (verifying.isRequired) refuseDoubtful(results);
  warnOfAll(doubts, 'what could not be verified', runner);
  return expiriesByName(results);
}

function expiriesByName(results: readonly VerificationResult[]): ReadonlyMap<string, Expiry> {
  const found = new Map<string, Expiry>();
  for (const { name, expiry } of results) {
    const first = earliest([found.get(name), expiry].filter((each) => each !== undefined));
    if (first) found.set(name, first);
  }
  return found;
}

/** A line of `verify` with its value. */
export interface ValueVerification {
  readonly verification: Verification;
  readonly value: LeasedValue;
}

/** The result of verifying a value. */
export interface VerificationResult {
  readonly name: string;
  /** The end that the service reported. */
  readonly expiry?: Expiry;
  /** Why the value is refused, as a sentence. */
  readonly refusal?: string;
  /** True if the service reports that the value has expired. */
  readonly isOver?: boolean;
  /** What exceeds `max-scopes`, as a sentence. */
  readonly excess?: string;
  /** Why the result is unknown, as a sentence. */
  readonly doubt?: string;
  /** How to get a result, as a sentence. */
  readonly remedy?: string;
}

/** How many scopes one sentence names. */
const namedScopes = 10;

/** Verifies the value with the service. */
export async function verifyValue(
  { verification, value }: ValueVerification,
  verifyWithService: ServiceVerifier,
  type = typeOf(value.secret),
): Promise<VerificationResult> {
  const { name, request } = value;
  const subject = `${name} (${request.text})`;
  const fields = new Map(fieldTextsOf(value.secret.value).map(([path, content]) => [path, String(content)]));
  const { by, validity, includes, isUnanswered } = await verifyWithService(verification.service, {
    value: value.value,
    fields,
    type,
  });
  if (validity.state === 'refused') {
    return validity.isOver
      ? { name, refusal: `${subject} has expired, according to ${by}`, isOver: true }
      : { name, refusal: `${subject} is refused by ${by} (${validity.why})` };
  }
  const expiry = validity.endsAt && { at: validity.endsAt, source: `${by}'s answer`, firm: true };
  const doubt =
    validity.state === 'unknown' ? `${subject} was not verified: ${by} ${validity.why}.` : undefined;
  const told = {
    name,
    ...(expiry && { expiry }),
    ...(doubt !== undefined && { doubt, remedy: remedyOf(by, isUnanswered) }),
  };
  if (doubt !== undefined && !validity.scopes) return told;
  if (!request.maxScopes) return told;
  if (!validity.scopes)
    return {
      ...told,
      doubt: `${subject} was not held against max-scopes: ${by} does not tell what it may do.`,
      remedy: 'Take max-scopes= out of its line of `secrets`: nobody else can tell either.',
    };
  const beyond = excessOf(validity.scopes, request.maxScopes, includes);
  if (beyond.length === 0) return told;
  return {
    ...told,
    excess: `${subject} may do more than max-scopes=${request.maxScopes.join(',')} allows: ${by} names ${listed(beyond)}`,
  };
}

/** The AWS name of a secret's kind. Undefined where the secret was not described. */
function typeOf({ description }: Secret): string | undefined {
  return description instanceof RequestFailure ? undefined : description?.type;
}

function remedyOf(by: string, isUnanswered = false): string {
  if (isUnanswered) return 'Run the job again when the service answers.';
  return by === 'auto'
    ? 'Name its issuer, or the address that knows it, in its line of `verify`.'
    : 'Look at its line of `verify`, and at what the service answers.';
}

/** The scopes beyond `allowed`, for a sentence: the first ones, and how many more there are. */
export function excessOf(
  scopes: readonly string[],
  allowed: readonly string[],
  includes: ServiceAnswer['includes'],
): string[] {
  const beyond = scopesBeyond(scopes, allowed, includes).map(shownScope);
  const more = beyond.length - namedScopes;
  return more > 0 ? [...beyond.slice(0, namedScopes), `${more} more`] : beyond;
}

/** Scopes are the service's text, so only those are shown that look like a permission's name. No token looks so. */
function shownScope(scope: string): string {
  return /^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(scope) && !/[A-Za-z\d]{20}/.test(scope)
    ? scope
    : 'one that is not shown';
}

/** E_SELECTOR for what is no JMESPath. */
export async function checkExpressions(
  verifications: readonly Pick<Verification, 'line' | 'service'>[],
): Promise<void> {
  for (const { line, service } of verifications) {
    if (service.kind !== 'url') continue;
    const { expires, active, scopes } = service;
    for (const [option, expression] of Object.entries({ expires, active, scopes })) {
      if (expression === undefined) continue;
      await checkExpression(expression, `Line ${line} of verify`, (other) => `${option}=${other}`);
    }
  }
}

/** E_INPUT for a name that nothing leases. An absent optional value is not verified, which is reported. */
function verificationOf(
  verification: Verification,
  { requests, values }: VerificationTask,
  runner: Runner,
): ValueVerification | undefined {
  const { line, name } = verification;
  const value = values.find((each) => each.name === name);
  if (value) return { verification, value };
  if (!requests.some((request) => isAbsent(request, values) && couldBeNamed(request, name))) {
    throw new LeaseError('E_INPUT', `Line ${line} of verify names ${name}, which is not leased.`, {
      fix: `Nothing was exported. Leased are: ${listed(values.map((each) => each.name))}.`,
    });
  }
  runner.notice(`${name} is not there, so it is not verified (line ${line} of verify).`);
  return undefined;
}

function isAbsent(request: LeaseRequest, values: readonly LeasedValue[]): boolean {
  return request.optional && !values.some((value) => value.request === request);
}

function couldBeNamed({ naming }: LeaseRequest, name: string): boolean {
  return naming.kind !== 'exact' || naming.name === name;
}

function refuseRevoked(results: readonly VerificationResult[]): void {
  const refused = results.filter(({ refusal }) => refusal !== undefined);
  const refusals = refused.map(({ refusal }) => refusal);
  if (refusals.length === 0) return;
  if (refused.every(({ isOver }) => isOver)) {
    throw new LeaseError('E_EXPIRED', `${refusals.join('; ')}.`, {
      fix: 'Nothing was exported. Issue a new one where it came from, put it into the secret, and run the job again.',
    });
  }
  throw new LeaseError('E_REVOKED', `${refusals.join('; ')}.`, {
    fix: 'Nothing was exported. It was revoked, or has expired: issue a new one where it came from, put it into the secret, and run the job again.',
  });
}

/** E_REQUEST for `max-scopes` if no service is asked about the value. */
function refuseUnasked({ values }: VerificationTask, asked: readonly ValueVerification[]): void {
  const unasked = values.find(
    ({ name, request }) => request.maxScopes && !asked.some(({ value }) => value.name === name),
  );
  if (!unasked) return;
  throw new LeaseError(
    'E_REQUEST',
    `${linesOfRequests(unasked.request)}: max-scopes needs a line of verify for ${unasked.name}.`,
    {
      fix: `Only who issued a value knows what it may do. Add the line \`${unasked.name} auto\` to \`verify\`, or name the issuer in it.\nNothing was exported.`,
    },
  );
}

function refuseTooWide(excesses: readonly string[]): void {
  if (excesses.length === 0) return;
  throw new LeaseError('E_SCOPE', `${excesses.join('; ')}.`, {
    fix: 'Nothing was exported. Issue a token that may do less, put it into the secret, and run the job again; or add to `max-scopes` what the job needs.',
  });
}

function refuseDoubtful(results: readonly VerificationResult[]): void {
  const doubts = results.flatMap(({ doubt }) => doubt ?? []);
  const [first] = doubts;
  if (first === undefined) return;
  const remedies = new Set(
    results.flatMap(({ doubt, remedy }) => (doubt === undefined ? [] : (remedy ?? []))),
  );
  const others = doubts.length > 1 ? ` So it is with ${doubts.length - 1} more.` : '';
  throw new LeaseError('E_UNVERIFIED', `${first}${others}`, {
    fix: [...remedies, 'Or leave `require-verify` out: then it is a warning. Nothing was exported.'].join(
      ' ',
    ),
  });
}

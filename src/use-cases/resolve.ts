import { LeaseError } from '../domain/error.ts';
import { mostLines } from '../domain/error-text.ts';
import { listed } from '../domain/listing.ts';
import { mergeStatements } from '../domain/policies/suggested-statement.ts';
import { ignorableCodes } from '../domain/refusals/optional-codes.ts';
import { type LeaseRequest, linesOfRequests } from '../domain/requests/request.ts';
import { isDropIn, optionalAdvice } from '../domain/requests/request-advice.ts';
import { asLeaseError } from '../domain/unforeseen.ts';
import { type LeasedValue, leasedValuesOf } from '../domain/values/leased-value.ts';
import { takesNamesFromData } from '../domain/values/naming.ts';
import type { Secret } from '../domain/values/secret.ts';
import { sourceOf } from '../sources/sources.ts';
import type { SecretsByRequest } from './explain-failures.ts';
import type { Runner } from './ports.ts';

/** How many failures, besides the first, and lines of advice one message has. */
const named = 3;
const mostAdvice = 2;

/**
 * The values of every request, in the order of the input. An absent optional secret is a notice. All other failures
 * are reported in one error with the first one's code.
 */
export async function resolve(
  requests: readonly LeaseRequest[],
  found: SecretsByRequest,
  runner: Runner,
): Promise<LeasedValue[]> {
  const values: LeasedValue[] = [];
  const failures = new Map<string, RequestsFailure>();
  for (const request of requests) {
    try {
      const secrets = secretsOf(request, found);
      if (takesNamesFromData(request)) values.push(...(await listedValues(request, secrets, runner)));
      else for (const secret of secrets) values.push(...(await leasedValuesOf(request, secret)));
    } catch (error) {
      if (!(error instanceof LeaseError)) throw error;
      if (request.optional && ignorableCodes.has(error.code))
        runner.notice(`Left out, as it is optional: ${error.message}`);
      else add(failures, error, request);
    }
  }
  if (failures.size > 0) throw combinedError([...failures.values()]);
  return values;
}

/**
 * The values whose names the request lists. Reports missing names and left out values. Loaded late, since few leases
 * need it.
 */
async function listedValues(
  request: LeaseRequest,
  secrets: readonly Secret[],
  runner: Runner,
): Promise<LeasedValue[]> {
  const lists = await import('../domain/values/listed-names.ts');
  const leased: LeasedValue[] = [];
  const unread: string[] = [];
  for (const secret of secrets) {
    if (lists.isUnlisted(request, secret.name)) unread.push(secret.name);
    else leased.push(...(await leasedValuesOf(request, secret)));
  }
  const values = await lists.withListedNames(request, leased);
  const missing = lists.missingNames(request, leased);
  if (missing.length > 0)
    runner.notice(`${linesOfRequests(request)}: nothing gives ${listed(missing)}, which only= lists.`);
  const leftOut = lists.leftOutSentence(request, leased, unread);
  if (leftOut !== undefined) runner.info(leftOut);
  return values;
}

function add(failures: Map<string, RequestsFailure>, error: LeaseError, request: LeaseRequest): void {
  const alike = failures.get(error.message) ?? { error, requests: [] };
  alike.requests.push(request);
  failures.set(error.message, alike);
}

function secretsOf(request: LeaseRequest, found: SecretsByRequest): readonly Secret[] {
  const secrets = found.get(request) ?? [];
  if (secrets instanceof LeaseError) throw secrets;
  if (secrets.length === 0) throw nothingBelow(request);
  const oneName = nameOfOne(request);
  if (oneName !== undefined && secrets.length > 1) {
    throw new LeaseError(
      'E_SECRET_AMBIGUOUS',
      `${request.text} matches ${secrets.length} secrets, and ${oneName} is the name of one.`,
      { fix: adviceOnMany(request, oneName) },
    );
  }
  return secrets;
}

function nothingBelow(request: LeaseRequest): LeaseError {
  const { text, reference, version } = request;
  const { message, check } = sourceOf(reference).nothingBelow?.(reference, version) ?? {
    message: `No secret matches ${text}.`,
    check: 'Check the prefix, the region and the account. A new secret can take minutes to be listed.',
  };
  const advice = optionalAdvice(request, 'there may be none').join('');
  return new LeaseError('E_SECRET_NOT_FOUND', message, { fix: `${check} ${advice}`.trim() });
}

function adviceOnMany(request: LeaseRequest, name: string): string {
  return isDropIn(request)
    ? `Leave the alias out, so that each is named after itself: \`${request.text}\`. Or make the prefix longer.`
    : `Begin the names of all: \`${name}_*, ${request.text}\`. Or make the prefix longer.`;
}

/** The name that a request gives to a single secret. */
function nameOfOne({ naming, reference }: LeaseRequest): string | undefined {
  if (naming.kind === 'exact') return naming.name;
  return naming.kind === 'stem' && reference.kind === 'prefix' ? naming.stem || undefined : undefined;
}

/** A failure, and every request that it concerns, since several lines can request one secret. */
export interface RequestsFailure {
  readonly error: LeaseError;
  readonly requests: LeaseRequest[];
}

/** One error for all failures: the first, the others' names, and the advice that fits. */
export function combinedError(failures: readonly RequestsFailure[]): LeaseError {
  const errors = failures.map(placed);
  const [first, ...others] = errors;
  if (!first || others.length === 0) return first ?? asLeaseError(new RangeError('Nothing failed.'));
  const statements = errors.flatMap((error) => error.statements);
  // A statement takes two lines; the first sentence, the advice and the link have theirs.
  const room = mostLines - mostAdvice - 2 - 2 * mergeStatements(statements).length;
  const count = Math.min(named, others.length <= room ? others.length : room - 1);
  const lines = others.slice(0, count).map(({ code, message }) => `${code}: ${message}`);
  const more = others.length > count ? [`and ${others.length - count} more`] : [];
  const told = [first.message, ...lines, ...more];
  const free = mostLines - told.length - 1 - 2 * mergeStatements(statements).length;
  return new LeaseError(first.code, told.join('\n'), {
    fix: adviceOn(failures.slice(0, count + 1), Math.max(mostAdvice, free)),
    statements,
    cause: first,
  });
}

/** The failures' advice, each with the lines that it is for. Of what has no room, the first of each failure stays. */
function adviceOn(failures: readonly RequestsFailure[], room: number): string {
  const all = new Map<string, { readonly rank: number; readonly requests: LeaseRequest[] }>();
  for (const { error, requests } of failures) {
    // An indented line belongs to the one before.
    for (const [rank, advice] of (error.fix?.split(/\n(?!\s)/) ?? []).entries()) {
      const given = all.get(advice) ?? { rank, requests: [] };
      given.requests.push(...requests);
      all.set(advice, given);
    }
  }
  const isFor = failures.flatMap(({ requests }) => requests);
  let left = room;
  const kept = new Set(
    [...all]
      .sort(([, one], [, other]) => one.rank - other.rank)
      .filter(([advice]) => {
        const height = advice.split('\n').length;
        if (height > left) return false;
        left -= height;
        return true;
      })
      .map(([advice]) => advice),
  );
  return [...all]
    .filter(([advice]) => kept.has(advice))
    .map(([advice, { requests }]) =>
      requests.length === isFor.length
        ? advice
        : `${linesOfRequests(...requests).replace(/ of .*/, '')}: ${advice}`,
    )
    .join('\n');
}

function placed({ error, requests }: RequestsFailure): LeaseError {
  const { code, message, fix, statements, cause } = error;
  return new LeaseError(code, `${linesOfRequests(...requests)}: ${message}`, { fix, statements, cause });
}

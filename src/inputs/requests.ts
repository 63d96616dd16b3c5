import { LeaseError } from '../domain/error.ts';
import { type LeaseRequest, linesOfRequests } from '../domain/requests/request.ts';
import { knownNames } from '../domain/values/naming.ts';
import { checkExpression } from '../domain/values/selection.ts';
import { refusedMatch } from '../domain/values/variable.ts';
import { loadSourceOf } from '../sources/sources.ts';
import { refuseContradictions } from './contradictions.ts';
import type { RefusedLine } from './refused-line.ts';
import {
  allowedLine,
  formatLine,
  formatTarget,
  lineError,
  type RequestLine,
  splitLine,
} from './request-line.ts';
import { parseOptions } from './request-options.ts';
import { parseNaming, parseReference, parseSelector } from './request-parts.ts';

/**
 * The `secrets` input, one request a line: `[NAME ,] REFERENCE[#SELECTOR] [OPTION ...]`.
 * Throws E_REQUEST, E_NAME or E_SELECTOR for the first line that is wrong, with its number and the line that
 * was probably meant, and E_INPUT for an input without a request.
 */
export async function parseRequests(text: string): Promise<LeaseRequest[]> {
  const requests: LeaseRequest[] = [];
  const lines = text.split('\n');
  for (const [index, raw] of lines.entries()) {
    const request = await parseRaw(raw, index + 1, lines.slice(index + 1));
    if (request) requests.push(request);
  }
  if (requests.length === 0) throw nothingAsked('secrets', text, 'DB_PASSWORD, prod/db#password');
  refuseDoubles(requests);
  return requests;
}

/** The error of an input without a request, which can be lines that YAML has folded behind a comment. */
export function nothingAsked(input: 'secrets' | 'secret-ids', text: string, example: string): LeaseError {
  const isFolded = /^#.*\s\S*[/,]/.test(text.trim()) && !text.trim().includes('\n');
  return new LeaseError(
    'E_INPUT',
    `The input ${input} asks for nothing${isFolded ? ': it is one comment' : ''}.`,
    {
      fix: [
        ...(isFolded ? [`\`${input}: >\` puts all lines on one, behind the #: write \`${input}: |\`.`] : []),
        `Allowed: one ${input === 'secrets' ? 'request' : 'secret'} a line, for example: ${example}`,
      ].join('\n'),
    },
  );
}

/** A name that a secret rarely has: a line of a file of variables, and what GitHub writes for a list or an object. */
export function isHardlyMeant(name: string): boolean {
  return /^[A-Za-z_]\w*=[^,]/.test(name) || /^(?:Array|Object)$/.test(name);
}

/** Undefined for a line that asks for nothing. */
async function parseRaw(
  raw: string,
  line: number,
  following: readonly string[],
): Promise<LeaseRequest | undefined> {
  let request: LeaseRequest | undefined;
  try {
    const parts = splitLine(raw, line);
    request = parts && (await parseLine(parts));
  } catch (error) {
    throw await explainRefusedLine({
      input: 'secrets',
      raw,
      line,
      error: error as LeaseError,
      following,
      allowed: allowedLine,
      fault: faultOfLine,
    });
  }
  // It reads as a secret of such a name, which is rare; who has one gives it a NAME.
  const { naming, reference } = request ?? {};
  if (naming?.kind !== 'derived' || reference?.kind !== 'name' || !isHardlyMeant(reference.name))
    return request;
  const error = await explainRefusedLine({
    input: 'secrets',
    raw,
    line,
    note: `A secret that is called so takes a NAME before it: NAME, ${raw.trim()}`,
    allowed: allowedLine,
    fault: faultOfLine,
  });
  if (error) throw error;
  return request;
}

/** The error of a refused line, by code that is loaded for such a line only. */
export async function explainRefusedLine(refused: RefusedLine): Promise<LeaseError | undefined> {
  return (await import('./refused-line.ts')).refusedLineError(refused);
}

/** Why a line of `secrets` cannot be read; undefined where it can be, and where it asks for nothing. */
export async function faultOfLine(text: string): Promise<LeaseError | undefined> {
  try {
    const parts = splitLine(text, 1);
    if (parts) await parseLine(parts);
    return undefined;
  } catch (error) {
    return error as LeaseError;
  }
}

async function parseLine(at: RequestLine): Promise<LeaseRequest> {
  const source = await loadSourceOf(at.reference);
  const selector = parseSelector(at);
  const reference = parseReference(at, source);
  const naming = parseNaming(at);
  const options = parseOptions(at, source);
  const request: LeaseRequest = {
    line: at.line,
    text: formatTarget(at.reference, at.selector),
    reference,
    naming,
    selector,
    ...options,
  };
  await checkExpressions(request, at);
  refuseContradictions(request, at, source);
  await refuseUnsafePattern(request);
  return request;
}

/** A name that is spelled out is its author's choice; what a pattern matches, data chooses. */
async function refuseUnsafePattern({ line, only = [] }: LeaseRequest): Promise<void> {
  for (const pattern of only === 'any' ? [] : only) {
    const unsafe = pattern.endsWith('*') ? await refusedMatch(pattern) : undefined;
    if (unsafe === undefined) continue;
    throw lineError(
      'E_NAME',
      line,
      `only= lists ${pattern}, which matches ${unsafe} too, and data may not choose that.`,
      {
        allowed: 'names spelled out, or a longer beginning',
      },
    );
  }
}

/** Two requests for one variable, as far as it shows before anything is read; compared without case, as Windows does. */
function refuseDoubles(requests: readonly LeaseRequest[]): void {
  const first = new Map<string, LeaseRequest>();
  for (const request of requests) {
    for (const name of knownNames(request)) {
      const other = first.get(name.toUpperCase());
      if (other) {
        throw lineError('E_NAME', request.line, `line ${other.line} leases the variable ${name} already.`, {
          allowed: 'one request for each variable, compared without case',
        });
      }
      first.set(name.toUpperCase(), request);
    }
  }
}

async function checkExpressions(request: LeaseRequest, at: RequestLine): Promise<void> {
  const { selector, expires } = request;
  const where = linesOfRequests(request);
  if (selector.kind === 'jmespath') {
    await checkExpression(selector.expression, where, (other) => formatLine({ ...at, selector: other }));
  }
  if (expires?.kind === 'selector') {
    const options = (other: string) =>
      at.options.map((option) => (option.startsWith('expires=') ? `expires=${other}` : option));
    await checkExpression(expires.expression, where, (other) =>
      formatLine({ ...at, options: options(other) }),
    );
  }
}

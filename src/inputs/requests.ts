import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import {
  type LeaseRequest,
  linesOfRequests,
  type Naming,
  type Reference,
  type Selector,
} from '../domain/requests/request.ts';
import { knownNames, takesNamesFromData } from '../domain/values/naming.ts';
import { checkExpression, pathOf } from '../domain/values/selection.ts';
import { isVariableName, refusalOf, refusedMatch } from '../domain/values/variable.ts';
import type { Source } from '../sources/source.ts';
import { loadSourceOf } from '../sources/sources.ts';
import type { RefusedLine } from './foreign-line.ts';
import {
  allowedLine,
  formatLine,
  formatTarget,
  type LineHint,
  lineError,
  type RequestLine,
  splitLine,
} from './request-line.ts';
import { ownOptions, parseOptions } from './request-options.ts';

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
  if (requests.length === 0) {
    throw new LeaseError('E_INPUT', 'The input secrets asks for nothing.', {
      fix: 'Allowed: one request a line, for example: DB_PASSWORD, prod/db#password',
    });
  }
  refuseDoubles(requests);
  return requests;
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
    throw await explainRefused({
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
  if (naming?.kind !== 'derived' || reference?.kind !== 'name' || !/^[A-Za-z_]\w*=./.test(reference.name))
    return request;
  const error = await explainRefused({
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
export async function explainRefused(refused: RefusedLine): Promise<LeaseError | undefined> {
  return (await import('./foreign-line.ts')).foreignLine(refused);
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
  refuseSenseless(request, at, source);
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

function parseReference(at: RequestLine, source: Source): Reference {
  const reference = source.readReference(at.reference, ownOptions(at, source));
  if ('kind' in reference) return reference;
  const { reason, meant } = reference;
  const [suggested = '', ...more] = meant?.split(' ') ?? [];
  if (at.reference === '') {
    const allowed =
      'REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces';
    throw lineError('E_REQUEST', at.line, `${reason}.`, { allowed });
  }
  throw lineError(
    'E_REQUEST',
    at.line,
    `${shortened(at.reference)} is no reference to a secret: ${reason}.`,
    {
      ...(meant !== undefined && {
        meant: { ...at, reference: suggested, options: [...more, ...at.options] },
      }),
    },
  );
}

function parseSelector(at: RequestLine): Selector {
  if (at.selector === undefined) return { kind: 'whole' };
  if (at.selector === '*') return { kind: 'fields' };
  if (at.selector !== '') return { kind: 'jmespath', expression: at.selector };
  throw lineError('E_REQUEST', at.line, 'there is no selector after #.', {
    allowed:
      '#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value',
    meant: { ...at, selector: '*' },
  });
}

function parseNaming(at: RequestLine): Naming {
  const { name } = at;
  if (name === undefined) return { kind: 'derived' };
  if (name === '') return { kind: 'prefixed', text: '' };
  if (/\s/.test(name)) throw strayComma(at, name);
  const text = name.endsWith('*') ? name.slice(0, -1) : name;
  if (!isVariableName(text)) {
    throw lineError('E_NAME', at.line, `${name} is no name for a variable.`, {
      allowed:
        'letters, digits and _, not a digit first; NAME_* to begin several names; or nothing before the comma',
    });
  }
  if (text !== name) return { kind: 'prefixed', text };
  const refusal = refusalOf(name);
  if (refusal !== undefined) {
    throw lineError('E_NAME', at.line, `the name ${name} ${refusal}.`, { allowed: 'another NAME' });
  }
  return { kind: 'exact', name };
}

/** `prod/db public=host,port` reads as a NAME up to the comma. */
function strayComma(at: RequestLine, name: string): LeaseError {
  const line = formatLine({ ...at, name: undefined });
  const meant = /^(\S+)(\s.*(?:public|only)=.*)$/.exec(name);
  return lineError('E_NAME', at.line, `${name} stands before a comma and is no name for a variable.`, {
    allowed: 'NAME, REFERENCE; other commas stand only behind #',
    ...(meant && { meant: `${target(meant[1] ?? '', meant[2] ?? '')}${meant[2]},${line}` }),
  });
}

/** Where the options of a line without `#` make sense: fields, and with `only=` a blank NAME before them. */
function target(reference: string, options: string): string {
  const isOnly = /\bonly=/.test(options);
  return `${isOnly ? ', ' : ''}${reference}${isOnly && reference.endsWith('*') ? '' : '#*'}`;
}

interface Senseless {
  readonly when: boolean;
  readonly wrong: string;
  readonly hint: LineHint;
}

function refuseSenseless(request: LeaseRequest, at: RequestLine, source: Source): void {
  const found = [
    ...senselessNames(request, at),
    ...senselessOptions(request, at),
    secondRegion(request, at, source),
  ].find(({ when }) => when);
  if (found) throw lineError('E_REQUEST', at.line, found.wrong, found.hint);
}

function senselessNames({ naming, selector, reference }: LeaseRequest, at: RequestLine): Senseless[] {
  const isPrefix = reference.kind === 'prefix';
  const isPath = selector.kind === 'jmespath' && pathOf(selector.expression) !== undefined;
  return [
    {
      when: naming.kind === 'exact' && selector.kind === 'fields',
      wrong: `#* gives several values, and ${at.name} is the name of one.`,
      hint: {
        allowed: 'NAME_*, nothing before the comma, or no NAME',
        meant: { ...at, name: `${at.name?.replace(/_$/, '')}_*` },
      },
    },
    {
      when: naming.kind === 'prefixed' && selector.kind === 'whole' && !isPrefix,
      wrong: `${at.name || 'a blank NAME'} is for several values, and a whole secret is one.`,
      hint: {
        allowed: 'NAME_* with #*, with one field, or with a prefix',
        meant: { ...at, selector: '*' },
      },
    },
    {
      when: naming.kind === 'derived' && selector.kind === 'jmespath' && !isPath,
      wrong: `no name can be made of ${at.selector}.`,
      hint: {
        allowed: 'a NAME before it',
        meant: { ...at, name: isPrefix ? 'NAME_*' : 'NAME' },
      },
    },
    {
      when: naming.kind === 'prefixed' && selector.kind === 'jmespath' && !isPath && !isPrefix,
      wrong: `no name can be made of ${at.selector}.`,
      hint: { allowed: 'a NAME of its own', meant: { ...at, name: at.name?.replace(/_?\*$/, '') || 'NAME' } },
    },
  ];
}

function secondRegion({ reference, region }: LeaseRequest, at: RequestLine, source: Source): Senseless {
  const named = reference.kind === 'arn' ? reference.region : source.regionOf?.(reference);
  return {
    when: region !== undefined && named !== undefined,
    wrong: `region= names a second region: ${shortened(at.reference)} is in ${named}.`,
    hint: {
      allowed: 'region= beside a name, which says nothing of a region',
      meant: withoutOption(at, 'region'),
    },
  };
}

function withoutOption(at: RequestLine, ...words: string[]): RequestLine {
  return { ...at, options: at.options.filter((option) => !words.includes(option.split('=')[0] ?? '')) };
}

function senselessOptions(request: LeaseRequest, at: RequestLine): Senseless[] {
  const { naming, selector, reference, version } = request;
  const without = (...words: string[]): RequestLine => withoutOption(at, ...words);
  const isMany = selector.kind === 'fields' || (reference.kind === 'prefix' && naming.kind !== 'exact');
  return [
    {
      when: request.file && isMany,
      wrong: 'file needs one value, and this gives several.',
      hint: { allowed: 'file with one secret, or with one field of it', meant: without('file') },
    },
    {
      when: request.file && request.base64,
      wrong: 'file writes the bytes as they are, so base64 has nothing to do.',
      hint: { allowed: 'file or base64', meant: without('base64') },
    },
    {
      when: request.trim === true && (request.file || request.base64),
      wrong: 'file and base64 keep every byte, so trim contradicts them.',
      hint: { allowed: 'trim, or file, or base64', meant: without('trim') },
    },
    {
      when: request.base64 && selector.kind !== 'whole',
      wrong: 'base64 is for a whole binary value, which has no fields.',
      hint: { allowed: 'base64 or a selector', meant: without('base64') },
    },
    {
      when: request.base64 && request.expires?.kind === 'selector',
      wrong: 'a binary value has no field that could say when it expires.',
      hint: { allowed: 'expires=DATE or expires=never beside base64', meant: without('expires') },
    },
    {
      when: request.public !== 'all' && request.public.length > 0 && selector.kind === 'jmespath',
      wrong: 'public=FIELD,… chooses among fields; the selector takes one, and there is no #*.',
      hint: { allowed: 'public alone, or public=FIELD,… with #* or a whole secret', meant: withFields(at) },
    },
    {
      when: request.only !== undefined && !takesNamesFromData(request),
      wrong: 'only= lists names that data may give, and this line gives its names itself.',
      hint: {
        allowed: 'only= with a blank NAME before #* or a prefix',
        meant: isMany ? { ...at, name: '' } : without('only'),
      },
    },
    {
      when: lowerOf(request.only) !== undefined,
      wrong: `only= lists ${lowerOf(request.only)}, and names that are made from data are in upper case.`,
      hint: {
        allowed: 'only=LOG_LEVEL,FEATURE_*',
        meant: {
          ...at,
          options: at.options.map((each) =>
            each.startsWith('only=') ? `only=${each.slice(5).toUpperCase()}` : each,
          ),
        },
      },
    },
    {
      when: version.versionId !== undefined && reference.kind === 'prefix',
      wrong: 'a version is of one secret, and a prefix can match several.',
      hint: {
        allowed: 'stage=LABEL with a prefix, or version=ID with one secret',
        meant: without('version'),
      },
    },
  ];
}

/** A listed name that no data can give. */
function lowerOf(only: LeaseRequest['only'] = []): string | undefined {
  return only === 'any' ? undefined : only.find((name) => name !== name.toUpperCase());
}

/** The same line for every field: a plain NAME becomes a beginning of names. */
function withFields(at: RequestLine): RequestLine {
  const name = at.name && !at.name.endsWith('*') ? `${at.name}_*` : at.name;
  return { ...at, name, selector: '*' };
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

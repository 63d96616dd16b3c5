import { shortened } from '../domain/listing.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { takesNamesFromData } from '../domain/values/naming.ts';
import { pathOf } from '../domain/values/selection.ts';
import type { Source } from '../sources/source.ts';
import { type LineHint, lineError, type RequestLine } from './request-line.ts';

/** A part of a line that cannot work with the rest. `wrong`: the end of the error. */
interface Contradiction {
  readonly when: boolean;
  readonly wrong: string;
  readonly hint: LineHint;
}

/** E_REQUEST for a line whose parts contradict each other, with the line that was probably meant. */
export function refuseContradictions(request: LeaseRequest, at: RequestLine, source: Source): void {
  const found = [
    ...ofTokens(request, at, source),
    ...inNames(request, at),
    ...inOptions(request, at),
    inRegion(request, at, source),
  ].find(({ when }) => when);
  if (found) throw lineError('E_REQUEST', at.line, found.wrong, found.hint);
}

function ofTokens({ naming, selector }: LeaseRequest, at: RequestLine, source: Source): Contradiction[] {
  const name = naming.kind === 'prefixed' ? at.name?.replace(/_?\*$/, '') || 'TOKEN' : at.name;
  return [
    {
      when: source.mintsTokens === true && (selector.kind !== 'whole' || naming.kind === 'prefixed'),
      wrong: 'a token is one value and has no fields.',
      hint: { allowed: 'a NAME, and no # behind the reference', meant: { ...at, name, selector: undefined } },
    },
  ];
}

function inNames({ naming, selector, reference }: LeaseRequest, at: RequestLine): Contradiction[] {
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

function inRegion({ reference, region }: LeaseRequest, at: RequestLine, source: Source): Contradiction {
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

function inOptions(request: LeaseRequest, at: RequestLine): Contradiction[] {
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

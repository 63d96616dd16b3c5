import type { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { type ExpiryRule, isRegion, type LeaseRequest } from '../domain/requests/request.ts';
import { parseRoleArn } from '../domain/requests/role.ts';
import { isVariableName, refusalOf } from '../domain/values/variable.ts';
import type { Source } from '../sources/source.ts';
import { type LineHint, lineError, type RequestLine } from './request-line.ts';
import { durationForm, readDuration } from './scalars.ts';

/** What the options of a line say; where a line is silent, the defaults. */
export type RequestOptions = Pick<
  LeaseRequest,
  | 'optional'
  | 'public'
  | 'only'
  | 'file'
  | 'base64'
  | 'trim'
  | 'version'
  | 'expires'
  | 'maxAge'
  | 'maxScopes'
  | 'role'
  | 'region'
>;

/** What an option's text means; `fail` makes the error where it means nothing. */
type Reader = (
  value: string | undefined,
  fail: (what: string, allowed: string) => LeaseError,
  source: Pick<Source, 'mintsTokens' | 'versionIds'>,
) => Partial<RequestOptions>;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['optional', flag('optional', { optional: true })],
  ['public', readPublic],
  ['only', readOnly],
  ['file', flag('file', { file: true })],
  ['base64', flag('base64', { base64: true })],
  ['trim', flag('trim', { trim: true })],
  ['stage', readStage],
  ['version', readVersion],
  ['expires', readExpires],
  ['max-age', readMaxAge],
  ['max-scopes', readMaxScopes],
  ['role', readRole],
  ['region', readRegion],
]);

const forms =
  'optional, public, public=FIELD,…, only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=…, max-age=DURATION, max-scopes=SCOPE,…, role=ARN, region=REGION';

/** The options of a line that its source alone has, by name. */
export function ownOptions(at: RequestLine, { options }: Pick<Source, 'options'>): Map<string, string> {
  const own = at.options.map(splitOption).filter(({ key }) => Object.hasOwn(options, key));
  return new Map(own.map(({ key, value = '' }) => [key, value]));
}

/** The options of a line that every source has. E_REQUEST for what is no option, and for one that is given twice. */
export function parseOptions(
  at: RequestLine,
  source: Pick<Source, 'mintsTokens' | 'options' | 'versionIds'>,
): RequestOptions {
  let options: RequestOptions = { optional: false, public: [], file: false, base64: false, version: {} };
  const seen = new Set<string>();
  for (const word of at.options) {
    const { key, value } = splitOption(word);
    const isOwn = Object.hasOwn(source.options, key);
    const reader = readers.get(key);
    if (!reader && !isOwn) throw unknownOption(at, word, key, source);
    if (seen.has(key)) throw lineError('E_REQUEST', at.line, `the option ${key} is given twice.`);
    seen.add(key);
    // What a source has of its own, such as the region of a database, is not the line's.
    if (!reader || isOwn) continue;
    const fail = (what: string, allowed: string) =>
      lineError('E_REQUEST', at.line, what, hintOf(at, word, allowed));
    const read = reader(value, fail, source);
    options = { ...options, ...read, version: { ...options.version, ...read.version } };
  }
  return options;
}

function splitOption(word: string): { key: string; value: string | undefined } {
  const equals = word.indexOf('=');
  return equals < 0
    ? { key: word, value: undefined }
    : { key: word.slice(0, equals), value: word.slice(equals + 1) };
}

/** What is allowed; and for a list that white space has broken, the line with the list in one piece. */
function hintOf(at: RequestLine, word: string, allowed: string): LineHint {
  const options = withWholeList(at.options, word);
  return { allowed, ...(options && { meant: { ...at, options } }) };
}

/** `only=A, B` is `only=A,B`: the words behind a list that are no options are the rest of it. */
function withWholeList(options: readonly string[], first: string): string[] | undefined {
  if (!/^(?:only|public|max-scopes)=/.test(first)) return undefined;
  const begin = options.indexOf(first);
  const behind = options.slice(begin + 1);
  const end = behind.findIndex((word) => readers.has(splitOption(word).key));
  const rest = behind.slice(0, end < 0 ? behind.length : end);
  const [key = '', ...values] = first.split('=');
  const items = [values.join('='), ...rest].flatMap((text) => text.split(',')).filter((item) => item !== '');
  const list = `${key}=${items.join(',')}`;
  if (items.length === 0 || list === first) return undefined;
  return [...options.slice(0, begin), list, ...behind.slice(rest.length)];
}

function flag(name: string, meaning: Partial<RequestOptions>): Reader {
  return (value, fail) => {
    if (value !== undefined) throw fail(`the option ${name} takes no value.`, `${name}, or nothing at all`);
    return meaning;
  };
}

function readPublic(value: string | undefined, fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  if (value === undefined) return { public: 'all' };
  // Nobody calls a field so, and to mask what was to be public is a riddle in the log.
  if (/^(?:true|false|yes|no|on|off|1|0)$/i.test(value))
    throw fail(`public=${value} would be a field called ${value}.`, 'public=host,port, or public alone');
  const fields = value.split(',');
  if (fields.includes('')) throw fail('public= has an empty field.', 'public=host,port without white space');
  return { public: fields };
}

function readOnly(value: string | undefined, fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  const allowed = 'only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused';
  if (!value) throw fail('only needs the names that data may give.', allowed);
  if (value === '*') return { only: 'any' };
  const names = value.split(',');
  if (names.includes('')) throw fail('only= has an empty name: a comma or white space too many.', allowed);
  for (const name of names) {
    if (!isVariableName(name.replace(/\*$/, '')))
      throw fail(`only= lists "${name}", which is no name.`, allowed);
    const refusal = name.endsWith('*') ? undefined : refusalOf(name);
    if (refusal !== undefined) throw fail(`only= lists ${name}, which ${refusal}.`, 'another name');
  }
  return { only: names };
}

function readStage(
  value: string | undefined,
  fail: Parameters<Reader>[1],
  { mintsTokens, versionIds: { wrong } }: Parameters<Reader>[2],
): Partial<RequestOptions> {
  if (mintsTokens) throw fail(wrong, 'the line without stage=');
  if (!value || value.length > 256) {
    throw fail('stage needs a label of 1 to 256 characters.', 'stage=AWSPREVIOUS, for example');
  }
  return { version: { stage: value } };
}

function readVersion(
  value = '',
  fail: Parameters<Reader>[1],
  { versionIds: { pattern, wrong, allowed } }: Parameters<Reader>[2],
): Partial<RequestOptions> {
  if (!pattern.test(value)) throw fail(wrong, allowed);
  return { version: { versionId: value } };
}

function readMaxAge(value: string | undefined, fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  const maxAge = readDuration(value ?? '');
  if (!maxAge) throw fail('max-age needs a duration above zero.', durationForm);
  return { maxAge };
}

function readMaxScopes(value = '', fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  const maxScopes = value.split(',');
  if (maxScopes.includes('')) throw fail('max-scopes has an empty scope.', 'max-scopes=read:packages,repo:*');
  return { maxScopes };
}

function readRole(value = '', fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  const role = parseRoleArn(value);
  if (!role) throw fail(`role=${shortened(value)} is no role ARN.`, 'role=arn:aws:iam::ACCOUNT:role/NAME');
  return { role };
}

function readRegion(value = '', fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  if (!isRegion(value))
    throw fail(`region=${shortened(value)} is no region.`, 'region=eu-west-1, for example');
  return { region: value };
}

/**
 * `never`, `own`, a date, or else a JMESPath expression. What begins with a digit is a date, because no JMESPath
 * expression does; a field that is called never or own is written `"never"`.
 */
function readExpires(value: string | undefined, fail: Parameters<Reader>[1]): Partial<RequestOptions> {
  const allowed =
    'expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR';
  if (!value) throw fail('expires needs a value.', allowed);
  return { expires: readExpiryRule(value, () => fail(`expires=${value} is no date.`, allowed)) };
}

function readExpiryRule(value: string, fail: () => LeaseError): ExpiryRule {
  if (value === 'never' || value === 'own') return { kind: value };
  // A date in quotes would be a key of that name.
  if (!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(value)) return { kind: 'selector', expression: value };
  const at = readDate(value);
  if (!at) throw fail();
  return { kind: 'at', at };
}

/**
 * An ISO 8601 date, which means its first moment in UTC, because a warning that comes early is the better
 * mistake; or a date and time with Z or an offset, because a runner's own zone says nothing.
 */
function readDate(text: string): Date | undefined {
  const form = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
  const day = form.exec(text)?.[1];
  if (day === undefined) return undefined;
  // Date takes 2027-02-30 for 2 March.
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function unknownOption(
  at: RequestLine,
  word: string,
  key: string,
  { options: own }: Pick<Source, 'options'>,
): LeaseError {
  if (word.startsWith('#')) {
    return lineError('E_REQUEST', at.line, `${word} is no option.`, {
      allowed: `a selector right behind the reference, or a comment that begins with "# "`,
      meant: { ...at, selector: word.slice(1), options: at.options.filter((option) => option !== word) },
    });
  }
  const list = at.options
    .slice(0, at.options.indexOf(word))
    .findLast((each) => /^(?:only|public|max-scopes)=/.test(each));
  const whole = list === undefined ? undefined : withWholeList(at.options, list);
  if (whole && list !== undefined && at.options.indexOf(list) === at.options.indexOf(word) - 1)
    return lineError('E_REQUEST', at.line, `white space ends ${list}, so that ${word} would be an option.`, {
      allowed: 'a list with commas and without white space',
      meant: { ...at, options: whole },
    });
  const similar = mostLike(key);
  const options = at.options.map((option) => (option === word ? word.replace(key, similar ?? key) : option));
  return lineError('E_REQUEST', at.line, `${word} is no option.`, {
    allowed: [...Object.values(own), forms].join(', '),
    ...(similar !== undefined && { meant: { ...at, options } }),
  });
}

/**
 * Each option begins with two letters of its own, and mistakes are rarely made in the first two. Many words begin as
 * `region` does, so that one needs a third.
 */
function mostLike(key: string): string | undefined {
  const text = key.toLowerCase();
  const start = text.slice(0, text.startsWith('re') ? 3 : 2);
  return start.length < 2 ? undefined : [...readers.keys()].find((option) => option.startsWith(start));
}

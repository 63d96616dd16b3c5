import { isJsonObject, parseJson } from '../values/json.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import type { Secret } from '../values/secret.ts';
import { variableText } from '../values/variable.ts';
import { type BasicPair, masksOf, masksOfBasicPair, masksOfBytes } from './mask.ts';
import { secretKeys } from './parts/json.ts';
import { toRegister } from './registration.ts';
import { type MaskCoverage, type MaskedText, textsOf } from './value-texts.ts';
import { isWorthMasking } from './worth.ts';

/** The masks of everything that is handed over: of each value, and of users with their passwords. */
export function masksOfAll(values: readonly LeasedValue[], minLength: number): string[] {
  const masked = values.filter((value) => isMasked(value, minLength));
  const masks = new Set<string>();
  const add = (texts: Iterable<string>) => {
    for (const text of texts) masks.add(text);
  };
  for (const value of masked) add(masksOfValue(value, minLength));
  for (const secret of new Set(masked.map((value) => value.secret))) {
    add(keyMasksOf(secret).filter((key) => isWorthMasking(key, minLength)));
    for (const pair of basicPairsOf(secret)) add(masksOfBasicPair(pair, minLength));
  }
  return toRegister(masks);
}

/** False for what is not masked: public values, booleans and null, and texts that are too short or too plain. */
export function isMasked(value: LeasedValue, minLength: number): boolean {
  return maskCoverageOf(value, minLength) !== 'none';
}

/** How much of a leased value its masks hide. */
export function maskCoverageOf(leased: LeasedValue, minLength: number): MaskCoverage {
  const { value, kind, public: isPublic } = leased;
  if (isPublic || kind === 'boolean' || kind === 'null' || !isWorthMasking(value, minLength)) return 'none';
  return kind === 'binary' ? 'whole' : textsOfLeased(leased, minLength).cover;
}

/** The parts of a leased value that are masked. */
export function maskedPartsOf(leased: LeasedValue, minLength: number): MaskedText[] {
  if (leased.kind === 'binary' || !isMasked(leased, minLength)) return [];
  return textsOfLeased(leased, minLength).texts.filter(({ keys }) => keys !== undefined);
}

/** A cache of the texts of a secret's values, which the masks, the log and the summary all need. */
const knownTexts = new WeakMap<Secret, Map<string, ReturnType<typeof textsOf>>>();

function textsOfLeased(leased: LeasedValue, minLength: number): ReturnType<typeof textsOf> {
  const publicFields = publicFieldsOf(leased);
  const key = [minLength, ...publicFields, leased.value].join('\n');
  const known = knownTexts.get(leased.secret) ?? new Map<string, ReturnType<typeof textsOf>>();
  knownTexts.set(leased.secret, known);
  const found = known.get(key) ?? textsOf(leased.value, { minLength, publicFields });
  known.set(key, found);
  return found;
}

function masksOfValue(leased: LeasedValue, minLength: number): string[] {
  const masking = { minLength, publicFields: publicFieldsOf(leased) };
  if (leased.kind !== 'binary') return masksOf(leased.value, masking, textsOfLeased(leased, minLength).texts);
  const bytes = Buffer.from(leased.value, 'base64');
  const text = textOfBytes(bytes);
  return [...masksOfBytes(bytes, masking), ...(text === undefined ? [] : masksOf(text, masking))];
}

/** The text of bytes in UTF-8, or in UTF-16 as Windows PowerShell writes it, behind a byte order mark. */
function textOfBytes(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  const text = bytes.toString();
  return Buffer.from(text).equals(bytes) ? text : undefined;
}

/** The public fields of a request that leases the whole secret. */
function publicFieldsOf({ request, field }: LeasedValue): readonly string[] {
  return field === undefined && request.public !== 'all' ? request.public : [];
}

/** Keys that are secrets themselves, also as the variable's name spells them. */
function keyMasksOf({ value }: Secret): string[] {
  return typeof value === 'string' ? secretKeys(value).flatMap((key) => [key, variableText(key)]) : [];
}

const userKey =
  /^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i;
const passwordKey = /pass|secret|token|key|pwd|credential/i;

/**
 * How many user names of a secret are paired with passwords. Secrets have one or two; more would only multiply the
 * masks.
 */
const mostUsers = 5;

/** The users and passwords in the same object of a secret's JSON. */
function* basicPairsOf({ value }: Secret): Generator<BasicPair> {
  const document = typeof value === 'string' ? parseJson(value) : undefined;
  if (!isJsonObject(document)) return;
  const fields = Object.entries(document).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const users = fields.filter(([key]) => userKey.test(key)).slice(0, mostUsers);
  const passwords = fields.filter(([key]) => passwordKey.test(key) && !userKey.test(key));
  for (const [, user] of users) for (const [, password] of passwords) yield { user, password };
}

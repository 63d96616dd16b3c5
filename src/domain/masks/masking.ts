import { isJsonObject, parseJson } from '../values/json.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import type { Secret } from '../values/secret.ts';
import { type BasicPair, isWorthMasking, masksOf, masksOfBasicPair } from './mask.ts';

/** The masks of everything that is handed over: of each value, and of users and passwords that belong together. */
export function masksOfAll(values: readonly LeasedValue[], minLength: number): Set<string> {
  const masked = values.filter((value) => isMasked(value, minLength));
  const masks = new Set<string>();
  for (const value of masked) {
    for (const text of textsOf(value)) for (const mask of masksOf(text, minLength)) masks.add(mask);
  }
  for (const secret of new Set(masked.map((value) => value.secret))) {
    for (const pair of basicPairsOf(secret))
      for (const mask of masksOfBasicPair(pair, minLength)) masks.add(mask);
  }
  return masks;
}

/** False for what is exported unmasked: public values, booleans and null, and what is too short to mask. */
export function isMasked({ value, kind, public: isPublic }: LeasedValue, minLength: number): boolean {
  if (isPublic || kind === 'boolean' || kind === 'null') return false;
  return isWorthMasking(value, minLength);
}

/** The value as it is handed over and, where that is base64, its bytes as programs print them. */
function textsOf({ value, kind }: LeasedValue): string[] {
  if (kind !== 'binary') return [value];
  const bytes = Buffer.from(value, 'base64');
  const hex = bytes.toString('hex');
  // What is no UTF-8 becomes the same replacement characters here as in the log.
  return [value, bytes.toString('utf8'), bytes.toString('base64url'), hex, hex.toUpperCase()];
}

const userKey =
  /^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i;
const passwordKey = /pass|secret|token|key|pwd|credential/i;

/** A secret has one or two; more would only multiply the masks. */
const mostUsers = 5;

/** The users and the passwords that stand beside one another in a secret's JSON object. */
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

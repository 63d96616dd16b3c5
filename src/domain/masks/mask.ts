/**
 * The masks of a value: the value, its lines, its parts if it is a structured text (parts/), and the forms in which
 * common programs print each of these (encodings/). Without the forms that the runner adds itself (runner-forms.ts),
 * and without texts that would blank the log.
 */

import { wrapped } from './encodings/binary.ts';
import { brokenForms, formsOf, formsOfWhole, wrappedForms } from './encodings/encodings.ts';
import { isRandom } from './looks-secret.ts';
import { connectionParts } from './parts/connection.ts';
import { isJson } from './parts/json.ts';
import { formParts } from './parts/url.ts';
import { runnerForms } from './runner-forms.ts';
import { type MaskedText, type Masking, textsOf } from './value-texts.ts';
import { isMultiLine, isWorthMasking, maskedLinesOf, trimmed } from './worth.ts';

/** A user and a password that may be joined in an HTTP Basic header. */
export interface BasicPair {
  readonly user: string;
  readonly password: string;
}

/** For one value. The runner compares every mask with every line of the log, which takes time. */
const most = { masks: 2000, characters: 524_288 };

/** The masks of one value that is handed over. `texts`: the result of textsOf, if it is known already. */
export function masksOf(
  value: string,
  masking: Masking,
  texts: readonly MaskedText[] = textsOf(value, masking).texts,
): string[] {
  const masks = new Masks(masking.minLength);
  for (const { text } of texts) if (!isMultiLine(text)) masks.addAll([text, ...plainForms(text)]);
  for (const text of texts) if (!masks.isFull) masks.addAll(unknownForms(text));
  for (const { text, kind } of texts)
    if (kind === 'leaf') masks.addAll(brokenForms(text, hasParts(text, texts)));
  masks.addAll(wrappedForms(value));
  return [...masks.all];
}

/** The masks of bytes that are not text: their encodings, and the text that a log would show of them. */
export function masksOfBytes(bytes: Uint8Array, { minLength }: Masking): string[] {
  const buffer = Buffer.from(bytes);
  const base64 = buffer.toString('base64');
  const masks = new Masks(minLength);
  masks.add(base64);
  for (const width of [76, 64]) masks.addAll(wrapped(base64, width));
  masks.addAll([buffer.toString('base64url'), buffer.toString('hex'), buffer.toString('hex').toUpperCase()]);
  // Bytes that are not UTF-8 become the same replacement characters here as in the log.
  if (buffer.length <= mostShown) masks.addAll(maskedLinesOf(buffer.toString()));
  else masks.addAll((buffer.toString('latin1').match(/[!-~]{12,}/g) ?? []).filter(isRandom));
  return [...masks.all];
}

/** In bytes: the largest binary value for which the text that a terminal shows is masked. */
const mostShown = 1024;

/** The masks of a value without encodings: enough for a value that is read and not handed over. */
export function plainMasksOf(value: string, masking: Masking): string[] {
  const masks = new Masks(masking.minLength);
  for (const { text } of textsOf(value, masking).texts) if (!isMultiLine(text)) masks.add(text);
  return [...masks.all];
}

/** The masks of `user:password` as HTTP Basic sends it. */
export function masksOfBasicPair({ user, password }: BasicPair, minLength: number): string[] {
  if (!isWorthMasking(password, minLength)) return [];
  const pair = Buffer.from(`${user}:${password}`);
  return [...new Set([pair.toString('base64'), pair.toString('base64url')])];
}

/** The masks of one value, within the limits. */
class Masks {
  readonly all = new Set<string>();
  readonly #minLength: number;
  #characters = 0;

  constructor(minLength: number) {
    this.#minLength = minLength;
  }

  get isFull(): boolean {
    return this.all.size >= most.masks;
  }

  /** False if the limits have been reached. */
  add(text: string): boolean {
    if (this.all.has(text) || !isWorthMasking(text, this.#minLength)) return true;
    // Only the value itself can be larger than the limit of all forms.
    const hasRoom = this.all.size === 0 || this.#characters + text.length <= most.characters;
    if (!hasRoom || this.isFull) return false;
    this.all.add(text);
    this.#characters += text.length;
    return true;
  }

  /** Adds forms of one text up to the limits. */
  addAll(texts: Iterable<string>): void {
    for (const text of texts) if (!this.add(text)) return;
  }
}

/** How many texts are searched for in another. Real values have fewer. */
const mostParts = 200;

function hasParts(text: string, texts: readonly MaskedText[]): boolean {
  // Pieces of a structure without a secret would mask words in it.
  if (/^[a-z][\w+.-]*:\/\//i.test(text) || isJson(text) || connectionParts(text) || formParts(text))
    return true;
  const size = trimmed(text).length;
  return texts.slice(0, mostParts).some((other) => other.text.length < size && text.includes(other.text));
}

/** A text as a shell prints it that splits it at blanks, and that cannot keep a NUL. */
function plainForms(text: string): string[] {
  const forms = [text.replaceAll('\0', ''), trimmed(text).replace(/[ \t\0]+/g, ' ')];
  return forms.filter((form) => form !== text);
}

/** The forms of a text on one line that the runner does not make itself. */
function* unknownForms({ text, kind }: MaskedText): Generator<string> {
  if (kind === 'line') return;
  const known = isMultiLine(text) ? new Set([text]) : runnerForms(text);
  for (const form of kind === 'leaf' ? formsOf(text) : formsOfWhole(text)) {
    if (known.has(form) || isMultiLine(form)) continue;
    known.add(form);
    yield form;
  }
}

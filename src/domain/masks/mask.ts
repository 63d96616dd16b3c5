/**
 * What is registered with the runner so that a value never shows in a log: the value, its lines, its parts where it
 * is a structured text (parts/), and the forms in which common programs print each of these (encodings/). Left out is
 * what the runner adds to a mask by itself (runner-forms.ts), and what would blank the log.
 */

import { wrapped } from './encodings/binary.ts';
import { brokenForms, formsOf, formsOfWhole, wrappedForms } from './encodings/encodings.ts';
import { isRandom } from './looks-secret.ts';
import { runnerForms } from './runner-forms.ts';
import { type MaskedText, type Masking, textsOf } from './value-texts.ts';
import { isMultiLine, isWorthMasking, maskedLinesOf } from './worth.ts';

/** A user and a password that are likely to meet in an HTTP Basic header. */
export interface BasicPair {
  readonly user: string;
  readonly password: string;
}

/** For one value: the runner tries every mask on every line of the log, in a time that grows with their number. */
const most = { masks: 2000, characters: 524_288 };

/** The masks of one value that is handed over. `texts` are what textsOf gives for it, where that is known already. */
export function masksOf(
  value: string,
  masking: Masking,
  texts: readonly MaskedText[] = textsOf(value, masking).texts,
): string[] {
  const masks = new Masks(masking.minLength);
  for (const { text } of texts) if (!isMultiLine(text)) masks.add(text);
  for (const text of texts) if (!masks.isFull) masks.addAll(unknownForms(text));
  for (const { text, kind } of texts) if (kind === 'leaf') masks.addAll(brokenForms(text));
  masks.addAll(wrappedForms(value));
  return [...masks.all];
}

/** The masks of bytes that are no text: as they are encoded, and what of them a log would show. */
export function masksOfBytes(bytes: Uint8Array, { minLength }: Masking): string[] {
  const buffer = Buffer.from(bytes);
  const base64 = buffer.toString('base64');
  const masks = new Masks(minLength);
  masks.add(base64);
  for (const width of [76, 64]) masks.addAll(wrapped(base64, width));
  masks.addAll([buffer.toString('base64url'), buffer.toString('hex'), buffer.toString('hex').toUpperCase()]);
  // What is no UTF-8 becomes the same replacement characters here as in the log.
  if (buffer.length <= mostShown) masks.addAll(maskedLinesOf(buffer.toString()));
  else masks.addAll((buffer.toString('latin1').match(/[!-~]{12,}/g) ?? []).filter(isRandom));
  return [...masks.all];
}

/** Bytes of the largest binary value whose bytes are masked as a terminal would show them. */
const mostShown = 1024;

/**
 * The masks of a value in its plain form, without encodings: enough for a value that is read and handed to nobody.
 */
export function plainMasksOf(value: string, masking: Masking): string[] {
  const masks = new Masks(masking.minLength);
  for (const { text } of textsOf(value, masking).texts) if (!isMultiLine(text)) masks.add(text);
  return [...masks.all];
}

/** Masks for `user:password` as HTTP Basic sends it. */
export function masksOfBasicPair({ user, password }: BasicPair, minLength: number): string[] {
  if (!isWorthMasking(password, minLength)) return [];
  const pair = Buffer.from(`${user}:${password}`);
  return [...new Set([pair.toString('base64'), pair.toString('base64url')])];
}

/** Masks of one value, within bounds. */
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

  /** False where the bounds leave no room for it. */
  add(text: string): boolean {
    if (this.all.has(text) || !isWorthMasking(text, this.#minLength)) return true;
    // What is larger than all forms together may be is the value itself.
    const hasRoom = this.all.size === 0 || this.#characters + text.length <= most.characters;
    if (!hasRoom || this.isFull) return false;
    this.all.add(text);
    this.#characters += text.length;
    return true;
  }

  /** Forms of one text, as far as there is room. */
  addAll(texts: Iterable<string>): void {
    for (const text of texts) if (!this.add(text)) return;
  }
}

/** The forms of a text that are printed on one line, and that the runner does not make of the text by itself. */
function* unknownForms({ text, kind }: MaskedText): Generator<string> {
  if (kind === 'line') return;
  const known = isMultiLine(text) ? new Set([text]) : runnerForms(text);
  for (const form of kind === 'leaf' ? formsOf(text) : formsOfWhole(text)) {
    if (known.has(form) || isMultiLine(form)) continue;
    known.add(form);
    yield form;
  }
}

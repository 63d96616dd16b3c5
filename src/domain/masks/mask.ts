/**
 * What is registered with the runner so that a value never shows in a log: the value, its lines, its parts where it
 * is a structured text (parts/), and the forms in which common programs print each of these (encodings/). Left out is
 * what the runner adds to a mask by itself (runner-forms.ts), and what would blank the log.
 */

import { wrapped } from './encodings/binary.ts';
import { brokenForms, formsOf } from './encodings/encodings.ts';
import { isNoWord, isRandom, looksSecret } from './looks-secret.ts';
import { compactJson, isJson } from './parts/json.ts';
import { partsOf } from './parts/parts.ts';
import { runnerForms } from './runner-forms.ts';
import { isMultiLine, isWorthMasking, linesOf, trimmed } from './worth.ts';

/** A user and a password that are likely to meet in an HTTP Basic header. */
export interface BasicPair {
  readonly user: string;
  readonly password: string;
}

/** `whole`: wherever it is printed. `parts`: its secret parts alone. `none`: as it is printed, nothing. */
export type Cover = 'whole' | 'parts' | 'none';

/** How a value is masked. */
export interface Masking {
  /** Characters; shorter texts are left alone. */
  readonly minLength: number;
  /** Fields that are not masked, as `#*` names them: the keys on the way, joined by `_`. */
  readonly publicFields?: readonly string[];
}

/** For one value: the runner tries every mask on every line of the log, in a time that grows with their number. */
const most = { masks: 2000, characters: 524_288 };

/** The masks of one value that is handed over. */
export function masksOf(value: string, masking: Masking): string[] {
  const { texts } = textsOf(value, masking);
  const masks = new Masks(masking.minLength);
  for (const { text } of texts) if (!isMultiLine(text)) masks.add(text);
  for (const { text, isPlain } of texts) if (!isPlain) masks.addAll(unknownForms(text));
  for (const { text, isPlain } of texts) if (!isPlain) masks.addAll(brokenForms(text));
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
  if (buffer.length <= mostShown) masks.addAll(linesOf(buffer.toString()));
  else masks.addAll((buffer.toString('latin1').match(/[!-~]{12,}/g) ?? []).filter(isRandom));
  return [...masks.all];
}

/** Bytes of the largest binary value whose bytes are masked as a terminal would show them. */
const mostShown = 1024;

/** What a value is made of, as it stands: enough where the value is only looked at and handed to nobody. */
export function plainMasksOf(value: string, masking: Masking): string[] {
  const masks = new Masks(masking.minLength);
  for (const { text } of textsOf(value, masking).texts) if (!isMultiLine(text)) masks.add(text);
  return [...masks.all];
}

/** How much of a value its masks hide where it is printed as it stands. */
export function coverOf(value: string, masking: Masking): Cover {
  return textsOf(value, masking).cover;
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

  /** False where the bounds leave no room for it. */
  add(text: string): boolean {
    if (this.all.has(text) || !isWorthMasking(text, this.#minLength)) return true;
    // What is larger than all forms together may be is the value itself.
    const hasRoom = this.all.size === 0 || this.#characters + text.length <= most.characters;
    if (!hasRoom || this.all.size >= most.masks) return false;
    this.all.add(text);
    this.#characters += text.length;
    return true;
  }

  /** Forms of one text, as far as there is room. */
  addAll(texts: Iterable<string>): void {
    for (const text of texts) if (!this.add(text)) return;
  }
}

/** A text that is masked: one of several lines by its forms on one line alone. */
interface Masked {
  readonly text: string;
  /** A line of many: not printed in other forms by itself. */
  readonly isPlain: boolean;
}

const mostWithin = 200;

function textsOf(
  value: string,
  { minLength, publicFields = [] }: Masking,
): { texts: Masked[]; cover: Cover } {
  const texts = new Map<string, Masked>();
  const add = (text: string, isPlain = false) => {
    if (isWorthMasking(text, minLength) && !texts.has(text)) texts.set(text, { text, isPlain });
  };
  const lines = linesOf(value);
  const [only] = lines;
  add(value);
  if (lines.length === 1 && only !== undefined) add(only);
  const isPublic = new Set(publicFields);
  /** What is masked within a line; as many as are looked for in each line. */
  const within = new Set<string>();
  const parts = [...partsOf(value)];
  const secret = parts.filter(looksSecret);
  // What is handed over is a secret as a whole: where no part of its lines looks like one, each that is no word counts.
  const chosen = secret.length > 0 || !isMultiLine(value) || isJson(value) ? secret : parts.filter(isNoWord);
  for (const part of chosen) {
    if (part.keys.some((_key, at) => isPublic.has(part.keys.slice(0, at + 1).join('_')))) continue;
    add(part.text, part.isLine && isPlainlyPrinted(part.text, lines.length));
    if (!part.isLine && within.size < mostWithin) within.add(trimmed(part.text));
    if (trimmed(part.text) !== part.text && !isMultiLine(part.text)) add(trimmed(part.text));
  }
  const isOneLine = (text: string) => !isMultiLine(text);
  const shown = lines.some((line) => !texts.has(line) && ![...within].some((text) => line.includes(text)));
  const cover = ![...texts.keys()].some(isOneLine) ? 'none' : shown ? 'parts' : 'whole';
  const compact = isMultiLine(value) ? compactJson(value) : undefined;
  if (compact !== undefined) add(compact, true);
  return { texts: [...texts.values()], cover };
}

/** Lines that shells would quote are printed so, where they are few. */
function isPlainlyPrinted(line: string, lines: number): boolean {
  return lines > 20 || !/['"\\$]/.test(line);
}

/** The forms of a text that are printed on one line, and that the runner does not make of the text by itself. */
function* unknownForms(text: string): Generator<string> {
  const known = isMultiLine(text) ? new Set([text]) : runnerForms(text);
  for (const form of formsOf(text)) {
    if (known.has(form) || isMultiLine(form)) continue;
    known.add(form);
    yield form;
  }
}

import { isNoWord, looksSecret, type Part } from './looks-secret.ts';
import { compactJson, isJson } from './parts/json.ts';
import { partsOf } from './parts/parts.ts';
import { isMultiLine, isWorthMasking, maskedLinesOf, trimmed } from './worth.ts';

/** How a value is masked. */
export interface Masking {
  /** Characters; shorter texts are left alone. */
  readonly minLength: number;
  /** Fields that are not masked, as `#*` names them: the keys on the way, joined by `_`. */
  readonly publicFields?: readonly string[];
}

/** `whole`: wherever it is printed. `parts`: its secret parts alone. `none`: as it is printed, nothing. */
export type MaskCoverage = 'whole' | 'parts' | 'none';

/** A text that is masked: one of several lines by its forms on one line alone. */
export interface MaskedText {
  readonly text: string;
  /**
   * `leaf`: printed in any form. `whole`: it has parts that are masked in any form, so few forms of it are left. `line`:
   * one of many, which is printed in other forms only with the lines around it.
   */
  readonly kind: 'leaf' | 'whole' | 'line';
}

/** What of a value is masked, the value first, and how much of it that hides where it is printed as it stands. */
export function textsOf(value: string, masking: Masking): { texts: MaskedText[]; cover: MaskCoverage } {
  const { minLength } = masking;
  const parts = maskedParts(value, masking);
  const inner = parts.filter(({ isLine }) => !isLine).map(({ text }) => trimmed(text));
  const texts = new Map<string, MaskedText>();
  const add = (text: string, kind: MaskedText['kind']) => {
    if (isWorthMasking(text, minLength) && !texts.has(text)) texts.set(text, { text, kind });
  };
  const lines = maskedLinesOf(value);
  const kindOfValue = isMultiLine(value) && parts.length > 0 ? 'whole' : kindOf(value, inner);
  add(value, kindOfValue);
  if (lines.length === 1) for (const line of lines) add(line, kindOf(line, inner));
  for (const { text, isLine } of parts) {
    // Trimmed, as `inner` is: no text has itself within.
    const kind = isLine ? kindOfLine(text, lines.length) : kindOf(trimmed(text), inner);
    add(text, kind);
    if (!isMultiLine(text)) add(trimmed(text), kind);
  }
  const cover = coverOf(lines, texts, inner);
  const compact = isMultiLine(value) ? compactJson(value) : undefined;
  if (compact !== undefined) add(compact, 'line');
  return { texts: [...texts.values()], cover };
}

function maskedParts(value: string, { publicFields = [] }: Masking): Part[] {
  const isPublic = new Set(publicFields);
  const parts = [...partsOf(value)].filter(
    ({ keys }) => !keys.some((_key, at) => isPublic.has(keys.slice(0, at + 1).join('_'))),
  );
  const secret = parts.filter(looksSecret);
  // What is handed over is a secret as a whole: where no part of its lines looks like one, each that is no word counts.
  return secret.length > 0 || !isMultiLine(value) || isJson(value) ? secret : parts.filter(isNoWord);
}

/** Texts that are looked for within others, at most: enough for what people write. */
const mostInner = 200;
/** Characters. In longer texts nothing is looked for. */
const longestOuter = 65_536;

function kindOf(text: string, inner: readonly string[]): MaskedText['kind'] {
  return hasInner(text, inner) ? 'whole' : 'leaf';
}

/** Characters. Shorter texts that are neither JSON nor a URL can be passwords with the signs of a structure by chance. */
const shortestOuter = 128;

function hasInner(text: string, inner: readonly string[]): boolean {
  if (text.length > longestOuter) return false;
  // A password can stand in quotes by chance, and then is JSON too, of one string.
  const isStructured = /^[a-z][\w+.-]*:\/\/|\s/.test(text) || (/^[{[]/.test(text) && isJson(text));
  if (text.length < shortestOuter && !isStructured) return false;
  return inner.slice(0, mostInner).some((each) => each.length < text.length && text.includes(each));
}

function coverOf(
  lines: readonly string[],
  texts: ReadonlyMap<string, MaskedText>,
  inner: readonly string[],
): MaskCoverage {
  if (![...texts.keys()].some((text) => !isMultiLine(text))) return 'none';
  const searched = inner.slice(0, mostInner);
  const isHidden = (line: string) => texts.has(line) || searched.some((text) => line.includes(text));
  return lines.every(isHidden) ? 'whole' : 'parts';
}

/** Lines that shells would quote or escape are printed so, where they are few. */
function kindOfLine(line: string, lines: number): MaskedText['kind'] {
  return lines <= 20 && /['"\\$]|[^ -~]/.test(line) ? 'leaf' : 'line';
}

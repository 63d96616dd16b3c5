import { isNotWord, isOpaque, looksSecret, type Part } from './looks-secret.ts';
import { compactJson, isJson } from './parts/json.ts';
import { partsOf } from './parts/parts.ts';
import { isMultiLine, isWorthMasking, maskedLinesOf, trimmed } from './worth.ts';

/** How a value is masked. */
export interface Masking {
  /** In characters. Shorter texts are not masked. */
  readonly minLength: number;
  /** Fields that are not masked, by their keys joined by `_`, as `#*` names them. */
  readonly publicFields?: readonly string[];
}

/** `whole`: the value is hidden wherever it is printed. `parts`: only its secret parts are. `none`: nothing is. */
export type MaskCoverage = 'whole' | 'parts' | 'none';

/** A text that is masked. */
export interface MaskedText {
  readonly text: string;
  /**
   * `leaf`: masked in every form. `whole`: its parts are masked in every form, so it needs few forms itself. `line`:
   * one of many lines, which other forms print only together with the others.
   */
  readonly kind: 'leaf' | 'whole' | 'line';
  /** Of a part: the keys that lead to it, the nearest last. */
  readonly keys?: readonly string[];
}

/** The texts of a value that are masked, the value first, and how much of the printed value they hide. */
export function textsOf(value: string, masking: Masking): { texts: MaskedText[]; cover: MaskCoverage } {
  const { minLength } = masking;
  const parts = maskedParts(value, masking);
  const inner = parts.filter(({ isLine }) => !isLine).map(({ text }) => trimmed(text));
  const texts = new Map<string, MaskedText>();
  const add = (text: string, kind: MaskedText['kind'], keys?: readonly string[]) => {
    if (isWorthMasking(text, minLength) && !texts.has(text))
      texts.set(text, keys ? { text, kind, keys } : { text, kind });
  };
  const lines = maskedLinesOf(value);
  const kindOfValue = isMultiLine(value) ? 'whole' : kindOf(value, inner);
  add(value, kindOfValue);
  if (lines.length === 1) for (const line of lines) add(line, kindOf(line, inner));
  for (const { text, isLine, keys } of parts) {
    // Trimmed like `inner`, since no text contains itself.
    const kind = isLine ? kindOfLine(text, lines.length) : kindOf(trimmed(text), inner);
    add(text, kind, keys);
    if (!isMultiLine(text)) add(trimmed(text), kind, keys);
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
  if (secret.length > 0 || !isMultiLine(value) || isJson(value)) return secret;
  // A value is secret as a whole: if no part of its lines looks secret, each that is random counts, or else each that is
  // not a word.
  const opaque = parts.filter(isOpaque);
  return opaque.length > 0 ? opaque : parts.filter(isNotWord);
}

/** How many texts are searched in others. Real values have fewer. */
const mostInner = 200;
/** In characters. Longer texts are not searched. */
const longestOuter = 65_536;

function kindOf(text: string, inner: readonly string[]): MaskedText['kind'] {
  return hasInner(text, inner) ? 'whole' : 'leaf';
}

/** In characters. A shorter line that is neither JSON nor a URL can be a password, or a passphrase with blanks. */
const shortestOuter = 128;

function hasInner(text: string, inner: readonly string[]): boolean {
  if (text.length > longestOuter) return false;
  // A password in quotes is also JSON, of one string, by chance.
  const isStructured = /^[a-z][\w+.-]*:\/\/|[\r\n]/.test(text) || (/^[{[]/.test(text) && isJson(text));
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

/** A text with few lines is masked in the forms in which shells quote or escape them. */
function kindOfLine(line: string, lines: number): MaskedText['kind'] {
  return lines <= 20 && /['"\\$]|[^ -~]/.test(line) ? 'leaf' : 'line';
}

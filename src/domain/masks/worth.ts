/**
 * False for what must never be a mask: booleans, null, white space, lone brackets and quotes, short texts. The
 * runner masks a text without the white space around it too, so that does not make it longer. `minLength` in
 * characters.
 */
export function isWorthMasking(text: string, minLength: number): boolean {
  const inner = trimmed(text);
  if (inner.length < minLength) return false;
  if (/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(inner)) return false;
  return !/^(true|false|null|yes|no|on|off)$/i.test(inner);
}

/** As the runner trims: to .NET, U+0085 is white space too. Linear in the text, which a regular expression is not. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[\s\u0085]/.test(character);
}

/** The trimmed lines of a text, without blank ones: as the runner splits a mask. */
export function maskedLinesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter((line) => line !== '');
}

export function isMultiLine(text: string): boolean {
  return /[\r\n]/.test(text);
}

/**
 * False for texts that must never be a mask: booleans, null, white space, single brackets and quotes, short texts. The
 * runner also masks a text without its surrounding white space, which therefore does not count. `minLength` in
 * characters.
 */
export function isWorthMasking(text: string, minLength: number): boolean {
  const inner = trimmed(text);
  if (inner.length < minLength) return false;
  if (/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(inner)) return false;
  return !/^(true|false|null|yes|no|on|off)$/i.test(inner);
}

/** Trims as the runner does: for .NET, U+0085 is white space too. Takes linear time, unlike a regular expression. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  if (character === undefined || (character > ' ' && character < '\u0080')) return false;
  return /[\s\u0085]/.test(character);
}

/** The trimmed lines of a text without blank ones, as the runner splits a mask. */
export function maskedLinesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter((line) => line !== '');
}

export function isMultiLine(text: string): boolean {
  return /[\r\n]/.test(text);
}

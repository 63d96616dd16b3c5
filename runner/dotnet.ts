/**
 * The string functions of .NET that the runner's parsers use, where JavaScript's differ: .NET treats U+0085 as white
 * space but not U+FEFF, and its readers end a line at a lone CR too.
 */
const leadingSpace = /^(?:[^\S\uFEFF]|\u0085)+/;
const isSpace = /(?:[^\S\uFEFF]|\u0085)/;

export function trimStart(text: string): string {
  return text.replace(leadingSpace, '');
}

export function trim(text: string): string {
  const start = trimStart(text);
  // Searches from the end: a regular expression would start a match at each blank and take quadratic time.
  let end = start.length;
  while (end > 0 && isSpace.test(start[end - 1] ?? '')) end -= 1;
  return start.slice(0, end);
}

/** `Split(…, RemoveEmptyEntries | TrimEntries)` at CR and LF. */
export function trimmedLines(text: string): string[] {
  return text
    .split(/[\r\n]/)
    .map(trim)
    .filter(Boolean);
}

/** `File.ReadAllLines`, `StreamReader.ReadLine` to the end: no empty line follows the last line end. */
export function readLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** `bool.TryParse`. */
export function isTrue(text: string | undefined): boolean {
  return trim(text ?? '').toLowerCase() === 'true';
}

/**
 * The characters that ICU joins to the one before: marks, and the half-width sound marks of Japanese. It ignores control
 * and format characters between them.
 */
const joinsWhatStandsBefore = /[\0-\x08\x0e-\x1f\x7f-\x9f\p{Cf}]*[\p{M}\uFF9E\uFF9F]/uy;

/**
 * `text.IndexOf(value, from)` without a StringComparison, which is culture-sensitive: ICU finds no match whose last
 * character is joined to the next one. This function treats every mark as joining; ICU itself does so before most of
 * them (ICU 78 misses `::` before 542 of the non-spacing and 47 of the spacing marks).
 */
export function cultureIndexOf(text: string, value: string, from: number): number {
  for (let at = text.indexOf(value, from); at >= 0; at = text.indexOf(value, at + 1)) {
    joinsWhatStandsBefore.lastIndex = at + value.length;
    if (!joinsWhatStandsBefore.test(text)) return at;
  }
  return -1;
}

/** A line of an input that has several, with its number from 1. */
export interface InputLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that say something: neither blank nor a comment, which begins with `#`. */
export function linesOf(text: string): InputLine[] {
  const lines = text.split('\n').map((raw, index) => ({ line: index + 1, text: raw.trim() }));
  return lines.filter((each) => each.text !== '' && !each.text.startsWith('#'));
}

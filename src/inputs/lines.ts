/** A line of an input, with its number from 1. */
export interface InputLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text without blank ones and comments, which begin with `#`. */
export function linesOf(text: string): InputLine[] {
  const lines = text.split('\n').map((raw, index) => ({ line: index + 1, text: raw.trim() }));
  return lines.filter((each) => each.text !== '' && !each.text.startsWith('#'));
}

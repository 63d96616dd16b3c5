/**
 * How many letters are to be put in, left out, replaced, or exchanged with the next one, to make one text the other. An
 * exchange counts a little less: fingers make it more often than a wrong letter.
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, opposite] of [...other].entries()) {
      const isExchanged = letter === other[at - 1] && one[index - 1] === opposite;
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === opposite ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
          isExchanged ? (before[at - 1] ?? 0) + 0.9 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

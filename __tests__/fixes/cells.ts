/** The ways in which one mistake can be made, by axis. The first value of each axis is the usual one. */
export const axes = {
  style: ['secrets', 'secret-ids'],
  identity: ['role', 'ambient'],
  dryRun: ['no', 'yes'],
  repository: ['private', 'public'],
} as const;

export type Axes = { readonly [Axis in keyof typeof axes]: readonly (typeof axes)[Axis][number][] };
export type Cell = { readonly [Axis in keyof typeof axes]: (typeof axes)[Axis][number] };

/**
 * A small set of cells in which every two values of two axes occur together, found greedily. The first cell has the
 * first value of each axis.
 */
export function cellsOf(possible: Axes): Cell[] {
  const names = Object.keys(possible) as (keyof Cell)[];
  let all: Partial<Cell>[] = [{}];
  for (const name of names)
    all = all.flatMap((cell) => possible[name].map((value) => ({ ...cell, [name]: value })));
  const pairsOf = (cell: Partial<Cell>) =>
    names.flatMap((one, at) => names.slice(at).map((other) => `${one}=${cell[one]} ${other}=${cell[other]}`));
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Partial<Cell>[] = [];
  while (open.size > 0) {
    const gain = (cell: Partial<Cell>) => pairsOf(cell).filter((pair) => open.has(pair)).length;
    const best = all.reduce((found, cell) => (gain(cell) > gain(found) ? cell : found));
    chosen.push(best);
    for (const pair of pairsOf(best)) open.delete(pair);
  }
  return chosen as Cell[];
}

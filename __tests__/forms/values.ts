/** The length of each value in characters. */
const length = 32;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('');

/** The alphabets of password generators, and one with letters beyond ASCII. */
export const alphabets = {
  'all 94 signs': { characters: [...signs], values: 10_000 },
  'without / @ "': { characters: [...signs.replace(/[/@"]/g, '')], values: 10_000 },
  'letters, digits, !@#$%^&*': { characters: [...`${letters}!@#$%^&*`], values: 10_000 },
  'letters and digits': { characters: [...letters], values: 10_000 },
  'also blanks': { characters: [...`${letters}!@#$%^&*'"\\   `], values: 1000 },
  'also beyond ASCII': { characters: [...`${letters}&'"\\%$äéßñλжя秘密→🔑`], values: 1000 },
} satisfies Readonly<Record<string, { readonly characters: readonly string[]; readonly values: number }>>;

/** A value that no form changes. It shows what programs print around a value. */
export const sentinel = 'Sentinel000000000000000000000000';

/** Random values of an alphabet. The same seed gives the same values. */
export function valuesOf(characters: readonly string[], count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () =>
    // Programs that read lines leave out blanks at the ends.
    Array.from({ length }, () => characters[Math.floor(next() * characters.length)])
      .join('')
      .replace(/^ +| +$/g, (blanks) => 'x'.repeat(blanks.length)),
  );
}

/** Random numbers from 0 to 1, by mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

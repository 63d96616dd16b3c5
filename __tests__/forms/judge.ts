import { GitHubMasker } from '../../runner/masker.ts';
import { masksOf } from '../../src/domain/masks/mask.ts';
import { toRegister } from '../../src/domain/masks/registration.ts';

/** What the runner's masker leaves of one value where programs print it. */
export class Judge {
  readonly #masks: ReadonlySet<string>;
  readonly #ordered: readonly string[];
  #masker: GitHubMasker | undefined;

  constructor(value: string) {
    this.#ordered = toRegister(masksOf(value, { minLength: 4 }));
    this.#masks = new Set(this.#ordered);
  }

  /**
   * What a text shows beside `around`, which the program prints around every value, and beside quotes. Empty: nothing
   * of the value.
   */
  shown(text: string, [before, after]: readonly [string, string]): string {
    const hasFrame =
      text.startsWith(before) && text.endsWith(after) && text.length >= before.length + after.length;
    const inner = withoutQuotes(hasFrame ? text.slice(before.length, text.length - after.length) : text);
    // A text that is a mask needs no search for masks within it.
    if (this.#masks.has(inner)) return '';
    const masked = this.#mask(text);
    // A value that begins like what stands before it takes that into its mask.
    const start = commonLength(masked, before);
    const end = commonLength(reversed(masked.slice(start)), reversed(after));
    return masked
      .slice(start, masked.length - end)
      .replaceAll('***', '')
      .replace(/["'`$]/g, '');
  }

  #mask(text: string): string {
    if (!this.#masker) {
      this.#masker = new GitHubMasker();
      for (const mask of this.#ordered) this.#masker.add(mask);
    }
    return this.#masker.mask(text);
  }
}

function commonLength(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** The quotes that a program put around a text: it chooses them by the text. */
function withoutQuotes(text: string): string {
  return /^\$?(["'`])(.*)\1$/s.exec(text)?.[2] ?? text;
}

import { GitHubMasker } from '../../runner/masker.ts';
import { masksOf } from '../../src/domain/masks/mask.ts';
import { toRegister } from '../../src/domain/masks/registration.ts';

/** Applies the runner's masker to texts that contain one value. */
export class Judge {
  readonly #masks: ReadonlySet<string>;
  readonly #ordered: readonly string[];
  #masker: GitHubMasker | undefined;

  constructor(value: string) {
    this.#ordered = toRegister(masksOf(value, { minLength: 4 }));
    this.#masks = new Set(this.#ordered);
  }

  /**
   * The part of a text that stays visible, without quotes and without `around`, which the program prints around every
   * value. Empty if nothing of the value is visible.
   */
  shown(text: string, [before, after]: readonly [string, string]): string {
    const hasFrame =
      text.startsWith(before) && text.endsWith(after) && text.length >= before.length + after.length;
    const inner = withoutQuotes(hasFrame ? text.slice(before.length, text.length - after.length) : text);
    // Faster for a text that is itself a mask.
    if (this.#masks.has(inner)) return '';
    const masked = this.masked(text);
    // If the value begins like the text in front of it, its mask covers a part of that.
    const start = commonLength(masked, before);
    const end = commonLength(reversed(masked.slice(start)), reversed(after));
    return (
      masked
        .slice(start, masked.length - end)
        // Bytes in a list are masked in several pieces.
        .replaceAll(/\*{3}(?: \*{3})*/g, '')
        .replace(/["'`$]/g, '')
    );
  }

  /** The text as a log shows it. */
  masked(text: string): string {
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

/** Removes the quotes of a program that chooses them by the text. */
function withoutQuotes(text: string): string {
  return /^\$?(["'`])(.*)\1$/s.exec(text)?.[2] ?? text;
}

/** An occurrence of a pattern in a text. */
export interface Match<Tag> {
  readonly start: number;
  readonly length: number;
  readonly tag: Tag;
}

interface Pattern<Tag> {
  readonly text: string;
  readonly tag: Tag;
}

const keyLength = 8;

/**
 * Finds many strings in one pass over a text. The patterns are indexed by their first characters, so the cost of a
 * pass hardly grows with their number, also for tens of thousands of masks or encoded canaries.
 */
export class Patterns<Tag> {
  readonly #byKey = new Map<number, Map<string, Pattern<Tag>[]>>();

  add(text: string, tag: Tag): void {
    if (text === '') return;
    const length = Math.min(text.length, keyLength);
    const keys = this.#byKey.get(length) ?? new Map<string, Pattern<Tag>[]>();
    this.#byKey.set(length, keys);
    const key = text.slice(0, length);
    const bucket = keys.get(key);
    if (bucket) bucket.push({ text, tag });
    else keys.set(key, [{ text, tag }]);
  }

  /** Yields every occurrence of every pattern, also overlapping ones, ordered by start. */
  *matches(text: string): Generator<Match<Tag>> {
    const indexes = [...this.#byKey];
    for (let start = 0; start < text.length; start++) {
      for (const [length, keys] of indexes) {
        for (const pattern of keys.get(text.slice(start, start + length)) ?? []) {
          if (text.startsWith(pattern.text, start)) {
            yield { start, length: pattern.text.length, tag: pattern.tag };
          }
        }
      }
    }
  }
}

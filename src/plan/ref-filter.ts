/** A part of a filter pattern: a character, a wildcard or a class, and how often it may stand there. */
interface Part {
  readonly text: string;
  readonly kind: 'literal' | 'star' | 'stars' | 'class';
  readonly repeated: '' | '?' | '+';
}

function partsOf(pattern: string): Part[] {
  return [...pattern.matchAll(/(?:(\*\*)|(\*)|(\[[^\]]+\])|\\?([\s\S]))(?:(?<!\*)([?+]))?/g)].map(
    ([, stars, star, set, literal = '', repeated = '']) => ({
      text: stars ?? star ?? set ?? literal,
      kind: stars ? 'stars' : star ? 'star' : set ? 'class' : 'literal',
      repeated: repeated as Part['repeated'],
    }),
  );
}

/**
 * A pattern of `branches` or `tags`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export class RefFilter {
  /** True for `!…`, which takes away what an earlier pattern of the list admits. */
  readonly excludes: boolean;
  readonly #parts: readonly Part[];

  constructor(text: string) {
    this.excludes = text.startsWith('!');
    this.#parts = partsOf(this.excludes ? text.slice(1) : text);
  }

  /** What every name begins with. */
  get head(): string {
    const end = this.#parts.findIndex(({ kind, repeated }) => kind !== 'literal' || repeated !== '');
    return textOf(end < 0 ? this.#parts : this.#parts.slice(0, end));
  }

  /** The only name that it takes. Undefined if it may take several. */
  get only(): string | undefined {
    const isExact = this.#parts.every(({ kind, repeated }) => kind === 'literal' && repeated === '');
    return isExact ? this.head : undefined;
  }

  /** For IAM's `StringLike`, whose `*` takes slashes too: it takes every name that GitHub's takes, and may take more. */
  get forIam(): string {
    return this.#parts
      .map(({ text, kind, repeated }) =>
        kind !== 'literal' || repeated === '?' ? '*' : repeated === '+' ? `${text}*` : text,
      )
      .join('')
      .replaceAll(/\*+/g, '*');
  }

  /** True if the pattern for IAM takes no other names. */
  get isExactForIam(): boolean {
    return this.#parts.every(
      ({ kind, repeated }) => kind === 'stars' || (kind === 'literal' && repeated === ''),
    );
  }

  takes(name: string): boolean {
    const source = this.#parts
      .map(({ text, kind, repeated }) => {
        if (kind === 'stars') return '.*';
        if (kind === 'star') return '[^/]*';
        return `${kind === 'class' ? text : text.replace(/[.*+?^$()|{}[\]\\/]/, '\\$&')}${repeated}`;
      })
      .join('');
    try {
      return new RegExp(`^${source}$`).test(name);
    } catch {
      return false;
    }
  }

  /** The pattern of the names that also begin with a text. Undefined if no pattern says so. */
  startingWith(beginning: string): string | undefined {
    const last = this.#parts.at(-1);
    const isOpen = this.#parts
      .slice(0, -1)
      .every(({ kind, repeated }) => kind === 'literal' && repeated === '');
    if (!isOpen || (last?.kind !== 'star' && last?.kind !== 'stars')) return undefined;
    if (last.kind === 'star' && beginning.slice(this.head.length).includes('/')) return undefined;
    return `${beginning}${last.text}`;
  }
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** True if a list of patterns admits a name: the last of them that takes it decides. */
export function admits(patterns: readonly string[], name: string): boolean {
  const last = patterns.map((text) => new RefFilter(text)).findLast((pattern) => pattern.takes(name));
  return last !== undefined && !last.excludes;
}

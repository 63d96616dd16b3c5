import { namesExpiry, shownPath } from './hints.ts';
import { isAmbiguousDate, spelledDateOf } from './spelled-dates.ts';

/** A field that says by its name that it tells an end, and holds no date. */
export interface UnreadableDate {
  /** As it may be shown. */
  readonly name: string;
  /** It could be two dates: `01/12/2026`. */
  readonly isAmbiguous: boolean;
}

/**
 * Fields whose date cannot be read. None of them are those that say that there is no end, by a word, by nothing or by a
 * date that is none (`0001-01-01`, `9999-12-31`), and settings of how long something lives: `3600`, `90d`.
 */
export function unreadableDatesIn(
  fields: Iterable<readonly [path: string, content: unknown]>,
): UnreadableDate[] {
  return [...fields]
    .filter(([path, content]) => {
      const name = path.slice(path.lastIndexOf('.') + 1);
      return namesExpiry(name) && isMeantAsDate(content) && !spelledDateOf(content);
    })
    .map(([path, content]) => ({ name: shownPath(path), isAmbiguous: isAmbiguousDate(content) }));
}

function isMeantAsDate(content: unknown): boolean {
  const text = typeof content === 'string' ? content.trim() : '';
  const isNone = /^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i;
  const isBeyond = /^(?:000|1970|2[2-9]|[3-9]\d)\d*-/;
  const isSpan = /^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i;
  return ![isNone, isBeyond, isSpan].some((pattern) => pattern.test(text));
}

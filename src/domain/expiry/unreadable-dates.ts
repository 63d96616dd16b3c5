import { isAmbiguousDate, spelledDateOf } from './spelled-dates.ts';

/** A field whose name means an end and that contains no readable date. */
export interface UnreadableDate {
  /** The name as it can be shown. */
  readonly name: string;
  /** True for a date with two meanings: `01/12/2026`. */
  readonly isAmbiguous: boolean;
}

/**
 * Of the fields whose names mean an end, those with a date that cannot be read. Not included: fields that say "no end" by a
 * word, by an empty value or by a date such as `0001-01-01` or `9999-12-31`, and settings of a lifetime: `3600`, `90d`.
 */
export function unreadableDatesIn(
  fields: readonly (readonly [name: string, content: unknown])[],
): UnreadableDate[] {
  return fields
    .filter(([, content]) => isMeantAsDate(content) && !spelledDateOf(content))
    .map(([name, content]) => ({ name, isAmbiguous: isAmbiguousDate(content) }));
}

/** After the secret's name: `has a field expires_at that holds no date`. */
export function unreadableDateWords({ name, isAmbiguous }: UnreadableDate): string {
  return `has a field ${name} ${isAmbiguous ? 'that could be two dates' : 'that holds no date'}`;
}

function isMeantAsDate(content: unknown): boolean {
  const text = typeof content === 'string' ? content.trim() : '';
  const isNone = /^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i;
  const isBeyond = /^(?:000|1970|2[2-9]|[3-9]\d)\d*-/;
  const isSpan = /^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i;
  return ![isNone, isBeyond, isSpan].some((pattern) => pattern.test(text));
}

/** Marks the source of a date that is elsewhere in the secret and not about this value. */
export const elsewhereMark = ' elsewhere';

/** Between the two fields of a source that a begin and a life give. */
export const lifeMark = ' and ';

/** True for the source of a hint that stops a step once its date has passed. */
export function stopsOncePast(source: string): boolean {
  return source.startsWith('field ') && !source.endsWith(elsewhereMark);
}

/** Marks the source of a date that is not said of the value: it stands elsewhere in the secret. */
export const elsewhere = ' elsewhere';

/** True for the source of a hint that stops a step as soon as its end has come. */
export function becomesFirm(source: string): boolean {
  return source.startsWith('field ') && !source.endsWith(elsewhere);
}

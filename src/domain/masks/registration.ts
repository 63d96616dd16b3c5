/**
 * Each mask once, the longest first: a masker that replaces in order would otherwise leave the end of a longer mask
 * visible.
 */
export function toRegister(masks: Iterable<string>): string[] {
  return [...new Set(masks)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

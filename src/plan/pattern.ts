/** True if the pattern `wide` matches everything that the pattern `narrow` matches. `\` escapes a wildcard. */
export function matches(wide: string, narrow: string): boolean {
  const source = wide.replace(/\\[*?]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '(?:[^*\\\\]|\\\\[*?])';
    return found.length === 2 ? `\\\\\\${found[1]}` : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 's').test(narrow);
}

/** As many names as one sentence holds. */
const most = 20;

/** Names in a sentence; the last ones counted where they are many. */
export function listed(names: readonly string[]): string {
  const more = names.length - most;
  const shown = names.slice(0, most).map(shortened).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A name as a sentence can hold it: keys come from data, and may have any length and line ends. */
export function shortened(name: string): string {
  const text = name.replace(/\p{C}/gu, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

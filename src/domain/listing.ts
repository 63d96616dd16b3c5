/** How many names one sentence contains. */
const most = 20;

/** Names in a sentence. If there are many, the last ones are only counted. */
export function listed(names: readonly string[]): string {
  const more = names.length - most;
  const shown = names.slice(0, most).map(shortened).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A name for a sentence: keys come from data and can have any length and line ends. */
export function shortened(name: string): string {
  const text = name.replace(/\p{C}/gu, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A text as one word of sh and bash, which read nothing inside single quotes. */
export function shQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** True for a path that cmd reads as one word without quotes, in its command line as in a batch file. */
export function isPlainForCmd(path: string): boolean {
  return /^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(path);
}

/** A path as one word of a batch file, where `%` begins a variable even inside quotes. Paths have no quotes. */
export function cmdQuoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`;
}

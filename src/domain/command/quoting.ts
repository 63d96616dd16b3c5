/** Quotes a text as one argument in sh and bash, which interpret nothing inside single quotes. */
export function shQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** True for a path that cmd reads as one argument without quotes, in its command line and in a batch file. */
export function isPlainForCmd(path: string): boolean {
  return /^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(path);
}

/** Quotes a path for a batch file, where `%` begins a variable even inside quotes. Paths contain no quotes. */
export function cmdQuoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`;
}

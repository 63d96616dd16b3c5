/** A text as one word of sh and bash, which read nothing inside single quotes. */
export function shQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * A text as one word of PowerShell. It takes the typographic single quotes for quotes too, and two of them for one.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function pwshQuoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** True for a path that cmd reads as one word without quotes, in its command line as in a batch file. */
export function isPlainForCmd(path: string): boolean {
  return /^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(path);
}

/** A path as one word of a batch file, where `%` begins a variable even inside quotes. Paths have no quotes. */
export function cmdQuoted(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`;
}

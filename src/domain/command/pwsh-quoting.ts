/**
 * A text as one word of PowerShell. It takes the typographic single quotes for quotes too, and two of them for one.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function pwshQuoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

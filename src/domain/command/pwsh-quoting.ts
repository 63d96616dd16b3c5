/**
 * Quotes a text as one argument in PowerShell, which also reads typographic single quotes as quotes, and two as one.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function pwshQuoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

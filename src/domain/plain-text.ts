/**
 * Removes workflow commands. The runner finds them in every line: `::command::` at its start, after what .NET treats
 * as white space, and `##[command]` anywhere in it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

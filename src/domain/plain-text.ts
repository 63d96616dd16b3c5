/**
 * The runner reads commands from every line: `::command::` at its start, after what .NET takes for white space, and
 * `##[command]` anywhere in it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

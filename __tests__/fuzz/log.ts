import assert from 'node:assert/strict';
import { knownCommands, parseCommand, type WorkflowCommand } from '../../runner/commands.ts';
import { GitHubConsole } from '../../runner/console.ts';
import { LineReader } from '../../runner/lines.ts';
import { GitHubMasker } from '../../runner/masker.ts';
import { injected } from './hostile-text.ts';

const known = new Set<string>(knownCommands);

/** The commands that the runner finds in a step's output. */
export function commandsIn(text: string): WorkflowCommand[] {
  const reader = new LineReader();
  const lines = [...reader.push(Buffer.from(text)), ...reader.end()];
  return lines.flatMap((line) => parseCommand(line, (name) => known.has(name.toLowerCase())) ?? []);
}

/** Asserts that all commands are the action's own: none comes from data. */
export function assertOwnCommands(commands: readonly WorkflowCommand[]): void {
  for (const { name, properties } of commands) {
    assert.match(name, /^(add-mask|debug|notice|warning|error)$/);
    const { title, ...others } = properties;
    assert.deepEqual(others, {});
    if (title !== undefined) assert.match(title, /^E_[A-Z_]+$/);
    assert.ok(!JSON.stringify(properties).includes(injected));
  }
}

/** The log as the runner keeps it. */
export function logOf(text: string): { log: string; masker: GitHubMasker } {
  const masker = new GitHubMasker();
  const effects = { setEnv() {}, setOutput() {}, saveState() {}, addPath() {}, variable: () => undefined };
  const console = new GitHubConsole({ masker, effects, debug: true });
  const reader = new LineReader();
  for (const line of [...reader.push(Buffer.from(text)), ...reader.end()]) console.line('stdout', line);
  return { log: console.log.join('\n'), masker };
}

/** The output without the masks. */
export function withoutMasks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shells of `run:` steps that this runner has. */
export type Shell = 'bash' | 'cmd' | 'pwsh';

/** What the runner makes of a script: ScriptHandler.cs and ScriptHandlerHelpers.cs. */
interface ShellTemplate {
  readonly extension: string;
  readonly content: (script: string) => string;
  readonly command: (path: string) => readonly [command: string, ...args: string[]];
  /** The words are the command line as it stands: cmd has quotes of its own. */
  readonly isVerbatim: boolean;
}

const templates: Readonly<Record<Shell, ShellTemplate>> = {
  bash: {
    extension: 'sh',
    content: (script) => `${script}\n`,
    command: (path) => ['bash', '-e', path],
    isVerbatim: false,
  },
  cmd: {
    extension: 'cmd',
    content: (script) => `@echo off\n${script}\n`.replace(/\r?\n/g, '\r\n'),
    command: (path) => [
      process.env.ComSpec ?? 'cmd.exe',
      '/D',
      '/E:ON',
      '/V:OFF',
      '/S',
      '/C',
      `"CALL "${path}""`,
    ],
    isVerbatim: true,
  },
  pwsh: {
    extension: 'ps1',
    content: (script) =>
      `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
    command: (path) => ['pwsh', '-command', `. '${path.replaceAll("'", "''")}'`],
    isVerbatim: false,
  },
};

/** Writes a script into a folder and tells how the runner starts it. */
export function writeScript(folder: string, name: string, script: string, shell: Shell) {
  const { extension, content, command, isVerbatim } = templates[shell];
  const path = join(folder, `${name}.${extension}`);
  writeFileSync(path, content(script));
  return { argv: command(path), isVerbatim };
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shells of `run:` steps in this model. */
export type Shell = 'bash' | 'cmd' | 'pwsh';

/** How the runner writes and starts a script: ScriptHandler.cs and ScriptHandlerHelpers.cs. */
interface ShellTemplate {
  readonly extension: string;
  readonly content: (script: string) => string;
  readonly command: (path: string) => readonly [command: string, ...args: string[]];
  /** True: the words are the command line as it is, because cmd has its own quoting. */
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

/** Writes a script into a folder. Returns the command by which the runner starts it. */
export function writeScript(folder: string, name: string, script: string, shell: Shell) {
  const { extension, content, command, isVerbatim } = templates[shell];
  const path = join(folder, `${name}.${extension}`);
  writeFileSync(path, content(script));
  return { argv: command(path), isVerbatim };
}

import { LeaseError } from '../error.ts';
import { cmdLineLimit } from './batch-command-line.ts';
import { pwshQuoted } from './pwsh-quoting.ts';
import { shQuoted } from './quoting.ts';

/** The shells whose assignments can be written. */
export const shells = ['bash', 'pwsh', 'cmd'] as const;
export type Shell = (typeof shells)[number];

/** How a shell reads assignments from a file. */
interface ShellWriting {
  readonly extension: string;
  readonly begin: string;
  /** E_SHELL for a value that the shell cannot represent. */
  readonly assignment: (name: string, value: string) => string;
  /** The line that reads the file and deletes it. */
  readonly source: (path: string) => string;
  /** A line that fails, for a shell that evaluates the output, if there is no file to read. */
  readonly failure: string;
}

const writings: Readonly<Record<Shell, ShellWriting>> = {
  bash: {
    extension: 'sh',
    begin: '',
    assignment: (name, value) => `export ${name}=${shQuoted(value)}\n`,
    source: (path) => `. ${shQuoted(path)}; rm -f ${shQuoted(path)}`,
    failure: 'false',
  },
  pwsh: {
    extension: 'ps1',
    // Without it Windows PowerShell reads the file in the system's code page.
    begin: '\ufeff',
    assignment: (name, value) => `\${env:${name}} = ${pwshQuoted(value)}\r\n`,
    source: (path) => `. ${pwshQuoted(path)}; Remove-Item -LiteralPath ${pwshQuoted(path)}`,
    failure: "throw 'secret-lease: nothing was renewed'",
  },
  cmd: {
    extension: 'cmd',
    begin: '@echo off\r\n',
    assignment: (name, value) => `set "${name}=${forCmd(name, value)}"\r\n`,
    source: (path) => `call "${path}" & del "${path}"`,
    failure: 'exit /b 1',
  },
};

/** A file of assignments: its name, its contents, and the line by which a shell reads it. */
export interface ShellScript {
  readonly fileName: string;
  readonly text: string;
  readonly sourcedBy: (path: string) => string;
}

/** The script that sets variables in a shell. `id` distinguishes its file from others. E_SHELL. */
export function shellScript(shell: Shell, variables: ReadonlyMap<string, string>, id: string): ShellScript {
  const { extension, begin, assignment, source } = writings[shell];
  const lines = [...variables].map(([name, value]) => assignment(name, value));
  return { fileName: `renew-${id}.${extension}`, text: begin + lines.join(''), sourcedBy: source };
}

/** A line that fails in a shell that evaluates it. Undefined: whichever it is. */
export function failingLine(shell: Shell | undefined): string {
  return shell === undefined ? 'exit 1' : writings[shell].failure;
}

/**
 * A value for cmd's `set "NAME=VALUE"`. A quote in it would end the quotes, so that cmd would interpret the rest; a
 * line break ends the command; characters beyond ASCII depend on the code page. E_SHELL.
 */
function forCmd(name: string, value: string): string {
  const quoted = value.replaceAll('%', '%%');
  const reason = /["\r\n]/.test(value)
    ? 'has double quotes or line breaks'
    : /[^\t\x20-\x7e]/.test(value)
      ? 'has other characters than those of ASCII'
      : quoted.length + name.length + 8 > cmdLineLimit
        ? 'is longer than a line of cmd'
        : undefined;
  if (reason === undefined) return quoted;
  throw new LeaseError('E_SHELL', `The value of ${name} ${reason}, which cmd cannot carry.`, {
    fix: 'Use `--shell pwsh` or `--shell bash`, or give the value to one program with `secret-lease exec -- PROGRAM`.',
  });
}

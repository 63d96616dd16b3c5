import type { LaunchedProgram } from './launched-program.ts';
import { cmdQuoted, shQuoted } from './quoting.ts';

/**
 * Variables of Node that the command's own process must not have: the first would load the workflow's code into a
 * process with secrets, the others print its activity, including the environment's values. They are kept under other
 * names for the program of `exec`.
 */
export const renamedVariables: Readonly<Record<string, string>> = {
  NODE_OPTIONS: 'SECRET_LEASE_NODE_OPTIONS',
  NODE_DEBUG: 'SECRET_LEASE_NODE_DEBUG',
  NODE_DEBUG_NATIVE: 'SECRET_LEASE_NODE_DEBUG_NATIVE',
};

/** The launchers of sh and cmd, by file name. */
export function launcherScripts({ node, script, nearby }: LaunchedProgram): Map<string, string> {
  const names = Object.entries(renamedVariables);
  const sh = [
    '#!/bin/sh',
    ...names.flatMap(([name, aside]) => [
      `unset ${aside}`,
      `if [ -n "\${${name}+set}" ]; then export ${aside}="$${name}"; unset ${name}; fi`,
    ]),
    `exec ${shQuoted(node)} ${shQuoted(script)} "$@"`,
    '',
  ];
  const cmd = [
    '@echo off',
    // `!` inserts a value as it is, where `%` would have cmd interpret its quotes and `&`; but `%*` may contain a `!`.
    'setlocal EnableDelayedExpansion',
    // A variable of this name, which any job can have, hides the status.
    'set "ERRORLEVEL="',
    ...names.flatMap(([name, aside]) => [`set "${aside}=!${name}!"`, `set "${name}="`]),
    'setlocal DisableDelayedExpansion',
    `${pathInCmd(node, nearby.node)} ${pathInCmd(script, nearby.script)} %*`,
    'exit /b %ERRORLEVEL%',
    '',
  ];
  return new Map([
    ['secret-lease', sh.join('\n')],
    ['secret-lease.cmd', cmd.join('\r\n')],
  ]);
}

/**
 * A path for a batch file. cmd reads batch files in its code page, so a path beyond ASCII is written relative to the
 * file's own folder (`%~dp0`), which needs no decoding.
 */
function pathInCmd(path: string, nearby: string): string {
  if (!needsDecoding(path, nearby) && !isAscii(path)) return `"%~dp0${nearby.replaceAll('%', '%%')}"`;
  return cmdQuoted(path);
}

/** True for a path beyond ASCII that no relative path within ASCII leads to, such as one of another drive. */
export function needsDecoding(path: string, nearby: string): boolean {
  return !isAscii(path) && (!isAscii(nearby) || !nearby.startsWith('.'));
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** The environment with the variables that a launcher has renamed, under their own names. */
export function withOriginalNames(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const own = { ...environment };
  for (const [name, aside] of Object.entries(renamedVariables)) {
    const kept = own[aside];
    delete own[aside];
    if (kept) own[name] = kept;
  }
  return own;
}

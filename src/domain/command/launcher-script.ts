import { cmdQuoted, shQuoted } from './quoting.ts';

/** What a launcher starts: the runner's own Node, as PATH may have none or an old one, and the command's file. */
export interface LaunchedProgram {
  readonly node: string;
  readonly script: string;
}

/**
 * The launchers, by file name. NODE_OPTIONS would load the workflow's code into a process that holds secrets, so
 * it waits under another name for the child of `exec`.
 */
export function launcherScripts({ node, script }: LaunchedProgram): ReadonlyMap<string, string> {
  const sh = [
    '#!/bin/sh',
    'unset SECRET_LEASE_NODE_OPTIONS',
    `if [ -n "\${NODE_OPTIONS+set}" ]; then export SECRET_LEASE_NODE_OPTIONS="$NODE_OPTIONS"; unset NODE_OPTIONS; fi`,
    `exec ${shQuoted(node)} ${shQuoted(script)} "$@"`,
    '',
  ];
  const cmd = [
    '@echo off',
    'setlocal DisableDelayedExpansion',
    'set "SECRET_LEASE_NODE_OPTIONS=%NODE_OPTIONS%"',
    'set "NODE_OPTIONS="',
    `${cmdQuoted(node)} ${cmdQuoted(script)} %*`,
    'exit /b %ERRORLEVEL%',
    '',
  ];
  return new Map([
    ['secret-lease', sh.join('\n')],
    ['secret-lease.cmd', cmd.join('\r\n')],
  ]);
}

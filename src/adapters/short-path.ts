import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemProgram } from './system-program.ts';

/** The 8.3 path of a file or folder on Windows, which needs no quotes. Undefined if the drive has no 8.3 names. */
export function shortPath(path: string): string | undefined {
  const line = `/d /e:on /v:off /s /c "for %I in ("${path}") do @echo %~sI"`;
  const { stdout } = spawnSync(process.env.ComSpec || systemProgram('cmd.exe'), [line], {
    // Node prints the environment of what it starts with NODE_DEBUG, which an earlier step can set.
    env: {},
    windowsVerbatimArguments: true,
    encoding: 'latin1',
  });
  const short = stdout?.trim() ?? '';
  // Without an 8.3 name the command prints the path itself.
  return /^[!-~]+$/.test(short) && existsSync(short) ? short : undefined;
}

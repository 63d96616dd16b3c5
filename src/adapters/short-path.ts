import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isPlainForCmd } from '../domain/command/quoting.ts';

/**
 * The path of a file or folder of Windows in names of eight characters and three, which need no quotes; undefined where
 * its drive keeps none.
 */
export function shortPath(path: string): string | undefined {
  const line = `/d /e:on /v:off /s /c "for %I in ("${path}") do @echo %~sI"`;
  const { stdout } = spawnSync(process.env.ComSpec || 'cmd.exe', [line], {
    windowsVerbatimArguments: true,
    encoding: 'latin1',
  });
  const short = stdout?.trim() ?? '';
  return isPlainForCmd(short) && existsSync(short) ? short : undefined;
}

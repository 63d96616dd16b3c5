import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
  // Where there is none it is the path itself.
  return /^[!-~]+$/.test(short) && existsSync(short) ? short : undefined;
}

// Preloaded: the process takes itself for one on macOS, where there is no /proc.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

Object.defineProperty(process, 'platform', { value: 'darwin' });
for (const name of ['readFileSync', 'readdirSync', 'readlinkSync', 'openSync', 'lstatSync', 'statSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (!String(path).startsWith('/proc')) return original(path, ...rest);
    throw Object.assign(new Error(`ENOENT: no such file or directory, ${path}`), { code: 'ENOENT' });
  };
}
syncBuiltinESMExports();

/**
 * Preloaded into the bundle: files whose paths match UNDELETABLE cannot be deleted, as if another program used them.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const pattern = new RegExp(process.env.UNDELETABLE ?? '(?!)');
const isMeant = (path) => pattern.test(path.replaceAll('\\', '/'));

/** True if the folder contains such a file. */
function holdsMeant(path) {
  if (isMeant(path)) return true;
  if (!fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  return fs.readdirSync(path, { recursive: true }).some((name) => isMeant(join(path, name)));
}

for (const name of ['unlinkSync', 'rmdirSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (holdsMeant(String(path))) {
      throw Object.assign(new Error(`EBUSY: resource busy or locked, ${name}`), { code: 'EBUSY' });
    }
    return original(path, ...rest);
  };
}
syncBuiltinESMExports();

/*
 * Preloaded into the bundle: a file system that shows every file and folder below RUNNER_TEMP with one owner and one
 * mode, as EFS access points and SMB shares do. FIXED_UID and FIXED_MODE set them.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { RUNNER_TEMP = '', FIXED_UID, FIXED_MODE } = process.env;
const { lstatSync } = fs;
fs.lstatSync = (path, ...rest) => {
  const stat = lstatSync(path, ...rest);
  if (stat && String(path).startsWith(RUNNER_TEMP)) {
    if (FIXED_UID) stat.uid = Number(FIXED_UID);
    if (FIXED_MODE) stat.mode = (stat.mode & ~0o777) | Number.parseInt(FIXED_MODE, 8);
  }
  return stat;
};
syncBuiltinESMExports();

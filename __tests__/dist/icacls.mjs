/*
 * Loaded into the bundle: icacls as a double, which writes its words to ICACLS_WORDS, a line of JSON for each call, and
 * ends with ICACLS_STATUS.
 */
import childProcess from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { ICACLS_WORDS = '', ICACLS_STATUS = '0' } = process.env;
const { spawnSync } = childProcess;
childProcess.spawnSync = (command, words, ...rest) => {
  if (!/icacls/i.test(command)) return spawnSync(command, words, ...rest);
  appendFileSync(ICACLS_WORDS, `${JSON.stringify([command, ...words])}\n`);
  return { status: Number(ICACLS_STATUS) };
};
syncBuiltinESMExports();

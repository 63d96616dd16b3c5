/*
 * Preloaded into the bundle: a fake icacls, which writes its arguments to ICACLS_WORDS, a line of JSON for each call,
 * and exits with ICACLS_STATUS.
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

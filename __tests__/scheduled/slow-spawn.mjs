/** Preloaded into the bundle: this process stands still for a moment after a program has begun, as on a busy machine. */
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const { spawn } = childProcess;
childProcess.spawn = (...what) => {
  const child = spawn(...what);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
  return child;
};
syncBuiltinESMExports();

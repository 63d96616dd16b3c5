import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { exitStatus } from '../domain/command/exit-status.ts';

/** What whoever stops a step sends; the program decides what it does about it. */
const passedOn: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];

/** What starts a program. */
export interface ProgramStart {
  readonly program: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a program in the place of this process, with its streams and its signals, and gives its exit status. Where a
 * signal ended it, this process ends by the same one.
 */
export async function runProgram({ program: [name, ...words], environment }: ProgramStart): Promise<number> {
  const child = spawn(name, words, { env: environment, stdio: 'inherit' });
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of passedOn) process.on(signal, passOn);
  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (child.pid !== undefined) return;
      process.stderr.write(
        `secret-lease: ${code === 'ENOENT' ? 'no such command' : 'the command cannot be run'}\n`,
      );
      resolve({ code: code === 'ENOENT' ? exitStatus.notFound : exitStatus.notExecutable, signal: null });
    });
  });
  for (const signal of passedOn) process.off(signal, passOn);
  if (end.signal === null) return end.code ?? exitStatus.failed;
  process.kill(process.pid, end.signal);
  return 128 + constants.signals[end.signal];
}

import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants } from 'node:os';
import { exitStatus } from '../domain/command/exit-status.ts';
import { withOriginalNames } from '../domain/command/launcher-script.ts';
import { type NoCall, unstartable } from '../domain/command/unstartable.ts';
import { type Environment, environmentOf, withVariables } from '../domain/environment.ts';
import type { LeaseError } from '../domain/error.ts';
import { programCall } from './program-call.ts';

/** Signals that the runner or the user sends to stop a step. They are passed on to the program. */
const signals: readonly NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGBREAK', 'SIGHUP']
    : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];

/** A program with its arguments. */
export interface ProgramStart {
  readonly program: readonly [string, ...string[]];
  /** The environment of this process. */
  readonly environment: Environment;
  /** Variables that the program gets in addition. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Runs a program in place of this process, with its streams and signals. Returns its exit status. If a signal ended
 * it, this process ends by the same signal. `complain` receives the reason if it could not be started.
 */
export async function runProgram(
  { program, environment, variables }: ProgramStart,
  complain: (error: LeaseError) => void,
): Promise<number> {
  const { platform } = process;
  // The launcher has hidden some variables from this process; the program gets them back.
  const env = environmentOf(withVariables(withOriginalNames(environment), variables, platform), platform);
  const call = programCall(program, env);
  const refused = (reason: NoCall) => {
    complain(unstartable(program[0], reason, variables));
    return reason === 'not found' ? exitStatus.notFound : exitStatus.notExecutable;
  };
  if (typeof call === 'string') return refused(call);
  const { command, words, windowsVerbatimArguments } = call;
  let child: ChildProcess;
  try {
    child = spawn(command, words, { env, stdio: 'inherit', windowsVerbatimArguments });
  } catch (error) {
    // Node throws most of the system's errors, and emits the others.
    return refused(reasonOf((error as NodeJS.ErrnoException).code, program[0]));
  }
  // Windows delivers a console's Ctrl-C to the program itself, and a signal from here would end it at once.
  const passOn = (signal: NodeJS.Signals) => void (platform === 'win32' || child.kill(signal));
  for (const signal of signals) process.on(signal, passOn);
  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (child.pid !== undefined) return;
      resolve({ code: refused(reasonOf(code, program[0])), signal: null });
    });
  });
  for (const signal of signals) process.off(signal, passOn);
  if (end.signal === null) return end.code ?? exitStatus.failed;
  process.kill(process.pid, end.signal);
  return 128 + constants.signals[end.signal];
}

/** The system refuses a folder as it refuses a file without the right mode. */
function reasonOf(code: string | undefined, name: string): NoCall {
  if (code === 'E2BIG') return 'too long';
  // Windows says this of the words; elsewhere no file has such a name.
  if (code === 'ENAMETOOLONG' && process.platform === 'win32') return 'too long';
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(code ?? '')) return 'not found';
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ? 'folder' : 'not executable';
}

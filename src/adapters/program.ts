import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { exitStatus } from '../domain/command/exit-status.ts';
import { type Environment, environmentOf, withVariables } from '../domain/environment.ts';
import { type NoCall, programCall } from './program-call.ts';

/** What whoever stops a step sends; the program decides what it does about it. */
const signals: readonly NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGBREAK', 'SIGHUP']
    : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];

/** What starts a program. */
export interface ProgramStart {
  readonly program: readonly [string, ...string[]];
  /** Of this process. */
  readonly environment: Environment;
  /** What the program has besides. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Runs a program in the place of this process, with its streams and its signals, and gives its exit status. Where a
 * signal ended it, this process ends by the same one.
 */
export async function runProgram({ program, environment, variables }: ProgramStart): Promise<number> {
  const { platform } = process;
  const env = environmentOf(withVariables(environment, variables, platform), platform);
  const call = programCall(program, env);
  if (typeof call === 'string') return refused(call);
  const { command, words, windowsVerbatimArguments } = call;
  const child = spawn(command, words, { env, stdio: 'inherit', windowsVerbatimArguments });
  // Windows gives a console's Ctrl-C to the program itself, and a signal from here would end it at once.
  const passOn = (signal: NodeJS.Signals) => void (platform === 'win32' || child.kill(signal));
  for (const signal of signals) process.on(signal, passOn);
  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (child.pid !== undefined) return;
      resolve({ code: refused(code === 'ENOENT' ? 'not found' : 'not executable'), signal: null });
    });
  });
  for (const signal of signals) process.off(signal, passOn);
  if (end.signal === null) return end.code ?? exitStatus.failed;
  process.kill(process.pid, end.signal);
  return 128 + constants.signals[end.signal];
}

/** Says why a program was not started, and gives the exit status that a shell has for it. */
function refused(reason: NoCall): number {
  const said: Readonly<Record<NoCall, string>> = {
    'not found': 'no such command',
    'not executable': 'the command cannot be run',
    'line break for a batch file':
      'the command is a batch file, and an argument with a line break cannot reach it',
  };
  process.stderr.write(`secret-lease: ${said[reason]}\n`);
  return reason === 'not found' ? exitStatus.notFound : exitStatus.notExecutable;
}

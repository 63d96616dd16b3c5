import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { NoCall } from '../domain/command/unstartable.ts';
import { type Environment, environmentOf, withVariables } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import type { CommandEnd, CommandRequest, RunCommand } from '../use-cases/rotate/rotation-ports.ts';
import { programCall } from './program-call.ts';
import { systemProgram } from './system-program.ts';

/**
 * Variables that a program which makes a value does not get: the job's OIDC request, its AWS identity, and this step's
 * inputs.
 */
const withheld = /^(ACTIONS_|AWS_|INPUT_|STATE_)/i;
/** Variables of an action that a `run:` step does not have. */
const ofActions = /^(ACTIONS_(?!ID_TOKEN_REQUEST_)|INPUT_|STATE_)/i;

/** Runs programs in the step's folder, with its environment except the withheld variables. */
export function commandRunner(environment: Environment): RunCommand {
  return async (request) => {
    refuseDebugging(environment);
    const { platform } = process;
    const hidden = request.isStep ? ofActions : withheld;
    const open = Object.fromEntries(Object.entries(environment).filter(([name]) => !hidden.test(name)));
    const variables = new Map(Object.entries(request.variables));
    return run(request, environmentOf(withVariables(open, variables, platform), platform));
  };
}

/** E_COMMAND if NODE_DEBUG is set: Node has read it already and would print the environment of every child process. */
function refuseDebugging({ NODE_DEBUG = '' }: Environment): void {
  if (!/child_process|\*/i.test(NODE_DEBUG)) return;
  throw new LeaseError(
    'E_COMMAND',
    'NODE_DEBUG prints the environment of the command, with the value in it.',
    {
      fix: 'Nothing was changed. Take child_process and `*` out of NODE_DEBUG in this step.',
    },
  );
}

async function run(
  { argv, timeout, output: wanted, input }: CommandRequest,
  env: Environment,
): Promise<CommandEnd> {
  const call = programCall(argv, env);
  if (typeof call === 'string') return { kind: 'not started', code: codes[call] };
  const { command, words, windowsVerbatimArguments } = call;
  // A process group of its own, so that its children end with it. Windows has none.
  const detached = process.platform !== 'win32';
  const isShown = 'onLine' in wanted;
  let child: ChildProcess | undefined;
  const kill = () => {
    if (child?.pid !== undefined) endWithItsOwn(child.pid, child.exitCode !== null);
  };
  // A cancelled step must not leave a program running that makes or revokes tokens. From before it begins, since it runs
  // for a moment before spawn returns.
  const forget = onSignal(kill);
  let started: ChildProcess;
  try {
    started = spawn(command, words, {
      env,
      detached,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', isShown ? 'pipe' : 'ignore'],
      windowsVerbatimArguments,
    });
  } catch (error) {
    // Node throws most of the system's errors, and emits the others.
    forget();
    return { kind: 'not started', code: (error as NodeJS.ErrnoException).code ?? '' };
  }
  child = started;
  // A program need not read what it gets.
  started.stdin?.on('error', () => {}).end(input);
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    let size = 0;
    let shown = Promise.resolve();
    const end = (how: CommandEnd) => {
      clearTimeout(timer);
      forget();
      kill();
      started.stdout?.destroy();
      started.stderr?.destroy();
      resolve(shown.then(() => how));
    };
    const timer = setTimeout(() => end({ kind: 'timed out' }), timeout);
    if (isShown) {
      for (const stream of [started.stdout, started.stderr]) {
        const lines = stream && createInterface({ input: stream });
        lines?.on('line', (line) => {
          shown = shown.then(() => wanted.onLine(line));
        });
      }
    } else {
      started.stdout?.on('data', (chunk: Buffer) => {
        output.push(chunk);
        size += chunk.length;
        if (size > wanted.most) end({ kind: 'too much' });
      });
    }
    started.on('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'not started', code: error.code ?? '' }),
    );
    started.on('close', (exitCode, signal) =>
      end(
        signal === null
          ? { kind: 'ended', exitCode: exitCode ?? -1, output: Buffer.concat(output) }
          : { kind: 'signalled', signal },
      ),
    );
  });
}

/**
 * The signals of a cancellation:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `act` when a signal ends this process; the process then ends by that signal. Returns a function that removes
 * the handlers.
 */
function onSignal(act: () => void): () => void {
  const obey = (signal: NodeJS.Signals) => {
    act();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of endings) process.off(signal, obey);
  };
  for (const signal of endings) process.on(signal, obey);
  return forget;
}

/** Ends a process and its children. On Windows the children of an ended process cannot be found. */
function endWithItsOwn(pid: number, hasEnded: boolean): void {
  if (process.platform === 'win32') {
    const words = ['/t', '/f', '/pid', String(pid)];
    if (!hasEnded) spawnSync(systemProgram('taskkill.exe'), words, { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The process has ended already.
  }
}

/** The operating system's error codes. */
const codes: Readonly<Record<NoCall, string>> = {
  'not found': 'ENOENT',
  folder: 'EISDIR',
  'not executable': 'ENOEXEC',
  'no program of Windows': 'ENOEXEC',
  'too long': 'E2BIG',
  'line break for a batch file': 'EINVAL',
};

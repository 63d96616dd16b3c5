import { spawn } from 'node:child_process';
import type { CommandEnd, CommandRequest, CommandRunner } from '../use-cases/rotate/rotation-ports.ts';

/** What a program that makes a value has no use for: the job's OIDC, its AWS identity, this step's own inputs. */
const withheld = /^(ACTIONS_|AWS_|INPUT_|STATE_)/i;

/** Runs programs in the step's folder, with its environment but for what is withheld. */
export function commandRunner(environment: Readonly<Record<string, string | undefined>>): CommandRunner {
  const open = Object.entries(environment).filter(([name]) => !withheld.test(name));
  return (request) => run(request, { ...Object.fromEntries(open), ...request.variables });
}

function run({ argv, timeout, most }: CommandRequest, env: NodeJS.ProcessEnv): Promise<CommandEnd> {
  const [program, ...args] = argv;
  // A group of its own, so that what it started ends with it. Windows has none.
  const detached = process.platform !== 'win32';
  const child = spawn(program, args, { env, detached, stdio: ['ignore', 'pipe', 'ignore'], shell: false });
  const kill = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  };
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    let size = 0;
    const end = (how: CommandEnd) => {
      clearTimeout(timer);
      kill();
      child.stdout.destroy();
      resolve(how);
    };
    const timer = setTimeout(() => end({ kind: 'timed out' }), timeout);
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk);
      size += chunk.length;
      if (size > most) end({ kind: 'too much' });
    });
    child.on('error', (error: NodeJS.ErrnoException) => end({ kind: 'not started', code: error.code ?? '' }));
    child.on('close', (exitCode, signal) =>
      end(
        signal === null
          ? { kind: 'ended', exitCode: exitCode ?? -1, output: Buffer.concat(output) }
          : { kind: 'signalled', signal },
      ),
    );
  });
}

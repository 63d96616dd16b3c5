import { ActionsRunner } from '../../src/adapters/runner.ts';
import type { Runner } from '../../src/use-cases/ports.ts';

/** What a step printed for the runner. */
export interface CapturedOutput {
  stdout: string;
  /** The commands that it printed on purpose, by name, without masks. */
  readonly meant: string[];
}

const commandOf: Readonly<Record<string, string>> = {
  debug: 'debug',
  notice: 'notice',
  warning: 'warning',
  fail: 'error',
};

/** The action's own runner adapter, with its output captured instead of printed: the bytes are those of a real step. */
export function captureRunner(environment: Readonly<Record<string, string>>): {
  runner: Runner & Pick<ActionsRunner, 'fail'>;
  said: CapturedOutput;
} {
  const own = new ActionsRunner(environment);
  const said: CapturedOutput = { stdout: '', meant: [] };
  const runner = new Proxy(own, {
    get(_target, name) {
      const member: unknown = Reflect.get(own, name, own);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const command = commandOf[String(name)];
        if (command !== undefined) said.meant.push(command);
        return heard(said, environment, () => member.apply(own, args));
      };
    },
  });
  return { runner, said };
}

const { stdout } = process;
const write = stdout.write.bind(stdout);
/** The output of the adapter that runs now. An adapter prints everything before its first `await`. */
let hearing: CapturedOutput | undefined;

stdout.write = ((...args: Parameters<typeof write>) => {
  if (!hearing) return write(...args);
  hearing.stdout += String(args[0]);
  const written: unknown = args.findLast((argument) => typeof argument === 'function');
  if (typeof written === 'function') setImmediate(() => written());
  return true;
}) as typeof stdout.write;

/** Runs the work with this environment, because the toolkit reads the paths of its files from `process.env`. */
function heard<T>(said: CapturedOutput, environment: Readonly<Record<string, string>>, work: () => T): T {
  const { exitCode } = process;
  const { PATH, GITHUB_STATE, GITHUB_PATH } = process.env;
  Object.assign(process.env, {
    GITHUB_STATE: environment.GITHUB_STATE ?? '',
    GITHUB_PATH: environment.GITHUB_PATH ?? '',
  });
  hearing = said;
  try {
    return work();
  } finally {
    hearing = undefined;
    process.exitCode = exitCode;
    for (const [name, value] of Object.entries({ PATH, GITHUB_STATE, GITHUB_PATH })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

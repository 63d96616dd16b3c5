import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { ActionsRunner } from '../../src/adapters/runner.ts';
import type { Runner } from '../../src/use-cases/ports.ts';

/** What a step said to the runner. */
export interface Said {
  stdout: string;
  /** Commands that it meant to give, by name; masks apart. */
  readonly meant: string[];
}

const commandOf: Readonly<Record<string, string>> = {
  debug: 'debug',
  notice: 'notice',
  warning: 'warning',
  fail: 'error',
};

/**
 * The action's own adapter of the runner, with what it prints kept from this process's stdout: what it writes are
 * the very bytes of a step.
 */
export function captureRunner(environment: Readonly<Record<string, string>>): {
  runner: Runner & Pick<ActionsRunner, 'fail'>;
  said: Said;
} {
  const own = new ActionsRunner(environment);
  const said: Said = { stdout: '', meant: [] };
  const runner = new Proxy(own, {
    get(_target, name) {
      const member: unknown = Reflect.get(own, name, own);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const command = commandOf[String(name)];
        if (command !== undefined) said.meant.push(command);
        return heard(said, () => member.apply(own, args));
      };
    },
  });
  return { runner, said };
}

const { writeSync } = fs;
/** Of the adapter that is at work now: whatever it prints, it prints before it first waits. */
let hearing: Said | undefined;

fs.writeSync = ((file: number, bytes: Uint8Array, ...rest: number[]) => {
  if (!hearing || file !== 1) return writeSync(file, bytes, ...rest);
  hearing.stdout += Buffer.from(bytes.subarray(rest[0])).toString();
  return bytes.length - (rest[0] ?? 0);
}) as typeof writeSync;
syncBuiltinESMExports();

function heard<T>(said: Said, work: () => T): T {
  const { exitCode } = process;
  hearing = said;
  try {
    return work();
  } finally {
    hearing = undefined;
    process.exitCode = exitCode;
  }
}

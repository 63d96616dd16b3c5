import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { node24 } from '../runner/node.ts';

/** The command and environment of one process. */
export interface ProcessPlan {
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The cost of a process. */
export interface Cost {
  /** Milliseconds from before the spawn to the exit. */
  readonly wall: number;
  /** User and system time in milliseconds. */
  readonly cpu: number;
  /** The largest resident set in kB. */
  readonly memory: number;
}

/** What a process loaded: JavaScript files and their size. */
export interface Load {
  readonly files: number;
  readonly bytes: number;
  /** Node's modules that an empty process does not load. */
  readonly builtins: readonly string[];
}

/** Runs a process and measures it. @throws Error if it fails. */
export async function measure(plan: ProcessPlan): Promise<Cost> {
  const { told, wall } = await run(plan, ['--require', join(import.meta.dirname, 'usage.cjs')]);
  return { wall, ...(told as Omit<Cost, 'wall'>) };
}

/** Runs a process and lists what it loads. Its time is not valid. */
export async function loadOf(plan: ProcessPlan): Promise<Load> {
  return (await run(plan, ['--import', new URL('loaded.mjs', import.meta.url).href])).told as Load;
}

async function run({ script, cwd, env }: ProcessPlan, options: string[]) {
  const begin = performance.now();
  const child = spawn(node24(), [...options, script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const streams = [child.stdout, child.stderr, child.stdio[3]].map((stream) => text(stream as never));
  const [code] = await once(child, 'exit');
  const wall = performance.now() - begin;
  const [stdout, stderr, told = ''] = await Promise.all(streams);
  if (code !== 0) throw new Error(`${script} exited with ${code}:\n${stdout}${stderr}`);
  return { told: JSON.parse(told) as unknown, wall };
}

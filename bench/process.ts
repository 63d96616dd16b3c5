import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { node24 } from '../runner/node.ts';

/** One process: what it runs and with what. */
export interface ProcessPlan {
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a process took. */
export interface Cost {
  /** Milliseconds from before the spawn to the exit. */
  readonly wall: number;
  /** Milliseconds, user and system. */
  readonly cpu: number;
  /** Largest resident set in kB. */
  readonly memory: number;
}

/** What a process loaded: files of JavaScript and their size. */
export interface Load {
  readonly files: number;
  readonly bytes: number;
  /** Node's own modules that an empty process does not load. */
  readonly builtins: readonly string[];
}

/** Runs a process and measures it; throws where it fails. */
export async function measure(plan: ProcessPlan): Promise<Cost> {
  const { told, wall } = await run(plan, ['--require', join(import.meta.dirname, 'usage.cjs')]);
  return { wall, ...(told as Omit<Cost, 'wall'>) };
}

/** Runs a process to see what it loads; its time means nothing. */
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

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { node24 } from '../../runner/node.ts';
import type { ProcessPlan } from '../process.ts';

/** An event in the process; `record.cjs` has the kinds. */
export interface TraceEvent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How many milliseconds the process has waited so far. */
  readonly waited: number;
  readonly what:
    | 'start'
    | 'lookup'
    | 'looked up'
    | 'connect'
    | 'connected'
    | 'secured'
    | 'request'
    | 'answer'
    | 'exit';
  readonly connection?: number;
  readonly host?: string;
  readonly request?: string;
}

/** A process from its spawn to its exit, in milliseconds since the epoch. */
export interface Trace {
  readonly begin: number;
  readonly end: number;
  readonly events: readonly TraceEvent[];
}

/** Runs a process and returns its events. @throws Error if it fails. */
export async function traced({ script, cwd, env }: ProcessPlan): Promise<Trace> {
  const record = `${import.meta.dirname}/record.cjs`;
  const begin = performance.timeOrigin + performance.now();
  const child = spawn(node24(), ['--require', record, script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const streams = [child.stdout, child.stderr, child.stdio[3]].map((stream) => text(stream as never));
  const [code] = await once(child, 'exit');
  const end = performance.timeOrigin + performance.now();
  const [stdout, stderr, told = ''] = await Promise.all(streams);
  if (code !== 0) throw new Error(`${script} exited with ${code}:\n${stdout}${stderr}`);
  return { begin, end, events: told === '' ? [] : JSON.parse(told) };
}

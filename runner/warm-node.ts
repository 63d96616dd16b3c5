import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { readLines } from './dotnet.ts';
import type { ProcessEnd, ProcessRequest } from './process.ts';

/**
 * A Node process that runs the entry of an action again for each step, with the step's own environment and folder. Node's
 * start and the parsing of the bundle are most of what a refused input costs, so a table of a thousand of them runs in
 * one process. What is different: modules that the entry imports keep their state, and a step has ended when its entry
 * has. So its user runs a part of the table in processes of their own too, and compares. It cannot cancel a step.
 */
export class WarmNode {
  #child: ChildProcess | undefined;
  #ran = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Starts one step after the other. */
  readonly run = (request: ProcessRequest): Promise<ProcessEnd> => {
    const end = this.#last.then(() => this.#run(request));
    this.#last = end.catch(() => {});
    return end;
  };

  stop(): void {
    this.#child?.kill();
    this.#child = undefined;
  }

  async #run({ command, args, cwd, env, onLine }: ProcessRequest): Promise<ProcessEnd> {
    const started = performance.now();
    const script = args.at(-1) ?? '';
    this.#child ??= spawn(command, [...args.slice(0, -1), join(import.meta.dirname, 'warm-node-steps.mjs')], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const child = this.#child;
    this.#ran += 1;
    const mark = `\0${this.#ran}\0`;
    const ended = new AbortController();
    const { signal } = ended;
    const died = once(child, 'exit', { signal }).then(([code]) => ({
      exitCode: (code as number | null) ?? 1,
    }));
    const replied = once(child, 'message', { signal }).then(([reply]) => reply as { exitCode: number });
    const read = [child.stdout, child.stderr].map((stream) => readTo(mark, stream as Readable));
    child.send({ script: `${pathToFileURL(script)}?step=${this.#ran}`, cwd, env, mark });
    const { exitCode } = await Promise.race([died, replied]);
    ended.abort();
    for (const other of [died, replied]) other.catch(() => {});
    if (child.exitCode !== null || child.signalCode !== null) this.#child = undefined;
    const [stdout = '', stderr = ''] = await Promise.all(read);
    for (const [stream, text] of [['stderr', stderr] as const, ['stdout', stdout] as const])
      for (const line of readLines(text)) onLine(stream, line);
    return {
      exitCode,
      signal: undefined,
      stdout,
      stderr,
      durationMs: performance.now() - started,
      cancelled: false,
    };
  }
}

/** What the stream says before the mark, or before it ends. */
function readTo(mark: string, stream: Readable): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const finish = () => {
      stream.off('data', take).off('end', finish);
      const text = Buffer.concat(chunks).toString();
      resolve(text.endsWith(mark) ? text.slice(0, -mark.length) : text);
    };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      if (Buffer.concat(chunks).toString().endsWith(mark)) finish();
    };
    stream.on('data', take).on('end', finish);
  });
}

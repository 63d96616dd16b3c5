import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import type { Stream } from './console.ts';
import { LineReader } from './lines.ts';
import { takePipes } from './pipes.ts';

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  /** True: on Windows the words are the command line as it is, without further quoting. */
  readonly isVerbatim: boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** `late`: reads nothing before the process ends, as a starved runner: all of stderr, then all of stdout. */
  readonly reading: 'live' | 'late';
  readonly onLine: (stream: Stream, line: string) => void;
  readonly cancellation: Cancellation;
  /** A file descriptor that the process gets as its number 3. */
  readonly traceFile: number | undefined;
}

/** When to cancel the process. */
export interface Cancellation {
  /** After this many milliseconds, or at the first line of output that matches. */
  readonly signalAfter: number | RegExp | undefined;
  /** Aborted when another part of the job asks for the cancellation. */
  readonly request: AbortSignal | undefined;
  /** Multiplies the runner's times: SIGINT, 7.5 s, SIGTERM, 2.5 s, kill. */
  readonly scale: number;
}

export interface ProcessEnd {
  /** As .NET reports it: 128 plus the signal's number for a process that a signal ended. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
  readonly cancelled: boolean;
}

/** In milliseconds: how long the runner waits for streams that a grandchild keeps open after the process has ended. */
const streamGraceMs = 5_000;

/** Runs a process as ProcessInvoker.cs does. Rejects if it cannot be started. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const started = performance.now();
  const pipes = takePipes();
  let child: ChildProcess;
  try {
    child = spawn(request.command, request.args, {
      cwd: request.cwd,
      env: request.env,
      windowsVerbatimArguments: request.isVerbatim,
      stdio: ['ignore', pipes.stdout.childEnd, pipes.stderr.childEnd, request.traceFile ?? 'ignore'],
    });
  } catch (error) {
    pipes.abandoned();
    throw error;
  }
  pipes.started();
  const canceller = new Canceller(child, request.cancellation);
  const output = new BatchedOutput(request.reading, (stream, line) => {
    canceller.see(line);
    request.onLine(stream, line);
  });
  const readers = [pipes.stdout.reader(child), pipes.stderr.reader(child)] as const;
  const stdout = collect(readers[0], 'stdout', output);
  const stderr = collect(readers[1], 'stderr', output);
  const closed = Promise.all(readers.map((reader) => once(reader, 'close')));
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    const durationMs = performance.now() - started;
    await untilClosed(readers, closed);
    output.end();
    return {
      exitCode: code ?? 128 + (signal ? constants.signals[signal] : 0),
      signal: signal ?? undefined,
      stdout: stdout.text(),
      stderr: stderr.text(),
      durationMs,
      cancelled: canceller.cancelled,
    };
  } finally {
    for (const reader of readers) reader.destroy();
    canceller.dispose();
  }
}

async function untilClosed(readers: readonly Readable[], closed: Promise<unknown>): Promise<void> {
  const timer = setTimeout(() => {
    for (const reader of readers) reader.destroy();
  }, streamGraceMs);
  await closed;
  clearTimeout(timer);
}

function collect(reader: Readable, stream: Stream, output: BatchedOutput): { text(): string } {
  const chunks: Buffer[] = [];
  reader.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    output.push(stream, chunk);
  });
  return { text: () => Buffer.concat(chunks).toString() };
}

/** Passes lines on in batches: first those of stderr, then those of stdout. */
class BatchedOutput {
  readonly #reading: 'live' | 'late';
  readonly #onLine: (stream: Stream, line: string) => void;
  readonly #readers = { stderr: new LineReader(), stdout: new LineReader() };
  readonly #waiting: Record<Stream, string[]> = { stderr: [], stdout: [] };
  #scheduled = false;

  constructor(reading: 'live' | 'late', onLine: (stream: Stream, line: string) => void) {
    this.#reading = reading;
    this.#onLine = onLine;
  }

  push(stream: Stream, chunk: Buffer): void {
    append(this.#waiting[stream], this.#readers[stream].push(chunk));
    if (this.#scheduled || this.#reading === 'late') return;
    this.#scheduled = true;
    setImmediate(() => this.#drain());
  }

  end(): void {
    for (const stream of ['stderr', 'stdout'] as const) {
      append(this.#waiting[stream], this.#readers[stream].end());
    }
    this.#drain();
  }

  #drain(): void {
    this.#scheduled = false;
    for (const stream of ['stderr', 'stdout'] as const) {
      for (const line of this.#waiting[stream].splice(0)) this.#onLine(stream, line);
    }
  }
}

function append(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}

/** Sends SIGINT, then SIGTERM and SIGKILL if the process does not end. */
class Canceller {
  readonly #child: ChildProcess;
  readonly #cancellation: Cancellation;
  readonly #timers: NodeJS.Timeout[] = [];
  cancelled = false;

  constructor(child: ChildProcess, cancellation: Cancellation) {
    this.#child = child;
    this.#cancellation = cancellation;
    const { signalAfter, request } = cancellation;
    if (typeof signalAfter === 'number') this.#later(signalAfter, this.#cancel);
    if (request?.aborted) this.#cancel();
    else request?.addEventListener('abort', this.#cancel);
  }

  see(line: string): void {
    const { signalAfter } = this.#cancellation;
    if (typeof signalAfter === 'object' && signalAfter.test(line)) this.#cancel();
  }

  dispose(): void {
    this.#cancellation.request?.removeEventListener('abort', this.#cancel);
    for (const timer of this.#timers) clearTimeout(timer);
  }

  readonly #cancel = (): void => {
    if (this.cancelled) return;
    this.cancelled = true;
    const { scale } = this.#cancellation;
    this.#child.kill('SIGINT');
    this.#later(7_500 * scale, () => this.#child.kill('SIGTERM'));
    this.#later(10_000 * scale, () => this.#child.kill('SIGKILL'));
  };

  #later(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, ms));
  }
}

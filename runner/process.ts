import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { Stream } from './console.ts';
import { LineReader } from './lines.ts';

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** `late`: nothing is read before the process ends, as on a starved runner: all of stderr, then all of stdout. */
  readonly reading: 'live' | 'late';
  readonly onLine: (stream: Stream, line: string) => void;
  readonly cancellation: Cancellation | undefined;
  /** A file descriptor the process gets as its number 3. */
  readonly traceFile: number | undefined;
}

/** When to cancel: after so many milliseconds, or at the first line of output that matches. */
export interface Cancellation {
  readonly signalAfter: number | RegExp;
  /** 1 is the runner's own pace: SIGINT, 7.5 s, SIGTERM, 2.5 s, kill. */
  readonly scale: number;
}

export interface ProcessEnd {
  /** As .NET tells it: 128 and the signal's number for a process that a signal ended. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
  readonly cancelled: boolean;
}

/** How long the runner waits for streams that a grandchild holds open after the process has ended. */
const streamGraceMs = 5_000;

/** Runs a process as ProcessInvoker.cs does. Rejects when it cannot be started. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const started = performance.now();
  const child = spawn(request.command, request.args, {
    cwd: request.cwd,
    env: request.env,
    stdio: ['ignore', 'pipe', 'pipe', request.traceFile ?? 'ignore'],
  });
  const canceller = request.cancellation ? new Canceller(child, request.cancellation) : undefined;
  const output = new BatchedOutput(request.reading, (stream, line) => {
    canceller?.see(line);
    request.onLine(stream, line);
  });
  const stdout = collect(child, 'stdout', output);
  const stderr = collect(child, 'stderr', output);
  const closed = once(child, 'close');
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    const durationMs = performance.now() - started;
    await untilClosed(child, closed);
    output.end();
    return {
      exitCode: code ?? 128 + (signal ? constants.signals[signal] : 0),
      signal: signal ?? undefined,
      stdout: stdout.text(),
      stderr: stderr.text(),
      durationMs,
      cancelled: canceller?.cancelled ?? false,
    };
  } finally {
    canceller?.dispose();
  }
}

async function untilClosed(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  const timer = setTimeout(() => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, streamGraceMs);
  await closed;
  clearTimeout(timer);
}

function collect(child: ChildProcess, stream: Stream, output: BatchedOutput): { text(): string } {
  const chunks: Buffer[] = [];
  child[stream]?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    output.push(stream, chunk);
  });
  return { text: () => Buffer.concat(chunks).toString() };
}

/** Hands lines on in batches: what has come on stderr first, then what has come on stdout. */
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

/** Sends SIGINT, and harsher signals to a process that does not heed it. */
class Canceller {
  readonly #child: ChildProcess;
  readonly #cancellation: Cancellation;
  readonly #timers: NodeJS.Timeout[] = [];
  cancelled = false;

  constructor(child: ChildProcess, cancellation: Cancellation) {
    this.#child = child;
    this.#cancellation = cancellation;
    if (typeof cancellation.signalAfter === 'number')
      this.#later(cancellation.signalAfter, () => this.#cancel());
  }

  see(line: string): void {
    const { signalAfter } = this.#cancellation;
    if (!this.cancelled && typeof signalAfter !== 'number' && signalAfter.test(line)) this.#cancel();
  }

  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #cancel(): void {
    this.cancelled = true;
    const { scale } = this.#cancellation;
    this.#child.kill('SIGINT');
    this.#later(7_500 * scale, () => this.#child.kill('SIGTERM'));
    this.#later(10_000 * scale, () => this.#child.kill('SIGKILL'));
  }

  #later(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, ms));
  }
}

import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** One output stream of a process. */
export interface Pipe {
  /** The entry for the process's `stdio`. */
  readonly childEnd: number | 'pipe';
  /** The stream that the runner reads. It ends when every writer has closed it. */
  readonly reader: (child: ChildProcess) => Readable;
}

/** Both output streams of a process. */
export interface PipePair {
  readonly stdout: Pipe;
  readonly stderr: Pipe;
  /** Call this when the process has started: closes the runner's copies of the write ends. */
  readonly started: () => void;
  /** Call this if no process could be started. */
  readonly abandoned: () => void;
}

/**
 * Pipes for the output of processes, as .NET makes them. Node makes sockets, which cannot be opened as /dev/stderr and
 * do not show who reads them. These are named pipes, which behave as anonymous ones once they are open.
 */
export class Pipes {
  readonly #directory: string;
  #pairs = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  take(): PipePair {
    if (process.platform === 'win32') {
      return { stdout: ofNode('stdout'), stderr: ofNode('stderr'), ...nothingToClose };
    }
    this.#pairs += 1;
    const paths = ['stdout', 'stderr'].map((stream) => join(this.#directory, `${stream}-${this.#pairs}`));
    const { status } = spawnSync('mkfifo', ['-m', '600', ...paths]);
    if (status !== 0) throw new Error('mkfifo failed: the output of a step needs two pipes.');
    const [stdout, stderr] = paths.map(openNamed) as [NamedPipe, NamedPipe];
    return {
      stdout,
      stderr,
      started: () => {
        for (const { childEnd } of [stdout, stderr]) closeSync(childEnd);
      },
      abandoned: () => {
        for (const { readerEnd, childEnd } of [stdout, stderr])
          for (const fd of [readerEnd, childEnd]) closeSync(fd);
      },
    };
  }
}

const nothingToClose = { started: () => {}, abandoned: () => {} };

interface NamedPipe extends Pipe {
  readonly childEnd: number;
  readonly readerEnd: number;
}

function openNamed(path: string): NamedPipe {
  // In this order: the write end cannot be opened without a reader.
  const readerEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const childEnd = openSync(path, constants.O_WRONLY);
  rmSync(path);
  return {
    childEnd,
    readerEnd,
    reader: () => new Socket({ fd: readerEnd, readable: true, writable: false }),
  };
}

function ofNode(stream: 'stdout' | 'stderr'): Pipe {
  return {
    childEnd: 'pipe',
    reader: (child) => {
      const readable = child[stream];
      if (!readable) throw new Error(`a process without ${stream}`);
      return readable;
    },
  };
}

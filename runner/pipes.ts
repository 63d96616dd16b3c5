import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** One stream of a process. */
export interface Pipe {
  /** For `stdio` of the process. */
  readonly childEnd: number | 'pipe';
  /** What the runner reads; ends when nobody has the other end any more. */
  readonly reader: (child: ChildProcess) => Readable;
}

/** Both output streams of a process. */
export interface PipePair {
  readonly stdout: Pipe;
  readonly stderr: Pipe;
  /** To be called when the process has its ends. */
  readonly started: () => void;
  /** To be called where no process could be started. */
  readonly abandoned: () => void;
}

/**
 * Pipes for the output of processes, as .NET makes them. Node would make sockets: these cannot be opened by the name
 * /dev/stderr, and nobody can see who reads them. Named pipes are the same to the system once they are open.
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
  // In this order: without a reader, the other end cannot be opened.
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

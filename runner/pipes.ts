import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
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

/** How many named pipes one `mkfifo` makes: starting it takes longer than making them. */
const batch = 32;
/** Named pipes that no process has yet. */
const unused: string[] = [];
let folder: string | undefined;

/**
 * Pipes for the output of a process, as .NET makes them. Node makes sockets, which cannot be opened as /dev/stderr and
 * do not show who reads them. These are named pipes, which behave as anonymous ones once they are open.
 */
export function takePipes(): PipePair {
  if (process.platform === 'win32') {
    return { stdout: ofNode('stdout'), stderr: ofNode('stderr'), ...nothingToClose };
  }
  if (unused.length === 0) makeNamed();
  const [stdout, stderr] = unused.splice(0, 2).map(openNamed) as [NamedPipe, NamedPipe];
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

/** Makes named pipes in a folder that only this user can enter. It is deleted when this process ends. */
function makeNamed(): void {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'runner-pipes-'));
    folder = made;
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  }
  const within = folder;
  const paths = Array.from({ length: batch }, () => join(within, randomUUID()));
  const { status } = spawnSync('mkfifo', ['-m', '600', ...paths]);
  if (status !== 0) throw new Error('mkfifo failed: the output of a step needs two pipes.');
  unused.push(...paths);
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

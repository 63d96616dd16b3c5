import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  statSync,
} from 'node:fs';

/**
 * The runner's worker process, found in Linux's /proc among the ancestors of this process. It reads the output of a
 * step and executes its workflow commands. https://man7.org/linux/man-pages/man5/proc.5.html
 */
export class RunnerWorker {
  readonly #folder: string;

  private constructor(pid: number) {
    this.#folder = `/proc/${pid}`;
  }

  /** The worker that reads this stream. Undefined if that cannot be seen, as outside Linux and in containers. */
  static readingFrom(stream: number): RunnerWorker | undefined {
    try {
      const pid = workerAbove(process.ppid);
      if (pid === undefined) return undefined;
      const worker = new RunnerWorker(pid);
      return worker.#reads(stream) ? worker : undefined;
    } catch {
      // There is no /proc, or this process may not read it.
      return undefined;
    }
  }

  /** The lines that it writes to its diagnostic log from now on. */
  follow(): DiagnosticLog {
    return new DiagnosticLog(() => this.#files().filter((file) => logName.test(this.#target(file))));
  }

  /** True if the worker has the read end of this stream's pipe. */
  #reads(stream: number): boolean {
    const pipe = fstatSync(stream);
    if (!pipe.isFIFO()) return false;
    return this.#files().some((file) => {
      const { dev, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
      return dev === pipe.dev && ino === pipe.ino && isForReading(file);
    });
  }

  /** The paths of its open files. */
  #files(): string[] {
    const folder = `${this.#folder}/fd`;
    return readdirSync(folder).map((number) => `${folder}/${number}`);
  }

  #target(file: string): string {
    try {
      return readlinkSync(file);
    } catch {
      // It was closed in the meantime.
      return '';
    }
  }
}

/** `_diag/Worker_20260101-000000-utc.log` in the runner's folder, which the worker keeps open. */
const logName = /\/_diag\/Worker_[\d-]+-utc\.log$/;

/** The lines written to a log after `follow` was called. The worker can continue in another file. */
export class DiagnosticLog {
  readonly #find: () => string[];
  /** How many bytes of each file are already read, by inode. */
  readonly #known = new Map<number, number>();

  constructor(find: () => string[]) {
    this.#find = find;
    this.next();
  }

  /** The text added since the last call. */
  next(): string {
    return this.#find()
      .map((file) => this.#rest(file))
      .join('');
  }

  #rest(file: string): string {
    const descriptor = openSync(file, 'r');
    try {
      const { ino, size } = fstatSync(descriptor);
      const from = this.#known.get(ino) ?? 0;
      this.#known.set(ino, size);
      const bytes = Buffer.alloc(Math.max(0, size - from));
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, from));
    } finally {
      closeSync(descriptor);
    }
  }
}

/** The process id of the worker, searched upwards from this process through its parents. */
function workerAbove(pid: number): number | undefined {
  if (pid <= 1) return undefined;
  // PID (NAME) STATE PARENT …; NAME can contain any character.
  const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return name === 'Runner.Worker' ? pid : workerAbove(Number(parent ?? 0));
}

function isForReading(file: string): boolean {
  const about = readFileSync(file.replace('/fd/', '/fdinfo/'), 'utf8');
  const flags = /^flags:\s*([0-7]+)$/m.exec(about)?.[1] ?? '1';
  // O_RDONLY is 0 among the two lowest bits.
  return (Number.parseInt(flags, 8) & 3) === 0;
}

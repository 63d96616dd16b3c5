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
 * The runner's worker process among the parents of this process, found in Linux's /proc. It reads the output of a
 * step and obeys its workflow commands. https://man7.org/linux/man-pages/man5/proc.5.html
 */
export class RunnerWorker {
  readonly #folder: string;

  private constructor(pid: number) {
    this.#folder = `/proc/${pid}`;
  }

  /** The worker that reads this stream; undefined where that cannot be seen, as outside Linux and in containers. */
  static readingFrom(stream: number): RunnerWorker | undefined {
    try {
      const pid = workerAbove(process.ppid);
      if (pid === undefined) return undefined;
      const worker = new RunnerWorker(pid);
      return worker.#reads(stream) ? worker : undefined;
    } catch {
      // There is no /proc, or it tells this process nothing.
      return undefined;
    }
  }

  /** What it writes to its diagnostic log from now on. */
  follow(): DiagnosticLog {
    return new DiagnosticLog(() => this.#files().filter((file) => logName.test(this.#target(file))));
  }

  /** True where the worker holds the reading end of the pipe of this stream. */
  #reads(stream: number): boolean {
    const pipe = fstatSync(stream);
    if (!pipe.isFIFO()) return false;
    return this.#files().some((file) => {
      const { dev, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
      return dev === pipe.dev && ino === pipe.ino && isForReading(file);
    });
  }

  /** The paths by which its open files can be reached. */
  #files(): string[] {
    const folder = `${this.#folder}/fd`;
    return readdirSync(folder).map((number) => `${folder}/${number}`);
  }

  #target(file: string): string {
    try {
      return readlinkSync(file);
    } catch {
      // Closed meanwhile.
      return '';
    }
  }
}

/** `_diag/Worker_20260101-000000-utc.log` in the runner's folder, which the worker keeps open. */
const logName = /\/_diag\/Worker_[\d-]+-utc\.log$/;

/** What is written to a log after `follow` was called. The worker may go on in another file. */
export class DiagnosticLog {
  readonly #find: () => string[];
  /** Bytes that are known of each file, by its inode. */
  readonly #known = new Map<number, number>();

  constructor(find: () => string[]) {
    this.#find = find;
    this.next();
  }

  /** What was added since the last call. */
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

/** The process id of the worker, looked for from this process upwards through its parents. */
function workerAbove(pid: number): number | undefined {
  if (pid <= 1) return undefined;
  // PID (NAME) STATE PARENT …, where the name may hold anything.
  const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return name === 'Runner.Worker' ? pid : workerAbove(Number(parent ?? 0));
}

function isForReading(file: string): boolean {
  const about = readFileSync(file.replace('/fd/', '/fdinfo/'), 'utf8');
  const flags = /^flags:\s*([0-7]+)$/m.exec(about)?.[1] ?? '1';
  // O_RDONLY is 0 among the two lowest bits.
  return (Number.parseInt(flags, 8) & 3) === 0;
}

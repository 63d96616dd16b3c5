/**
 * Loaded into a traced process with `--import`: writes to file descriptor 3, in order, what the process prints and
 * what it writes to files, each before it happens. trace.ts reads it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

type Callable = (this: unknown, ...args: unknown[]) => unknown;

const traceFile = 3;
const writeTrace = fs.writeSync;
const paths = new Map<number, string>();
let prints = 0;

function note(entry: Record<string, unknown>): void {
  writeTrace(traceFile, `${JSON.stringify({ at: performance.now(), ...entry })}\n`);
}

function wrap(owner: object, name: string, make: (original: Callable) => Callable): void {
  const original = Reflect.get(owner, name) as Callable;
  const wrapped = make(original);
  Object.defineProperties(wrapped, Object.getOwnPropertyDescriptors(original));
  Reflect.set(owner, name, wrapped);
}

function before(owner: object, name: string, see: (self: unknown, args: unknown[]) => void): void {
  wrap(owner, name, (original) => {
    return function (...args) {
      see(this, args);
      return original.apply(this, args);
    };
  });
}

function text(data: unknown): string {
  if (Array.isArray(data)) return data.map(text).join('');
  if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString();
  }
  return String(data);
}

function pathOf(target: unknown): string {
  if (typeof target === 'number') return paths.get(target) ?? `file descriptor ${target}`;
  if (target instanceof URL) return fileURLToPath(target);
  if (typeof target === 'object' && target !== null && 'fd' in target) return pathOf(target.fd);
  return String(target);
}

function seeWrite(target: unknown, data: unknown): void {
  if (target === 1 || target === 2) {
    const print = prints++;
    note({ kind: 'print', print, stream: target === 1 ? 'stdout' : 'stderr', text: text(data) });
    note({ kind: 'flushed', print });
  } else {
    note({ kind: 'file', path: pathOf(target), text: text(data) });
  }
}

function seePrints(stream: 'stdout' | 'stderr'): void {
  wrap(process[stream], 'write', (original) => {
    return function (data, ...rest) {
      const print = prints++;
      note({ kind: 'print', print, stream, text: text(data) });
      const callback = rest.findLast((argument) => typeof argument === 'function') as Callable | undefined;
      const encoding = rest.filter((argument) => typeof argument === 'string');
      return original.call(this, data, ...encoding, (error: unknown) => {
        if (!error) note({ kind: 'flushed', print });
        callback?.(error);
      });
    };
  });
}

function seeOpenedFiles(): void {
  wrap(fs, 'openSync', (original) => {
    return function (path, ...rest) {
      const opened = original.call(this, path, ...rest) as number;
      paths.set(opened, pathOf(path));
      return opened;
    };
  });
  wrap(fs, 'open', (original) => {
    return function (path, ...rest) {
      const callback = rest.pop() as Callable;
      return original.call(this, path, ...rest, (error: unknown, opened: number) => {
        if (!error) paths.set(opened, pathOf(path));
        callback(error, opened);
      });
    };
  });
  wrap(fs.promises, 'open', (original) => {
    return async function (path, ...rest) {
      const handle = (await original.call(this, path, ...rest)) as fs.promises.FileHandle;
      paths.set(handle.fd, pathOf(path));
      return handle;
    };
  });
}

seePrints('stdout');
seePrints('stderr');
const handle = await fs.promises.open(import.meta.filename);
for (const name of ['write', 'writev', 'writeFile', 'appendFile']) {
  before(Object.getPrototypeOf(handle), name, (self, [data]) => seeWrite(self, data));
}
await handle.close();
seeOpenedFiles();
for (const name of ['writeFile', 'appendFile', 'write', 'writev']) {
  before(fs, name, (_self, [target, data]) => seeWrite(target, data));
  before(fs, `${name}Sync`, (_self, [target, data]) => seeWrite(target, data));
}
for (const name of ['writeFile', 'appendFile']) {
  before(fs.promises, name, (_self, [target, data]) => seeWrite(target, data));
}
syncBuiltinESMExports();
process.on('exit', () => note({ kind: 'end', peak: process.resourceUsage().maxRSS * 1024 }));

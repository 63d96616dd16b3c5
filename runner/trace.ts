import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { knownCommands, parseCommand } from './commands.ts';
import { trimmedLines } from './dotnet.ts';
import { LineReader } from './lines.ts';
import { Patterns } from './patterns.ts';

/** What a traced process did, in its own order. `at`: milliseconds since its start. */
export type TraceEntry =
  | { kind: 'print'; at: number; print: number; stream: 'stdout' | 'stderr'; text: string }
  /** The print has reached the runner's end of the pipe. */
  | { kind: 'flushed'; at: number; print: number }
  | { kind: 'file'; at: number; path: string; text: string }
  | { kind: 'end'; at: number; peak: number };

export interface Trace {
  readonly entries: readonly TraceEntry[];
  /** Values that were written to a file before their mask was printed. */
  readonly early: readonly EarlyWrite[];
  /** Files with a line that no traced write explains. If there is one, `early` proves nothing. */
  readonly untraced: readonly string[];
  /** Largest resident size in bytes, including the trace's own share. Undefined if a signal ended the process. */
  readonly peak: number | undefined;
}

export interface EarlyWrite {
  readonly path: string;
  readonly value: string;
}

/** Arguments for Node that load the hooks. */
export const traceArguments = [`--import=${pathToFileURL(join(import.meta.dirname, 'trace-hooks.ts'))}`];

export function readTrace(path: string, watched: readonly string[]): Trace {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const entries = lines.map((line): TraceEntry => JSON.parse(line));
  const end = entries.findLast((entry) => entry.kind === 'end');
  return {
    entries,
    early: findEarlyWrites(entries),
    untraced: findUntraced(entries, watched),
    peak: end?.peak,
  };
}

function findEarlyWrites(entries: readonly TraceEntry[]): EarlyWrite[] {
  const effective = maskTimes(entries);
  const patterns = new Patterns<string>();
  for (const value of effective.keys()) patterns.add(value, value);
  return [...writesByPath(entries)].flatMap(([path, writes]) => {
    const text = writes.map((write) => write.text).join('');
    const early = new Set<string>();
    for (const { start, length, tag } of patterns.matches(text)) {
      const written = indexAt(writes, start + length);
      if (written < (effective.get(tag) ?? Number.POSITIVE_INFINITY)) early.add(tag);
    }
    return [...early].map((value) => ({ path, value }));
  });
}

/** When each masked value, and each of its lines that is not trivial, was masked: an index into the entries. */
function maskTimes(entries: readonly TraceEntry[]): Map<string, number> {
  const flushed = new Map(
    entries.flatMap((entry, index) => (entry.kind === 'flushed' ? [[entry.print, index] as const] : [])),
  );
  const times = new Map<string, number>();
  const readers = { stdout: new LineReader(), stderr: new LineReader() };
  for (const entry of entries) {
    if (entry.kind !== 'print') continue;
    for (const line of readers[entry.stream].push(Buffer.from(entry.text))) {
      for (const value of maskedBy(line)) {
        const time = flushed.get(entry.print) ?? Number.POSITIVE_INFINITY;
        times.set(value, Math.min(time, times.get(value) ?? Number.POSITIVE_INFINITY));
      }
    }
  }
  return times;
}

const known = new Set<string>(knownCommands);

function maskedBy(line: string): string[] {
  const command = parseCommand(line, (name) => known.has(name.toLowerCase()));
  if (command?.name.toLowerCase() !== 'add-mask') return [];
  return [command.data, ...trimmedLines(command.data)].filter((value) => value.length >= 4);
}

interface Write {
  readonly index: number;
  readonly text: string;
}

function writesByPath(entries: readonly TraceEntry[]): Map<string, Write[]> {
  const byPath = new Map<string, Write[]>();
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'file') continue;
    const writes = byPath.get(entry.path) ?? [];
    byPath.set(entry.path, writes);
    writes.push({ index, text: entry.text });
  }
  return byPath;
}

/** The index of the entry that wrote the character before this offset. */
function indexAt(writes: readonly Write[], offset: number): number {
  let end = 0;
  for (const { index, text } of writes) {
    end += text.length;
    if (end >= offset) return index;
  }
  return Number.POSITIVE_INFINITY;
}

function findUntraced(entries: readonly TraceEntry[], watched: readonly string[]): string[] {
  const byPath = writesByPath(entries);
  return watched.filter((path) => {
    if (!existsSync(path)) return false;
    const text = (byPath.get(path) ?? []).map((write) => write.text).join('');
    const written = new Set(text.split('\n'));
    const lines = readFileSync(path, 'utf8').split('\n');
    // One API's write can appear again in another's, so a line of several pieces is the rare case.
    return !lines.every((line) => written.has(line) || text.includes(line));
  });
}

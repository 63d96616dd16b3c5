import { appendFileSync, writeSync } from 'node:fs';

// What a step tells the runner, as @actions/core does it and with less: that package asks for Node's HTTP and its
// promises of files as it loads, which costs as much as the whole post step.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands

/** Properties of a command, such as the title of an annotation. */
export type Properties = Readonly<Record<string, string>>;

/** One line for standard output: `::name key=value::message`. */
export function commandLine(name: string, message: string, properties: Properties = {}): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${[name, written.join(',')].filter(Boolean).join(' ')}::${escaped(message)}\n`;
}

/** Adds names with their values to a file such as the one of GITHUB_ENV, with one write. */
export function appendPairs(path: string, pairs: ReadonlyMap<string, string>): void {
  if (pairs.size > 0) appendFileSync(path, [...pairs].map(pairText).join(''));
}

/** On Windows the runner takes a CR before the line feed for a part of the line's end. */
const eol = process.platform === 'win32' ? '\r\n' : '\n';

function pairText([name, value]: [string, string]): string {
  let delimiter = 'end_of_value';
  // Doubled, so that a value made to hold it in many lengths is not searched once for each of them.
  while (name.includes(delimiter) || value.includes(delimiter)) delimiter += delimiter;
  return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Writes to standard output and returns when all of it has left the process. `process.stdout` would not wait where
 * it is a pipe, as it is on a runner, and costs a stream and a socket.
 */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // A pipe that somebody made non-blocking is full: its reader needs a moment.
      if ((error as { code?: string }).code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 5);
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

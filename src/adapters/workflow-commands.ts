import { writeSync } from 'node:fs';

// Workflow commands of the post step, in the format of @actions/core. That package writes to `process.stdout`, and to
// open that stream takes as long as the whole post step. The post step registers no mask.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands

/** Properties of a command, such as the title of an annotation. */
export type Properties = Readonly<Record<string, string>>;

/** One line for standard output: `::name key=value::message`. */
export function commandLine(name: string, message: string, properties: Properties = {}): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${[name, written.join(',')].filter(Boolean).join(' ')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Writes to standard output and returns when all of it has left the process. `process.stdout` would not wait if it is
 * a pipe, as it is on a runner, and would load a stream and a socket.
 */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // A non-blocking pipe is full: its reader needs a moment.
      if ((error as { code?: string }).code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 5);
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

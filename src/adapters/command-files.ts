import { accessSync, appendFileSync, constants, existsSync, statSync, truncateSync } from 'node:fs';
import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import type { HandOver } from '../use-cases/ports.ts';

/** E_RUNNER if a file that values are handed over through is missing. */
export function requireCommandFiles(environment: Environment): void {
  for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE']) {
    const path = environment[name];
    if (!path || !existsSync(path)) {
      throw new LeaseError(
        'E_RUNNER',
        `${name} does not name a file: values cannot be handed over without it.`,
        { fix: 'Run this as a step of a GitHub Actions job; an earlier step may have unset the variable.' },
      );
    }
    if (!isWritable(path)) {
      throw new LeaseError(
        'E_RUNNER',
        `The user of this step may not write to the file of ${name}, through which values are handed over.`,
        {
          fix: "A job container runs as its image's user. Run it as the runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: …, options: --user 1001 }`.",
        },
      );
    }
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes variables and outputs to the runner's files, then calls `andThen`. Each file gets one write, unlike with the
 * toolkit. If one write fails, all files are restored. E_DISK, E_RUNNER.
 */
export function writeHandOver(
  { variables, outputs }: Pick<HandOver, 'variables' | 'outputs'>,
  environment: Environment,
  andThen: () => void = () => {},
): void {
  requireCommandFiles(environment);
  const before = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH'].map((name) => {
    const path = environment[name] ?? '';
    return { path, size: sizeOf(path) };
  });
  undisturbed(() => {
    try {
      appendPairs(environment.GITHUB_ENV ?? '', variables);
      appendPairs(environment.GITHUB_OUTPUT ?? '', outputs);
      andThen();
    } catch (cause) {
      for (const { path, size } of before) if (sizeOf(path) > size) truncateSync(path, size);
      throw cannotHandOver('The values could not be written for later steps; nothing is exported.', cause);
    }
  });
}

/** Adds names with their values to a file such as the one of GITHUB_ENV, with one write. */
export function appendPairs(path: string, pairs: ReadonlyMap<string, string>): void {
  if (pairs.size > 0) appendFileSync(path, [...pairs].map(pairText).join(''));
}

/** Deletes everything that was written to one of the runner's files. */
export function emptyFile(path: string): void {
  if (sizeOf(path) > 0) truncateSync(path);
}

export function cannotHandOver(message: string, cause: unknown): LeaseError {
  return new LeaseError('E_DISK', message, {
    fix: "Look at the runner's disk: it may be full, or its _temp folder read-only.",
    cause,
  });
}

/** On Windows the runner reads a CR before the line feed as part of the line end. */
const eol = process.platform === 'win32' ? '\r\n' : '\n';

function pairText([name, value]: [string, string]): string {
  let delimiter = 'end_of_value';
  // Doubled, so that a value that contains it in many lengths does not cause a search for each of them.
  while (name.includes(delimiter) || value.includes(delimiter)) delimiter += delimiter;
  return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
}

/** The file's size in bytes; 0 if there is none. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Runs the work without reacting to a cancellation (SIGINT, then SIGTERM): half of it would break "all or nothing". */
function undisturbed(work: () => void): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const ignore = () => {};
  for (const signal of signals) process.on(signal, ignore);
  try {
    work();
  } finally {
    for (const signal of signals) process.off(signal, ignore);
  }
}

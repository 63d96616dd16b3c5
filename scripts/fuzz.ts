/**
 * Tests the lease, its inputs, records and answers with hostile data: `npm run test:fuzz`. FUZZ_RUNS sets how often
 * each property is tried in one process (runs of the bundle are a tenth of it); FUZZ_SEED repeats the run of a seed.
 */
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
process.env.FUZZ_SEED ||= String(Math.trunc(Math.random() * 2 ** 31));
process.env.FUZZ_RUNS ||= '300';

const files = globSync('__tests__/fuzz/*.test.ts', { cwd: root });
if (files.length === 0) throw new Error('there are no tests in fuzz');
let properties = 0;
let runs = 0;
const tests = run({ files, cwd: root, concurrency: 2 });
tests.on('test:fail', () => {
  process.exitCode = 1;
});
tests.on('test:diagnostic', ({ message }) => {
  const [, count] = /^(\d+) runs$/.exec(message) ?? [];
  if (count === undefined) return;
  properties += 1;
  runs += Number(count);
});
tests.on('end', () => {
  const { FUZZ_SEED, FUZZ_RUNS } = process.env;
  console.log(
    `${properties} properties held in ${runs} runs; again with FUZZ_SEED=${FUZZ_SEED} FUZZ_RUNS=${FUZZ_RUNS}`,
  );
});
tests.compose(spec).pipe(process.stdout);

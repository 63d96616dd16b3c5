/**
 * Runs the bundle and its tests on Node for Windows under Wine:
 * `npm run test:wine -- [--part | FOLDER [N/M] | FILE ...]`. Needs root and Debian's apt to install Wine below the machine's
 * temporary folder, npm for Windows' Node, Go, and flock. What Wine cannot test is skipped with its reason
 * (`__tests__/needs.ts`); any failure fails the run, and so does a run without tests. What the words choose:
 * scripts/wine/runs.ts.
 */
import { buildGoPrograms } from './wine/go-programs.ts';
import type { Result } from './wine/results.ts';
import { buildInWine, demonstrateInWine, openWine, runTests } from './wine/run.ts';
import { plannedRuns } from './wine/runs.ts';
import { stageTree } from './wine/tree.ts';

const given = process.argv.slice(2);
const runs = plannedRuns(given);

const place = await stageTree();
const built = buildGoPrograms(place.tree);
const wine = await openWine(place);
const results: Result[] = [];
try {
  if (given.length === 0 || given[0] === '--part')
    results.push(await buildInWine(wine), await demonstrateInWine(wine));
  await built;
  results.push(...(await runTests(wine, runs)));
} finally {
  await wine.close();
}

const of = (wanted: Result['outcome']) => results.filter(({ outcome }) => outcome === wanted);
for (const { file, name, said } of of('failed')) console.log(`\nFAILED ${file}: ${name}\n${said}`);
console.log('\nSkipped, with the reason:');
for (const [reason, all] of Map.groupBy(of('skipped'), ({ said }) => said))
  console.log(`- ${all.length}: ${reason}`);

const passed = of('passed').length;
const failures = of('failed').length + (passed === 0 ? 1 : 0);
console.log(`\n# pass ${passed}\n# fail ${failures}`);
console.log(
  `${passed} passed, ${failures} failed on Node for Windows under Wine ${given.join(' ')}`.trimEnd(),
);
process.exitCode = failures > 0 ? 1 : 0;

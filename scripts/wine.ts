/**
 * Runs the bundle and its tests on Node for Windows under Wine:
 * `npm run test:wine -- [--part | FOLDER [N/M] | FILE ...]`. Needs root and Debian's apt to install Wine below the machine's
 * temporary folder, npm for Windows' Node, Go, and flock. The expected failures are in scripts/wine/expected-failures.ts; any
 * other failure fails the run, and so does a run without tests. What the words choose: scripts/wine/runs.ts.
 */
import { type ExpectedFailure, judge } from './wine/expected-failures.ts';
import { buildGoPrograms } from './wine/go-programs.ts';
import type { Result } from './wine/results.ts';
import { buildInWine, openWine, runTests } from './wine/run.ts';
import { plannedRuns } from './wine/runs.ts';
import { stageTree } from './wine/tree.ts';

const given = process.argv.slice(2);
const runs = plannedRuns(given);

const place = await stageTree();
const built = buildGoPrograms(place.tree);
const wine = await openWine(place);
const results: Result[] = [];
try {
  if (given.length === 0 || given[0] === '--part') results.push(await buildInWine(wine));
  await built;
  results.push(...(await runTests(wine, runs)));
} finally {
  await wine.close();
}

const { unforeseen, listed, entries } = judge(results);
for (const { file, name, said } of unforeseen) console.log(`\nFAILED ${file}: ${name}\n${said}`);
console.log('\nNot proven, because Wine cannot tell:');
for (const { entry, isStale } of entries)
  console.log(
    `- ${nameOf(entry)}: ${entry.reason}${isStale ? '\nFAILED: it passes, so it is no exception' : ''}`,
  );
const skipped = Map.groupBy(
  results.filter(({ outcome }) => outcome === 'skipped'),
  ({ said }) => said,
);
console.log('\nSkipped on Windows:');
for (const [reason, all] of skipped) console.log(`- ${all.length}: ${reason}`);

const passed = results.filter(({ outcome }) => outcome === 'passed').length;
const stale = entries.filter(({ isStale }) => isStale).length;
const failures = unforeseen.length + stale + (passed === 0 ? 1 : 0);
console.log(`\n# pass ${passed}\n# fail ${failures}`);
console.log(
  `On Node for Windows under Wine${given.map((word) => ` ${word}`).join('')}: ${listed.length} failed that Wine cannot tell.`,
);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

function nameOf({ file, test }: ExpectedFailure): string {
  return `${file}: ${test.source}`;
}

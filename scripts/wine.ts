/**
 * The bundle and its tests on Node for Windows, under Wine: `npm run test:wine [FILE ...]`. Needs root and Debian's apt,
 * for Wine itself, which is installed once below the temporary folder of the machine, and npm for Windows' Node. What Wine
 * cannot tell stands in scripts/wine/beyond.ts; any other failure fails, and so does a run in which no test ran.
 */
import { globSync } from 'node:fs';
import { beyondWine } from './wine/beyond.ts';
import type { Result } from './wine/results.ts';
import { runFiles } from './wine/run.ts';
import { stageTree } from './wine/tree.ts';

const patterns = ['adapters', 'dist', 'domain', 'inputs', 'runner', 'use-cases'].map(
  (folder) => `__tests__/${folder}/**/*.test.ts`,
);
const given = process.argv.slice(2);
const files = given.length > 0 ? given : globSync(patterns, { cwd: new URL('../', import.meta.url) }).sort();

const place = stageTree();
const results = await runFiles(place, files);
const isListed = ({ file, name }: Result) =>
  beyondWine.some((each) => each.file === file && each.test.test(name));
const failed = results.filter(({ outcome }) => outcome === 'failed');
const unforeseen = failed.filter((result) => !isListed(result));
const skipped = Map.groupBy(
  results.filter(({ outcome }) => outcome === 'skipped'),
  ({ said }) => said,
);

for (const { file, name, said } of unforeseen) console.log(`\nFAILED ${file}: ${name}\n${said}`);
console.log('\nNot proven, because Wine cannot tell:');
for (const { file, test, reason } of beyondWine) {
  const covered = results.filter((result) => result.file === file && test.test(result.name));
  if (covered.length === 0) continue;
  const passed = covered.every(({ outcome }) => outcome === 'passed');
  console.log(`- ${file}: ${test.source}: ${reason}${passed ? ' (it passes: strike it off the list)' : ''}`);
}
console.log('\nSkipped on Windows:');
for (const [reason, all] of skipped) console.log(`- ${all.length}: ${reason}`);

const passed = results.filter(({ outcome }) => outcome === 'passed').length;
const listed = failed.length - unforeseen.length;
console.log(`\n# pass ${passed}\n# fail ${unforeseen.length}`);
console.log(
  `On Node for Windows under Wine: ${passed} passed, ${unforeseen.length} failed, ${listed} that Wine cannot tell`,
);
if (passed === 0) console.log('No test has run.');
process.exitCode = passed === 0 || unforeseen.length > 0 ? 1 : 0;

/**
 * Adds Node's modules to builtin-exports.json, or updates those in it, with the names that they export on this
 * machine: `node scripts/builtin-exports.ts [MODULE ...]`. The bundle runs on other versions and systems too, so names
 * that only some of them export are of no use.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('builtin-exports.json', import.meta.url);
const known: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
const modules = [...new Set([...Object.keys(known), ...process.argv.slice(2)])].sort();
const lines = await Promise.all(
  modules.map(async (module) => {
    const names = Object.keys(await import(`node:${module}`)).filter((name) => name !== 'default');
    return `  ${JSON.stringify(module)}: ${JSON.stringify(names.sort().join(' '))}`;
  }),
);
writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);

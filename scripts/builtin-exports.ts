/**
 * Adds modules of Node to builtin-exports.json, or renews those that are there, with the names that they export on this
 * machine: `node scripts/builtin-exports.ts [MODULE ...]`. Names that another Node or system has besides would be of
 * no use: the bundle runs on all of them.
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

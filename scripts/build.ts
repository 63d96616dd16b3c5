/**
 * Bundles src/entries into dist/, what the runner runs: `node scripts/build.ts [OUTPUT FOLDER]`.
 * Equal sources give equal bytes.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { leasePlugins, plugins, separateModules, separatePlugins } from './bundle-plugins.ts';
import { namedFiles } from './chunk-names.ts';
import { thirdPartyLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const output = process.argv[2] ?? join(root, 'dist');

const shared: BuildOptions = {
  absWorkingDir: root,
  outdir: output,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  // The ES modules of packages that have both: esbuild drops unused code only in ES modules.
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  // Short lines, so that a change shows as some lines and not as one of a hundred thousand characters.
  lineLimit: 160,
  legalComments: 'none',
  // chunk-names.ts replaces these names by stable ones.
  chunkNames: 'chunk-[hash]',
  // The bundled CommonJS packages require only Node's own modules; importing a real `require` would cost time.
  banner: { js: 'const require=process.getBuiltinModule;' },
};
const entry = (name: string) => `src/entries/${name}.ts`;

// Entries that are built together share code in files of their own, one for each set of entries that uses it, and each
// file takes time to load. So the lease and its end, which every job waits for, are built separately.
const built = await Promise.all([
  bundle('lease', { entryPoints: [entry('lease')], plugins: leasePlugins }),
  bundle('end', { entryPoints: [entry('end')], plugins }),
  bundle('shared', { entryPoints: ['check', 'monitor', 'rotate', 'plan', 'cli'].map(entry), plugins }),
  bundle('apart', { entryPoints: separateModules, plugins: separatePlugins }),
]);

// Writes the new files first and deletes old ones last, so that a run of the bundle at the same time finds all files.
const files = new Map(built.flatMap((each) => [...each.files]));
files.set(
  'THIRD-PARTY-LICENSES.txt',
  Buffer.from(await thirdPartyLicenses(built.map(({ metafile }) => metafile))),
);
await mkdir(output, { recursive: true });
for (const [name, contents] of [...files].reverse()) await writeFile(join(output, name), contents);
for (const name of await readdir(output))
  if (!files.has(name)) await rm(join(output, name), { recursive: true });

/** @param name The prefix of the names of the files that its entries share. */
async function bundle(name: string, options: BuildOptions) {
  const result = await build({ ...shared, ...options, metafile: true, write: false });
  return { files: namedFiles(name, result), metafile: result.metafile };
}

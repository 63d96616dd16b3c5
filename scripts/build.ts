/**
 * Bundles src/entries into dist/, what the runner runs: `node scripts/build.ts [OUTPUT FOLDER]`.
 * Equal sources give equal bytes.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { diet } from './diet.ts';
import { thirdPartyLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const output = process.argv[2] ?? join(root, 'dist');

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['lease', 'end', 'check', 'cli'].map((name) => `src/entries/${name}.ts`),
  outdir: output,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  // The ES modules of packages that have both: only of these does esbuild leave out what is not used.
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunk-[hash]',
  metafile: true,
  write: false,
  plugins: diet,
  // CommonJS packages in the bundle ask for nothing but Node's own modules; a real `require` would be imported at a cost.
  banner: { js: 'const require=process.getBuiltinModule;' },
});

// New files first, what is stale last: whoever runs the bundle meanwhile finds it whole.
const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(await thirdPartyLicenses(metafile)));
await mkdir(output, { recursive: true });
for (const [name, contents] of [...files].reverse()) await writeFile(join(output, name), contents);
for (const name of await readdir(output))
  if (!files.has(name)) await rm(join(output, name), { recursive: true });

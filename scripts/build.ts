/**
 * Bundles src/entries into dist/, what the runner runs: `node scripts/build.ts [OUTPUT FOLDER]`.
 * Equal sources give equal bytes.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { diet } from './diet.ts';
import { thirdPartyLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const output = process.argv[2] ?? join(root, 'dist');

await rm(output, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['lease', 'end', 'check'].map((name) => `src/entries/${name}.ts`),
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
  plugins: diet,
  // CommonJS packages in the bundle ask for Node's own modules by require.
  banner: {
    js: "import{createRequire as secretLeaseRequire}from'node:module';const require=secretLeaseRequire(import.meta.url);",
  },
});
await writeFile(join(output, 'THIRD-PARTY-LICENSES.txt'), await thirdPartyLicenses(metafile));

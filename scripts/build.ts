/**
 * Bundles src/entries into dist/, what the runner runs: `node scripts/build.ts [OUTPUT FOLDER]`.
 * Equal sources give equal bytes.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { thirdPartyLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const output = process.argv[2] ?? join(root, 'dist');

/**
 * Packages of which nothing is used that happens while they load, though they do not say so themselves. The
 * toolkit imports its HTTP client, and with it undici (a third of a megabyte), for getIDToken alone; we ask for
 * the token over the step's own connections, which know the proxy and the deadline.
 */
const withoutSideEffects = /^(@actions\/|undici|tunnel)/;

const dropUnused: Plugin = {
  name: 'drop-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: withoutSideEffects }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...where, pluginData: 'resolving' });
      return { ...found, sideEffects: false };
    });
  },
};

await rm(output, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['lease', 'end', 'check'].map((name) => `src/entries/${name}.ts`),
  outdir: output,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunk-[hash]',
  metafile: true,
  plugins: [dropUnused],
  // CommonJS packages in the bundle ask for Node's own modules by require.
  banner: {
    js: "import{createRequire as secretLeaseRequire}from'node:module';const require=secretLeaseRequire(import.meta.url);",
  },
});
await writeFile(join(output, 'THIRD-PARTY-LICENSES.txt'), await thirdPartyLicenses(metafile));

import { join } from 'node:path';
import { build } from 'esbuild';

/** The scripts in `by-hand/`. */
export type ByHand = 'sdk' | 'bare' | 'ahead';

/** Bundles the scripts into a folder with esbuild's default settings for Node, minified. */
export async function bundleScripts(folder: string): Promise<Record<ByHand, string>> {
  await build({
    entryPoints: ['sdk', 'bare', 'ahead'].map((name) => join(import.meta.dirname, 'by-hand', `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const path = (name: ByHand) => join(folder, `${name}.mjs`);
  return { sdk: path('sdk'), bare: path('bare'), ahead: path('ahead') };
}

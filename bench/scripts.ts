import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the scripts by hand into a folder, as one would: esbuild's own settings for Node, and minified. */
export async function bundleScripts(folder: string): Promise<Record<'sdk' | 'bare', string>> {
  await build({
    entryPoints: ['sdk', 'bare'].map((name) => join(import.meta.dirname, 'by-hand', `${name}.ts`)),
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
  return { sdk: join(folder, 'sdk.mjs'), bare: join(folder, 'bare.mjs') };
}

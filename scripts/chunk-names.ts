/**
 * Names for the files of dist/ that entries share. esbuild names them by a hash of their bytes, so that a change of one
 * renames all that import it. Here each is named by the first of its source files, which only a new division changes.
 */
import { basename } from 'node:path';
import type { Metafile, OutputFile } from 'esbuild';

/** What esbuild calls a shared file, as build.ts asks for it. */
const hashed = /chunk-[A-Z0-9]{8}\.js/g;

/** The files of one build by their names; `build` begins the names of shared files, apart from those of other builds. */
export function namedFiles(
  build: string,
  { outputFiles, metafile }: { outputFiles: readonly OutputFile[]; metafile: Metafile },
): Map<string, Buffer> {
  const names = new Map<string, string>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const hashedName = basename(path);
    if (hashedName.match(hashed)) names.set(hashedName, `${build}-${nameOf(output)}.js`);
  }
  const files = new Map<string, Buffer>();
  for (const { path, text } of outputFiles) {
    const name = names.get(basename(path)) ?? basename(path);
    const contents = Buffer.from(text.replace(hashed, (found) => names.get(found) ?? found));
    if (files.get(name)?.equals(contents) === false)
      throw new Error(`Two files of dist/ would be called ${name}.`);
    files.set(name, contents);
  }
  return files;
}

/** Each source file is in one shared file alone, so its path makes a name of its own. Ours stand before packages'. */
function nameOf({ inputs, entryPoint, exports }: Metafile['outputs'][string]): string {
  const all = Object.keys(inputs).sort();
  const first = all.find((path) => path.startsWith('src/')) ?? all[0];
  if (first !== undefined) return slugOf(first);
  // What is imported late, and lies in a shared file, has a file that only passes its exports on.
  if (entryPoint !== undefined) return `${slugOf(entryPoint)}-exports`;
  // esbuild's own functions, or what is left of a file of which nothing is used.
  return exports.length > 0 ? 'runtime' : 'nothing';
}

function slugOf(path: string): string {
  return path
    .replace(/^(src|node_modules)\/|\/(dist|dist-es|submodules|build)(?=\/)|\.[a-z]+$/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

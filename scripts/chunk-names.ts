/**
 * Names the files of dist/ that entries share. esbuild names them by a hash of their bytes, so that one change renames
 * all files that import it. Here each has the name of its first source file, which changes only with the split of the
 * code.
 */
import { basename } from 'node:path';
import type { Metafile, OutputFile } from 'esbuild';

/** The name that build.ts makes esbuild give to a shared file. */
const hashed = /chunk-[A-Z0-9]{8}\.js/g;

/** The files of one build by their names. `build` is the prefix of shared files' names, different for each build. */
export function namedFiles(
  build: string,
  { outputFiles, metafile }: { outputFiles: readonly OutputFile[]; metafile: Metafile },
): Map<string, Buffer> {
  const names = new Map<string, string>();
  // Files with esbuild's own functions, and how many they export.
  const withoutSource = new Map<string, number>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const hashedName = basename(path);
    if (hashedName.match(hashed)) names.set(hashedName, `${build}-${nameOf(output)}.js`);
    if (Object.keys(output.inputs).length === 0 && output.entryPoint === undefined)
      withoutSource.set(hashedName, output.exports.length);
  }
  const files = new Map<string, Buffer>();
  for (const { path, text } of outputFiles) {
    // Nothing imports it any more.
    if (withoutSource.get(basename(path)) === 0) continue;
    const name = names.get(basename(path)) ?? basename(path);
    const contents = Buffer.from(
      text
        // They do nothing by themselves, so their file is loaded only for what it exports.
        .replace(/import"\.\/([^"]+)";/g, (line, name) => (withoutSource.has(name) ? '' : line))
        .replace(hashed, (found) => names.get(found) ?? found),
    );
    if (files.get(name)?.equals(contents) === false)
      throw new Error(`Two files of dist/ would be called ${name}.`);
    files.set(name, contents);
  }
  return files;
}

/**
 * A unique name, since each source file is in one shared file only. This repository's files take precedence over
 * packages'.
 */
function nameOf({ inputs, entryPoint }: Metafile['outputs'][string]): string {
  const all = Object.keys(inputs).sort();
  const first = all.find((path) => path.startsWith('src/')) ?? all[0];
  if (first !== undefined) return slugOf(first);
  // A module that is imported late and lies in a shared file also has a file that only re-exports it.
  if (entryPoint !== undefined) return `${slugOf(entryPoint)}-exports`;
  return 'runtime';
}

function slugOf(path: string): string {
  return path
    .replace(/^(src|node_modules)\/|\/(dist|dist-es|submodules|build)(?=\/)|\.[a-z]+$/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

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
  return withoutReExports(files);
}

/** A file that only re-exports, and what it exports: `[its name of it, the name of it there]`. */
const reExport =
  /^const require=[^;]+;\s*import\{([\w,\s]+)\}from"\.\/([^"]+)";(?:\s*import"[^"]+";)*\s*export\{([\w,\s]+)\};\s*$/;

/**
 * The files without those that only re-export, for a module that is imported late and lies in a shared file. Each would
 * be one more file to load; `import()` takes the names from the shared file instead.
 */
function withoutReExports(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const instead = new Map<string, string>();
  for (const [name, contents] of files) {
    // Not the entries, which other builds import.
    if (!name.endsWith('-exports.js')) continue;
    const [, imported, from, exported] = reExport.exec(contents.toString()) ?? [];
    if (!imported || !exported) continue;
    const local = new Map(pairs(imported).map(([there, here]) => [here, there]));
    const names = pairs(exported).map(([here, name]) => `${local.get(here)}:${name}`);
    const values = pairs(exported).map(([, name]) => name);
    instead.set(name, `import("./${from}").then(({${names}})=>({${values}}))`);
  }
  const kept = [...files].filter(([name]) => !instead.has(name));
  return new Map(
    kept.map(([name, contents]) => {
      const text = contents.toString();
      const replaced = text.replace(/import\("\.\/([^"]+)"\)/g, (found, file) => instead.get(file) ?? found);
      return [name, replaced === text ? contents : Buffer.from(replaced)];
    }),
  );
}

/** `a as b` as `[a, b]`, and `a` as `[a, a]`. */
function pairs(list: string): [string, string][] {
  return list.split(',').map((each) => {
    const [from = '', to = from] = each.trim().split(/\s+as\s+/);
    return [from, to];
  });
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

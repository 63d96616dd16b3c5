import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Puts a text between the two comments of a page that name its place. `path`: from the root. */
export function writeInto(path: string, place: string, text: string): void {
  const file = join(root, path);
  const page = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${place}: begin -->`, `<!-- ${place}: end -->`];
  const [head, tail] = [page.indexOf(begin) + begin.length, page.indexOf(end)];
  if (tail < head) throw new Error(`${path} has no place for ${place}.`);
  writeFileSync(file, `${page.slice(0, head)}\n\n${text}\n\n${page.slice(tail)}`);
}

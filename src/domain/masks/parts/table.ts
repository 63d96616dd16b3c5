import { namesSecret, type Part } from '../looks-secret.ts';

const cell = /(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g;
const heading = /^[A-Za-z][\w .()/-]{0,40}$/;

/**
 * Parts of a table with a heading, as CSV has it: the cells by their column. Undefined for a text that is not one, or
 * whose heading names no secret.
 */
export function tableParts(text: string): Part[] | undefined {
  const end = text.search(/[\r\n]/);
  if (end < 0 || !/[,;\t]/.test(text.slice(0, end))) return undefined;
  const columns = cellsOf(text.slice(0, end));
  if (!columns.every((column) => heading.test(column)) || !columns.some(namesSecret)) return undefined;
  const rows = text
    .slice(end)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
  if (!rows.every((row) => row.length === columns.length)) return undefined;
  return rows.flatMap((row) => row.map((each, at) => ({ keys: [columns[at] ?? ''], text: each })));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(cell)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim(),
  );
}

/**
 * Writes the tables of inputs and outputs in README.md from action.yml, which is their only source.
 * With `--check` nothing is written: a README that is not up to date fails.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

interface Row {
  /** The comment above it in action.yml; undefined for the rest of a group. */
  readonly heading: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly default: string | undefined;
}

const readme = new URL('../README.md', import.meta.url);
const action = parseDocument(await readFile(new URL('../action.yml', import.meta.url), 'utf8'));

const before = await readFile(readme, 'utf8');
const withInputs = replaceBetween(before, 'inputs', inputTables(rowsOf('inputs')));
const after = replaceBetween(withInputs, 'outputs', outputTable(rowsOf('outputs')));

if (!process.argv.includes('--check')) await writeFile(readme, after);
else if (after !== before) throw new Error('README.md does not match action.yml: run npm run docs');

function rowsOf(section: 'inputs' | 'outputs'): Row[] {
  const map = action.get(section);
  if (!isMap(map)) throw new Error(`action.yml has no ${section}`);
  // The parser hands the comment above a map's first key to the map itself.
  return map.items.map((pair, index) => rowOf(pair, index === 0 ? map.commentBefore : undefined));
}

function rowOf(pair: Pair, commentOfMap: string | null | undefined): Row {
  const key = pair.key;
  if (!isScalar(key) || typeof key.value !== 'string') throw new Error('action.yml: a name is not a string');
  const details = pair.value as YAMLMap;
  const description = isMap(details) ? details.get('description') : undefined;
  if (typeof description !== 'string' || description.trim() === '') {
    throw new Error(`action.yml: ${key.value} has no description`);
  }
  const fallback = details.get('default');
  return {
    heading: (key.commentBefore ?? commentOfMap)?.trim(),
    name: key.value,
    description: description.trim(),
    default: typeof fallback === 'string' ? fallback : undefined,
  };
}

function inputTables(rows: readonly Row[]): string {
  const head = ['| Input | Default | Meaning |', '| --- | --- | --- |'];
  return rows
    .flatMap((row) => {
      const fallback = row.default === undefined ? '' : `\`${row.default}\``;
      const line = `| \`${row.name}\` | ${fallback} | ${cell(row.description)} |`;
      return row.heading === undefined ? [line] : ['', `### ${row.heading}`, '', ...head, line];
    })
    .join('\n')
    .trimStart();
}

function outputTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| \`${row.name}\` | ${cell(row.description)} |`);
  return ['| Output | Meaning |', '| --- | --- |', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function replaceBetween(text: string, section: string, content: string): string {
  const [open, close] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md lacks the markers ${open} and ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

/**
 * Writes the tables of inputs and outputs in the documentation from each action.yml, which is their only source. With
 * `--check` it writes nothing, and fails if a page is not up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

interface Row {
  /** The comment above it in action.yml, which heads its group. Undefined for the other rows of a group. */
  readonly heading: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly default: string | undefined;
}

/** The actions, and the page that has the tables of each. */
const actions = [
  { path: 'action.yml', page: 'docs/inputs.md' },
  { path: 'check/action.yml', page: 'docs/check.md' },
  { path: 'monitor/action.yml', page: 'docs/monitor.md' },
  { path: 'rotate/action.yml', page: 'docs/rotate.md' },
  { path: 'plan/action.yml', page: 'docs/plan.md' },
];

for (const { path, page } of actions) {
  const action = parseDocument(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
  const file = new URL(`../${page}`, import.meta.url);
  const before = await readFile(file, 'utf8');
  const withInputs = replaceBetween(before, 'inputs', inputTables(rowsOf(action, 'inputs')));
  const after = replaceBetween(withInputs, 'outputs', outputTable(rowsOf(action, 'outputs')));
  if (!process.argv.includes('--check')) await writeFile(file, after);
  else if (after !== before) throw new Error(`${page} does not match ${path}: run npm run docs`);
}

function rowsOf(action: Document, section: 'inputs' | 'outputs'): Row[] {
  const map = action.get(section);
  if (!isMap(map)) throw new Error(`action.yml has no ${section}`);
  // The parser attaches the comment above a map's first key to the map.
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
  // Two columns, so that a phone shows all of the text.
  const head = ['| Input | Meaning |', '| --- | --- |'];
  const lines = rows.flatMap((row, index) => {
    const fallback = row.default === undefined ? '' : `<br>Default: \`${row.default}\``;
    const line = `| \`${row.name}\` | ${cell(row.description)}${fallback} |`;
    if (row.heading !== undefined) return ['', `### ${row.heading}`, '', ...head, line];
    return index === 0 ? [...head, line] : [line];
  });
  return lines.join('\n').trimStart();
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
  if (start < 0 || end < start) throw new Error(`a page lacks the markers ${open} and ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

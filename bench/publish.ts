import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { picture } from './picture.ts';
import type { Report } from './results.ts';
import { networks } from './scenarios.ts';
import { asMarkdown, budgets, comparison, costs, sizes } from './table.ts';

const root = join(import.meta.dirname, '..');

/** The files of the results that the documentation shows. */
export const published = {
  results: join(root, 'bench', 'results.json'),
  page: join(root, 'docs', 'performance.md'),
  picture: join(root, 'docs', 'pictures', 'performance.svg'),
  traceResults: join(root, 'bench', 'trace', 'results.json'),
  trace: join(root, 'docs', 'pictures', 'trace.svg'),
};

/** Writes the results, the picture and the page's tables. */
export async function publish(report: Report): Promise<void> {
  await writeFile(published.results, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(published.picture, picture(report));
  await writeFile(published.page, withTables(await readFile(published.page, 'utf8'), report));
}

/** The page with a report's tables between its markers. */
export function withTables(page: string, report: Report): string {
  const { date, machine, node, peers } = report;
  const measured = `Measured on ${date}: ${machine}, Node ${node}; ${peers.join(', ')}.`;
  const blocks = {
    budgets: `${measured}\n\n${budgets(report, asMarkdown)}`,
    ...Object.fromEntries(
      networks.flatMap((network) => [
        [`comparison ${network}`, comparison(report, network, asMarkdown)],
        [`costs ${network}`, costs(report, network, asMarkdown)],
      ]),
    ),
    sizes: sizes(report, asMarkdown),
  };
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const between = new RegExp(`(<!-- ${name}: begin -->\\n)[^]*?(<!-- ${name}: end -->)`);
    if (!between.test(text)) throw new Error(`The page has no markers for ${name}.`);
    return text.replace(between, (_all, begin, end) => `${begin}\n${block}\n\n${end}`);
  }, page);
}

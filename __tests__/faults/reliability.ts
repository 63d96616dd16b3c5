import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/reliability.md', import.meta.url);

/** The outcomes of one group of faults, for its tables in docs/reliability.md. */
export class OutcomeTables {
  readonly #section: string;
  readonly #columns: readonly string[];
  /** By heading, then by row, in the order of the tables. */
  readonly #rows = new Map<string, Map<string, string[]>>();

  constructor(section: string, columns: readonly string[]) {
    this.#section = section;
    this.#columns = columns;
  }

  /** Adds a row in advance, so that its position does not depend on which test ends first. */
  add(heading: string, row: string): void {
    const rows = this.#rows.get(heading) ?? new Map<string, string[]>();
    this.#rows.set(heading, rows);
    rows.set(
      row,
      this.#columns.map(() => ''),
    );
  }

  set(heading: string, row: string, column: number, outcome: string): void {
    const cells = this.#rows.get(heading)?.get(row);
    assert.ok(cells, `${heading}, ${row} has no place`);
    cells[column] = outcome;
  }

  /** Compares the page with the outcomes. With RELIABILITY=write it updates the page. */
  publish(): void {
    const text = readFileSync(page, 'utf8');
    const [open, close] = ['begin', 'end'].map((mark) => `<!-- ${this.#section}: ${mark} -->`) as [
      string,
      string,
    ];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    assert.ok(start >= 0 && end > start, `docs/reliability.md has no place for ${this.#section}`);
    const fresh = `${text.slice(0, start + open.length)}\n\n${this.#markdown()}\n\n${text.slice(end)}`;
    if (process.env.RELIABILITY === 'write') writeFileSync(page, fresh);
    else assert.equal(text, fresh, 'docs/reliability.md tells something else: npm run docs:reliability');
  }

  #markdown(): string {
    return [...this.#rows].map(([heading, rows]) => this.#table(heading, rows)).join('\n\n');
  }

  #table(heading: string, rows: ReadonlyMap<string, readonly string[]>): string {
    const title = heading.replace(/`([^`]+)`/g, '<code>$1</code>');
    return [
      `<details><summary><b>${title}</b> (${rows.size} faults)</summary>`,
      '',
      `| Fault | ${this.#columns.join(' | ')} |`,
      `| --- | ${this.#columns.map(() => '---').join(' | ')} |`,
      ...[...rows].map(([row, cells]) => `| ${row} | ${cells.map(cell).join(' | ')} |`),
      '',
      '</details>',
    ].join('\n');
  }
}

function cell(outcome: string): string {
  return /^E_/.test(outcome) ? `[\`${outcome}\`](troubleshooting.md#${outcome.toLowerCase()})` : outcome;
}

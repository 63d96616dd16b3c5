import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/masks.md', import.meta.url);

/** Compares a section of docs/masks.md with its expected text. With MASKS=write it updates the page. */
export function keepSection(name: string, content: string): void {
  const [open, close] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const text = readFileSync(page, 'utf8');
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  assert.ok(start >= 0 && end > start, `docs/masks.md lacks the markers of ${name}`);
  const fresh = `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
  if (process.env.MASKS === 'write') writeFileSync(page, fresh);
  else assert.equal(text, fresh, 'docs/masks.md is not up to date: npm run docs:masks');
}

/** A table of the programs and the forms that they print, none of which showed a part of a value. */
export function formsTable(forms: readonly string[]): string {
  const programs = Map.groupBy(forms, (form) => form.split(' ')[0] ?? '');
  const rows = [...programs].map(([program, printed]) => {
    const names = printed.map((form) => form.slice(program.length).trim());
    return `| ${program} | ${names.map((name) => `\`${name.replaceAll('|', '\\|')}\``).join('; ')} | 0 |`;
  });
  return ['| Program | Forms | Passwords shown |', '| --- | --- | --- |', ...rows].join('\n');
}

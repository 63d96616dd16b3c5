import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { lexer, type Token, walkTokens } from 'marked';

/** The path of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** A code block in a page. */
export interface Block {
  /** The word behind the fence, such as `yaml`; empty if there is none. */
  readonly kind: string;
  readonly text: string;
}

/** A page of Markdown. */
export interface Page {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly blocks: readonly Block[];
  /** The targets of links and pictures, as written. */
  readonly links: readonly string[];
  /** The anchors of its headings by GitHub's rules. */
  readonly anchors: ReadonlySet<string>;
  /** The cells of its tables' columns, by the column's heading. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** All pages of the repository, without those of dependencies and GitHub's templates. */
export const pages: readonly Page[] = globSync('{*.md,{docs,setup,sandbox}/**/*.md}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => pageOf(path, readFileSync(join(root, path), 'utf8')));

function pageOf(path: string, text: string): Page {
  const blocks: Block[] = [];
  const links: string[] = [];
  const anchors = new Set<string>();
  const columns = new Map<string, string[]>();
  const slugger = new GithubSlugger();
  walkTokens(lexer(text), (token: Token) => {
    if (token.type === 'code') blocks.push({ kind: token.lang ?? '', text: token.text });
    if (token.type === 'link' || token.type === 'image') links.push(token.href);
    if (token.type === 'html') links.push(...pictures(token.text));
    if (token.type === 'heading') anchors.add(slugger.slug(plain(token.tokens ?? [])));
    if (token.type === 'table') {
      for (const [index, head] of cellsOf(token.header).entries()) {
        const cells = token.rows.map((row: readonly Cell[]) => cellsOf(row)[index] ?? '');
        columns.set(head, [...(columns.get(head) ?? []), ...cells]);
      }
    }
  });
  return { path, blocks, links, anchors, columns };
}

interface Cell {
  readonly tokens: Token[];
}

function cellsOf(row: readonly Cell[]): string[] {
  return row.map(({ tokens }) => plain(tokens));
}

function pictures(html: string): string[] {
  return [...html.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].flatMap(([, target]) => target ?? []);
}

/** The text without its markup, of which GitHub makes anchors. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? unescaped(token.text) : '',
    )
    .join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

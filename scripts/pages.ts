/**
 * Draws the pages and the job summaries as GitHub does, in headless Chromium, at a desktop's and a phone's width,
 * light and dark. Fails if something is cut off, a diagram is not drawn, or the README's snippet is not on the first
 * screen. `npm run test:pages -- --pictures FOLDER` keeps the pictures. Needs Chromium; installs GitHub's style sheet
 * and Mermaid in `.cache/pages`.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Browser } from './pages/browser.ts';
import { githubPage, type PageKind } from './pages/github-page.ts';
import { jobSummaries } from './pages/job-summaries.ts';
import { pageModules } from './pages/page-modules.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const { values: options, positionals: wanted } = parseArgs({
  options: { pictures: { type: 'string' } },
  allowPositionals: true,
});

/** A Markdown text to draw. */
interface Page {
  readonly name: string;
  readonly markdown: string;
  /** Its file, or a path in the folder that its links are relative to. */
  readonly path: string;
  readonly place: PageKind;
}

/** The measurements of a drawn page, in pixels. */
interface Measures {
  readonly height: number;
  /** The width of the content, which can exceed the window's. */
  readonly contentWidth: number;
  /** The lower end of the first code block. */
  readonly snippetEnd: number | null;
  readonly missingPictures: readonly string[];
  readonly drawn: string;
  readonly diagrams: number;
  /** The pictures that are drawn with letters, and how wide they are shown. */
  readonly vectorPictures: readonly { readonly src: string; readonly width: number }[];
  /** The smallest font size in its diagrams. */
  readonly smallestText: number | null;
  /** The columns of its tables, except in closed sections. */
  readonly columns: readonly {
    readonly head: string;
    readonly begins: number;
    readonly ends: number;
    /** Of how many columns of the table. */
    readonly of: number;
  }[];
}

const viewports = [
  { width: 1280, height: 900, scheme: 'light' },
  { width: 1280, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
] as const;

/**
 * The columns of a summary that must be completely visible on a phone. Of the others at least the beginning must be.
 */
const neededColumns = ['Name', 'Expires', 'State', 'Result', 'Level', 'Where', 'What would happen'];
/** Pages with tables of measurements or comparisons: a phone scrolls those of three columns or more sideways. */
const scrolling = /(?:load|masks|migration|monitor|performance|reliability|windows)\.md$|^sandbox/;
const readmeScreens = 6;
const leastText = 9;

const modules = pageModules();
const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const browser = await Browser.start();
let failures = 0;
try {
  if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true });
  for (const page of await allPages()) for (const viewport of viewports) await look(page, viewport);
} finally {
  await browser.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (failures > 0) process.exitCode = 1;

async function allPages(): Promise<Page[]> {
  const files = globSync('{README,CONTRIBUTING,CHANGELOG,SECURITY,docs/*,setup/*,sandbox/*}.md', {
    cwd: root,
  })
    .sort()
    .map(
      (name) => ({ name, path: join(root, name), place: name === 'README.md' ? 'readme' : 'page' }) as const,
    )
    .map((page) => ({ ...page, markdown: readFileSync(page.path, 'utf8') }));
  const asked = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));
  const needsSummaries = wanted.length === 0 || wanted.some((word) => /^(?:summary|issue)/.test(word));
  const summaries = needsSummaries ? await jobSummaries() : [];
  return [
    ...files,
    ...summaries.map(({ name, markdown }) => ({
      name,
      markdown,
      path: join(root, 'summary.md'),
      place: 'summary' as const,
    })),
  ].filter(({ name }) => asked(name));
}

async function look(page: Page, viewport: (typeof viewports)[number]): Promise<void> {
  const file = join(folder, 'page.html');
  writeFileSync(file, githubPage(page.markdown, page.path, page.place, modules));
  await browser.open(pathToFileURL(file).href, viewport);
  const measures = await browser.evaluate<Measures>(`(${measure})()`);
  const title = `${page.name} at ${viewport.width}, ${viewport.scheme}`;
  const complaints = complaintsOf(page, viewport, measures);
  failures += complaints.length;
  console.log(`${complaints.length === 0 ? 'ok    ' : 'not ok'} ${title}, ${measures.height} pixels high`);
  for (const complaint of complaints) console.log(`         ${complaint}`);
  if (options.pictures !== undefined) {
    const name = title.replace(/[^A-Za-z0-9]+/g, '-');
    const piece = viewport.width > 400 ? 1500 : 2000;
    await browser.picture(join(options.pictures, name), viewport.width, measures.height, piece);
  }
}

function complaintsOf(
  page: Page,
  { width, height }: (typeof viewports)[number],
  measures: Measures,
): string[] {
  const complaints: string[] = [];
  const { drawn, missingPictures, contentWidth, smallestText, snippetEnd, vectorPictures } = measures;
  if (drawn !== 'drawn') complaints.push(`a diagram is not drawn: ${drawn}`);
  if (missingPictures.length > 0)
    complaints.push(`pictures that are not there: ${missingPictures.join(', ')}`);
  if (contentWidth > width) complaints.push(`it is ${contentWidth} pixels wide`);
  if (smallestText !== null && smallestText < leastText) {
    complaints.push(`letters of a diagram are ${smallestText.toFixed(1)} pixels high`);
  }
  for (const { src, width } of vectorPictures) {
    const size = smallestFont(readFileSync(fileURLToPath(src), 'utf8'), width);
    if (size < leastText) complaints.push(`letters of ${basename(src)} are ${size.toFixed(1)} pixels high`);
  }
  if (page.place === 'readme' && width > 1000) {
    if (snippetEnd === null || snippetEnd > height) complaints.push(`the snippet ends at ${snippetEnd}`);
    if (measures.height > readmeScreens * height) {
      complaints.push(`it fills ${(measures.height / height).toFixed(1)} screens`);
    }
  }
  if (page.place === 'summary') {
    for (const { head, begins, ends } of measures.columns) {
      if ((neededColumns.includes(head) ? ends : begins + 40) > width)
        complaints.push(`off the screen: ${head}`);
    }
  }
  if (page.place !== 'summary' && width < 400) {
    for (const { head, ends, of } of measures.columns)
      if (ends > width && !(of > 2 && scrolling.test(page.name)))
        complaints.push(`off the screen: ${head}, ${Math.ceil(ends - width)} pixels`);
  }
  return complaints;
}

/** The smallest font size of an SVG that is shown `shown` pixels wide. */
function smallestFont(svg: string, shown: number): number {
  const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
  const sizes = [...svg.matchAll(/font(?:-size)?: (\d+)px/g)].map(([, size]) => Number(size));
  return (Math.min(...sizes) * shown) / Number(width);
}

/** Runs in the page. */
async function measure(): Promise<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own types are not part of this project
  const { document, drawn } = globalThis as any;
  const outcome = await drawn;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const texts = all('pre.mermaid svg').flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1);
    return [...svg.querySelectorAll('text, foreignObject span, foreignObject p')]
      .filter((text) => text.textContent.trim() !== '')
      .map((text) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const size = Number.parseFloat((globalThis as any).getComputedStyle(text).fontSize);
        return size * scale;
      });
  });
  const first = document.querySelector('pre');
  return {
    height: document.documentElement.scrollHeight,
    contentWidth: document.documentElement.scrollWidth,
    snippetEnd: first ? Math.round(first.getBoundingClientRect().bottom) : null,
    missingPictures: all('img')
      .filter((image) => image.src.startsWith('file:') && image.naturalWidth === 0)
      .map((image) => image.src),
    vectorPictures: all('img')
      .filter((image) => image.src.startsWith('file:') && image.src.endsWith('.svg'))
      .map((image) => ({ src: image.src, width: image.getBoundingClientRect().width })),
    drawn: outcome,
    diagrams: all('pre.mermaid').length,
    smallestText: texts.length === 0 ? null : Math.min(...texts),
    columns: all('th').map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return { head: cell.textContent, begins: left, ends: right, of: cell.parentElement.children.length };
    }),
  };
}

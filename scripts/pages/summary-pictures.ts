/**
 * Draws the beginning of a lease's and of a monitor's job summary, light and dark, into `docs/pictures/`. They are so
 * narrow that a phone, which shows them 358 pixels wide, shows letters of 9 pixels. Needs what `npm run test:pages` needs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser } from './browser.ts';
import { githubPage } from './github-page.ts';
import { summaryOf } from './job-summaries.ts';
import { pageModules } from './page-modules.ts';

const root = join(import.meta.dirname, '..', '..');
const width = 460;
/** Screens show two pixels or more for each one of the page. */
const scale = 2;
const pictures = [
  { scene: 'lease', name: 'summary', rows: 2 },
  { scene: 'monitor', name: 'monitor', rows: 3 },
] as const;

const modules = pageModules();
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const browser = await Browser.start();
try {
  for (const { scene, name, rows } of pictures) {
    const file = join(folder, 'page.html');
    writeFileSync(file, githubPage(await summaryOf(scene), join(root, 'summary.md'), 'summary', modules));
    for (const scheme of ['light', 'dark'] as const) {
      await browser.open(pathToFileURL(file).href, { width, height: 600, scheme });
      await browser.evaluate('drawn');
      const end = await browser.evaluate<number>(
        `document.querySelectorAll('tbody tr')[${rows - 1}].getBoundingClientRect().bottom`,
      );
      const height = Math.ceil(end) + 1;
      await browser.picture(
        join(root, 'docs', 'pictures', `${name}-${scheme}`),
        width,
        height,
        height,
        scale,
      );
    }
  }
} finally {
  await browser.stop();
  rmSync(folder, { recursive: true, force: true });
}

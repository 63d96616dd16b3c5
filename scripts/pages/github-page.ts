import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Marked } from 'marked';

/** Where GitHub shows a text, which determines its width. */
export type PageKind = 'readme' | 'page' | 'summary';

/**
 * The width of the text in pixels in a window 1,280 wide, as on GitHub's pages in 2026. Beside the README is the
 * repository's column, beside a file the tree, beside a job's summary the list of jobs. On a phone there is a margin.
 */
const textWidth = { readme: 832, page: 900, summary: 860 } as const;
const phoneMargin = { readme: 16, page: 16, summary: 24 } as const;

const marked = new Marked({
  gfm: true,
  renderer: {
    code: ({ text, lang }) =>
      lang === 'mermaid'
        ? `<pre class="mermaid">${escaped(text)}</pre>`
        : `<pre><code>${escaped(text)}</code></pre>`,
  },
});

/**
 * An HTML document that shows Markdown as GitHub does, with GitHub's style sheet, and Mermaid for diagrams.
 * @param path The Markdown's path in the repository; pictures are relative to it.
 * @param modules The folder in which `github-markdown-css` and `mermaid` are installed.
 */
export function githubPage(markdown: string, path: string, place: PageKind, modules: string): string {
  const css = readFileSync(join(modules, 'github-markdown-css', 'github-markdown.css'), 'utf8');
  const mermaid = pathToFileURL(join(modules, 'mermaid', 'dist', 'mermaid.min.js')).href;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<base href="${pathToFileURL(dirname(path)).href}/">
<style>${css}
  :root { color-scheme: light dark; }
  body { margin: 0; background: light-dark(#fff, #0d1117); }
  .markdown-body { box-sizing: border-box; max-width: ${textWidth[place] + 64}px; margin: 0 auto; padding: 32px; }
  .markdown-body pre.mermaid { background: none; padding: 0; text-align: center; }
  @media (max-width: 767px) { .markdown-body { padding: 16px ${phoneMargin[place]}px; } }
</style>
<article class="markdown-body">${alerts(marked.parse(markdown) as string)}</article>
<script src="${mermaid}"></script>
<script>
  mermaid.initialize({ startOnLoad: false, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
  globalThis.drawn = mermaid.run().then(() => 'drawn', (error) => String(error?.str ?? error));
</script>
</html>`;
}

/** Replaces GitHub's alerts, such as `> [!NOTE]`, which Markdown does not have. */
function alerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind}</p><p>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

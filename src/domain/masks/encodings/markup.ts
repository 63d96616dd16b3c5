import { byTable, type Encoding } from './encoding.ts';

const text = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Numbers for the characters beyond ASCII. */
function numbered(table: Readonly<Record<string, string>>): Encoding {
  const write = byTable(table);
  return (all) => write(all).replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Of texts with characters beyond ASCII, in a document whose encoding has none of them. */
export const numberedMarkup: readonly Encoding[] = [
  // XML, text: Python ElementTree
  numbered(text),
  // XML, attribute: Python ElementTree
  numbered({ ...text, '"': '&quot;' }),
];

/** What is written into HTML, XML and tables. */
export const markupEncodings: readonly Encoding[] = [
  // HTML, text alone: Python saxutils, DOM serializers
  byTable(text),
  // HTML, double quotes: DOM attributes
  byTable({ ...text, '"': '&quot;' }),
  // HTML, &#39; &#34;: Go html and encoding/xml
  byTable({ ...text, "'": '&#39;', '"': '&#34;' }),
  // HTML, &#43; too: Go html/template
  byTable({ ...text, "'": '&#39;', '"': '&#34;', '+': '&#43;' }),
  // HTML, &#39; &quot;: jq @html, Java, Perl HTML::Entities, .NET
  byTable({ ...text, "'": '&#39;', '"': '&quot;' }),
  // HTML, &#x27; &quot;: Python html.escape, React
  byTable({ ...text, "'": '&#x27;', '"': '&quot;' }),
  // HTML, &#039; &quot;: PHP htmlspecialchars
  byTable({ ...text, "'": '&#039;', '"': '&quot;' }),
  // HTML, = and ` too: Handlebars
  byTable({ ...text, "'": '&#x27;', '"': '&quot;', '`': '&#x60;', '=': '&#x3D;' }),
  // HTML, / = and ` too: Mustache
  byTable({ ...text, "'": '&#39;', '"': '&quot;', '`': '&#x60;', '=': '&#x3D;', '/': '&#x2F;' }),
  // CSV, double quotes doubled: Go encoding/csv, jq @csv, Python csv
  byTable({ '"': '""' }),
  // TSV: jq @tsv
  byTable({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }),
];

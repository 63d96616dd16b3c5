import { byTable, type Encoding } from './encoding.ts';

const text = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What is written into HTML, XML and tables. */
export const markupEncodings: readonly Encoding[] = [
  { name: 'HTML, text alone', printedBy: 'Python saxutils, DOM serializers', write: byTable(text) },
  { name: 'HTML, double quotes', printedBy: 'DOM attributes', write: byTable({ ...text, '"': '&quot;' }) },
  {
    name: 'HTML, &#39; &#34;',
    printedBy: 'Go html and encoding/xml',
    write: byTable({ ...text, "'": '&#39;', '"': '&#34;' }),
  },
  {
    name: 'HTML, &#43; too',
    printedBy: 'Go html/template',
    write: byTable({ ...text, "'": '&#39;', '"': '&#34;', '+': '&#43;' }),
  },
  {
    name: 'HTML, &#39; &quot;',
    printedBy: 'jq @html, Java, Perl HTML::Entities, .NET',
    write: byTable({ ...text, "'": '&#39;', '"': '&quot;' }),
  },
  {
    name: 'HTML, &#x27; &quot;',
    printedBy: 'Python html.escape, React',
    write: byTable({ ...text, "'": '&#x27;', '"': '&quot;' }),
  },
  {
    name: 'HTML, &#039; &quot;',
    printedBy: 'PHP htmlspecialchars',
    write: byTable({ ...text, "'": '&#039;', '"': '&quot;' }),
  },
  {
    name: 'HTML, = and ` too',
    printedBy: 'Handlebars',
    write: byTable({ ...text, "'": '&#x27;', '"': '&quot;', '`': '&#x60;', '=': '&#x3D;' }),
  },
  {
    name: 'HTML, / = and ` too',
    printedBy: 'Mustache',
    write: byTable({ ...text, "'": '&#39;', '"': '&quot;', '`': '&#x60;', '=': '&#x3D;', '/': '&#x2F;' }),
  },
  {
    name: 'CSV, double quotes doubled',
    printedBy: 'Go encoding/csv, jq @csv, Python csv',
    write: byTable({ '"': '""' }),
  },
  {
    name: 'TSV',
    printedBy: 'jq @tsv',
    write: byTable({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }),
  },
];

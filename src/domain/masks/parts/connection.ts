import type { Part } from '../looks-secret.ts';

const ado =
  /(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g;
const libpq = /(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;

/** A password in it can have a semicolon, which ends the pairs of the others. */
const beginsAsLibpq = /^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;

/**
 * Parts of a connection string: `Server=…;Password=…` (ADO.NET, ODBC, the end of JDBC's, Azure, cookies), or libpq's
 * `host=… password=…`. Undefined for fewer than two pairs.
 */
export function connectionParts(text: string): Part[] | undefined {
  if (/[\r\n]|=>\s*["']/.test(text) || !text.includes('=')) return undefined;
  const isAdo = text.includes(';') && !beginsAsLibpq.test(text);
  const pairs = [...text.matchAll(isAdo ? ado : libpq)];
  if (pairs.length < 2) return undefined;
  const unquote = isAdo ? withoutAdoQuotes : withoutLibpqQuotes;
  return pairs.flatMap(([, key = '', value = '']) => {
    const text = unquote(value);
    // `Config(user=app, password=…)` has signs between its pairs.
    const inner = isAdo || value !== text ? text : text.replace(/[,)]+$/, '');
    return [...new Set([text, inner])].map((each) => ({ keys: [key], text: each }));
  });
}

function withoutAdoQuotes(value: string): string {
  const [, quote, inner] = /^(["'{])(.*)["'}]$/s.exec(value) ?? [];
  if (quote === undefined || inner === undefined) return value.trim();
  const close = quote === '{' ? '}' : quote;
  return inner.replaceAll(close + close, close);
}

function withoutLibpqQuotes(value: string): string {
  return value.startsWith("'") ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value.replace(/\\(.)/g, '$1');
}

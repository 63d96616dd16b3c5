import { namesSecret, type Part } from '../looks-secret.ts';
import { isMultiLine, maskedLinesOf } from '../worth.ts';
import { connectionParts } from './connection.ts';
import { headerParts, textInBase64 } from './header.ts';
import { isJson, jsonParts } from './json.ts';
import { bareLine, lineParts } from './lines.ts';
import { netrcParts } from './netrc.ts';
import { pemParts } from './pem.ts';
import { sentenceParts } from './sentence.ts';
import { tableParts } from './table.ts';
import { formParts, urlParts } from './url.ts';
import { xmlParts } from './xml.ts';

/** A kind of structured text and its parser, which returns undefined for a text of another kind. */
export interface Family {
  readonly name: string;
  readonly parts: (text: string) => Part[] | undefined;
}

/** The known kinds of structured texts, in the order in which they are tried. */
export const families: readonly Family[] = [
  { name: 'JSON', parts: jsonParts },
  { name: 'HTTP authorization header (Bearer, Basic)', parts: headerParts },
  { name: '.netrc, .pgpass', parts: netrcParts },
  { name: 'URL, JDBC URL', parts: urlOrJdbc },
  { name: 'XML (Maven, .NET)', parts: xmlParts },
  { name: 'CSV with a heading', parts: tableParts },
  { name: 'connection string (ADO.NET, ODBC, libpq, Azure), cookie', parts: connectionParts },
  { name: 'HTML form, URL-encoded', parts: formParts },
  { name: 'dotenv, INI, properties, .npmrc, YAML', parts: lineParts },
];

function urlOrJdbc(text: string): Part[] | undefined {
  const list = text.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);
  if (list.length > 1 && !/\s/.test(text)) return list.map((each) => ({ keys: [], text: each }));
  const parts = urlParts(text);
  return (
    parts && [...parts, ...((text.includes(';') && connectionParts(text.slice(text.indexOf(';') + 1))) || [])]
  );
}

/** How deep texts within texts are parsed. Real texts are not nested more deeply. */
const deepest = 12;

/** The parts of a text, and their parts in turn. A text without structure has its lines as parts. */
export function* partsOf(text: string, keys: readonly string[] = [], depth = 0): Generator<Part> {
  if (depth > deepest) return;
  // The strings of a JSON text are parsed before PEM blocks in them.
  const pem = isJson(text) ? undefined : pemParts(text);
  if (pem) {
    yield* pem.parts;
    if (pem.rest.trim() !== '') yield* partsOf(pem.rest, keys, depth + 1);
    return;
  }
  for (const part of directParts(text, keys.at(-1))) {
    const all = { ...part, keys: [...keys, ...part.keys] };
    if (part.text === text) continue;
    yield all;
    if (!part.isLine || /[:=/;{<]/.test(part.text)) yield* partsOf(part.text, all.keys, depth + 1);
  }
}

function directParts(text: string, key = ''): readonly Part[] {
  if (text.length < shortest) return [];
  // First, because the `=` at its end can look like that behind a key.
  const decoded = textInBase64(text);
  if (decoded !== undefined) {
    const lines = isMultiLine(text) ? maskedLinesOf(text) : [];
    return [
      { keys: [], text: decoded },
      ...lines.map((line) => ({ keys: [], text: line, isLine: true as const })),
    ];
  }
  // A token has none of the signs of a structure.
  const isToken = /^[\w.-]*$/.test(text);
  for (const { parts } of isToken ? [] : families) {
    const found = parts(text);
    if (found) return found;
  }
  if (isToken) return [];
  const [, name = '', secret] = /^([^\s:[]{1,80}):([^\s:]+)$/.exec(text) ?? [];
  // curl's `user` and the like have a password behind the colon; properties can have no blank there.
  if (secret !== undefined && !/sha\d{3}$/i.test(name) && !/^\d+,/.test(secret)) {
    const isPassword = /^(?:proxy-?)?user$/i.test(key) || (key === '' && /[^\w.,/@-]/.test(secret));
    const own = isPassword ? ['auth'] : namesSecret(name) ? [name] : [];
    return [{ keys: own, text: secret }];
  }
  // The format of a StringList in Parameter Store.
  if (/^[^\s,]+(?:, ?[^\s,]+)+$/.test(text) && !/^\w+\(.*\);?$|=>["']/.test(text))
    return text.split(/, ?/).map((item) => ({ keys: [], text: item }));
  return isMultiLine(text) ? maskedLinesOf(text).flatMap(bareLine) : (sentenceParts(text) ?? []);
}

/** In characters. A shorter text has no part worth a mask. */
const shortest = 6;

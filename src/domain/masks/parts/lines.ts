import { isNotWord, isPublished, isRandomKey, type Part } from '../looks-secret.ts';
import { isJson, NamedValue, optionOf } from './json.ts';
import { randomWords, sentenceParts } from './sentence.ts';
import { formParts } from './url.ts';

/** `export KEY=…`, `key = …`, `key: …`, `- key: …`, `"key": …`, `key:: …` (LDIF), `//registry/:_authToken=…`. */
const pair =
  /^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/;
const item = /^(\s*)- +(.*)$/;
/** A host of Ansible's inventory with its variables. */
const isHost = /^[\w.-]+(?: +[a-z_]+=[^\s'"]+)+$/;
const isBlank = /^\s*$/;
const isComment = /^\s*(?:#|;|!|\/\/\s)/;
const isHeading = /^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;

/**
 * Parts of a text whose lines have keys: dotenv, INI, properties, .npmrc, and the part of YAML that configuration
 * files use. A line without a key is a part itself. Undefined if most lines have no key.
 */
export function lineParts(text: string): Part[] | undefined {
  const reader = new LineReader(text.split(/\r\n|\r|\n/));
  const parts: Part[] = [];
  let [named, others] = [0, 0];
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    const found = line;
    if (isBlank.test(found)) continue;
    if (isHeading.test(found)) parts.push(...reader.headingOf(found, parts));
    else if (isComment.test(found)) parts.push(...(sentenceParts(found) ?? []).filter(isNotWord));
    else if (reader.addPair(found, parts)) named += 1;
    else if (isHost.test(found)) {
      parts.push(...(sentenceParts(found) ?? []));
      named += 1;
    } else {
      const continued = reader.continuationOf(found);
      parts.push(...(continued ?? bareLine(found.trim())));
      if (!continued) others += 1;
    }
  }
  reader.beginItem(parts);
  return named > 0 && named >= others ? parts : undefined;
}

/**
 * The parts of a line without a key: the line, its words that look secret, as in a table, and what stands behind a name
 * and a blank, as in `requirepass …`, `setenv NAME …` and `"user" "password"`.
 */
export function bareLine(line: string): Part[] {
  const words = randomWords(line).filter(({ text }) => text !== line);
  const [, key, value] = wordPair.exec(line) ?? [];
  const named = key === undefined || value === undefined ? [] : [{ keys: [key], text: unquoted(value) }];
  const [, quoted, last] = lastWord.exec(line) ?? [];
  const listed = [
    ...(quoted === undefined ? [] : [{ keys: ['password'], text: quoted }]),
    ...(last === undefined ? [] : [{ keys: ['auth'], text: last }]),
  ];
  const published = isPublished(line) ? { isPublic: true as const } : {};
  return [{ keys: [], text: line, isLine: true, ...published }, ...words, ...named, ...listed];
}

const wordPair =
  /^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/;
/** `"user" "password"` of PgBouncer, `user NAME password …` of HAProxy and of switches. */
const lastWord = /^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;

function unquoted(text: string): string {
  return text.replace(/^(["'`])(.*)\1$/s, '$2');
}

/** Reads the lines in order. A value can continue in the next lines. */
class LineReader {
  readonly #lines: readonly string[];
  #at = 0;
  /** The keys above, by indentation. */
  #above: { readonly indent: number; readonly key: string }[] = [];
  /** The item of a list or the section that the line belongs to, such as `- name: DB_PASSWORD` with its `value: …`. */
  #item = { indent: 0, named: new NamedValue() };
  /** The item of a list before, if it is an option of a command. */
  #option: string | undefined;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  next(): string | undefined {
    const line = this.#lines[this.#at];
    this.#at += 1;
    return line;
  }

  /** Ends an item, whose value is a part under its name, and begins the next one. */
  beginItem(parts: Part[], indent = 0): void {
    this.#item.named.finish(parts);
    this.#item = { indent, named: new NamedValue() };
  }

  /** The parts of a heading: a text in quotes, such as the URL of a section in .gitconfig. */
  headingOf(line: string, parts: Part[]): Part[] {
    this.#above = [];
    this.beginItem(parts, line.search(/\S/));
    return [...line.matchAll(/"([^"]+)"/g)].map(([, text = '']) => ({ keys: [], text }));
  }

  /** Adds the parts of a line with a key. False for any other line. */
  addPair(line: string, parts: Part[]): boolean {
    const [, space = '', dashes = '', written, value = ''] = pair.exec(line) ?? [];
    const key = written === undefined ? '' : nameOf(written);
    if (written === undefined || isRandomKey(key)) {
      const item = written === undefined ? this.#itemOf(line) : undefined;
      parts.push(...(item ?? []));
      return item !== undefined;
    }
    this.#option = undefined;
    const indent = space.length + dashes.length;
    const keys = [...this.#keysAbove(indent), key];
    this.#above.push({ indent, key });
    if (dashes !== '' || indent < this.#item.indent) this.beginItem(parts, indent);
    const read = this.#valueParts(keys, value.trim(), space.length);
    const [first] = read;
    if (first && indent === this.#item.indent) this.#item.named.add(key, first.text, parts.length);
    parts.push(...read);
    return true;
  }

  /** The parts of a line that continues the value of the key above it. Undefined for any other line. */
  continuationOf(line: string): Part[] | undefined {
    const indent = line.search(/\S/);
    const keys = this.#keysAbove(indent);
    if (keys.length === 0) return undefined;
    const text = unquoted(line.trim().replace(/[,;]$/, ''));
    return [{ keys, text }, ...randomWords(line).filter((word) => word.text !== text)];
  }

  #itemOf(line: string): Part[] | undefined {
    const [, space = '', value] = item.exec(line) ?? [];
    if (value === undefined || this.#above.length === 0) return undefined;
    const keys = this.#keysAbove(space.length + 1);
    const parts = this.#valueParts(
      this.#option === undefined ? keys : [...keys, this.#option],
      value.trim(),
      space.length,
    );
    this.#option = optionOf(parts[0]?.text ?? '');
    return parts;
  }

  #keysAbove(indent: number): string[] {
    this.#above = this.#above.filter((key) => key.indent < indent);
    return this.#above.map(({ key }) => key);
  }

  #valueParts(keys: readonly string[], value: string, indent: number): Part[] {
    if (/^[|>][+\-\d]*(?:\s+#.*)?$/.test(value)) return asReadFolded(keys, this.#block(indent));
    const triple = this.#inTriple(value);
    if (triple !== undefined) return [{ keys, text: triple }];
    const quote = /^["']/.exec(value)?.[0];
    if (quote === undefined) return [...plainValue(keys, value), ...this.#continued(keys, value, indent)];
    const whole = this.#quoted(value, quote);
    if (whole === undefined) return plainValue(keys, value);
    const joined = joinedQuotes(value);
    return [
      ...asReadFolded(keys, quote === '"' ? unescaped(whole) : whole.replaceAll("''", "'")),
      { keys, text: whole },
      ...(joined === undefined ? [] : [{ keys, text: joined }, ...plainValue(keys, value)]),
    ];
  }

  /** Of Java's properties: a value goes on in the next line behind a backslash; of YAML: in lines with more indentation. */
  #continued(keys: readonly string[], value: string, indent: number): Part[] {
    let whole = value;
    let at = this.#at;
    for (; /(?<!\\)(?:\\\\)*\\$/.test(whole) && at < this.#at + mostLines; at += 1) {
      const next = this.#lines[at];
      if (next === undefined) break;
      whole = whole.slice(0, -1) + next.trim();
    }
    if (at > this.#at) return plainValue(keys, whole);
    for (; value !== '' && at < this.#at + mostLines; at += 1) {
      const next = this.#lines[at] ?? '';
      if (next.search(/\S/) <= indent || pair.test(next) || item.test(next) || isComment.test(next)) break;
      whole += ` ${next.trim()}`;
    }
    return at === this.#at ? [] : [{ keys, text: whole }];
  }

  /** The text between three quotes, which can span lines. Undefined for any other text. */
  #inTriple(value: string): string | undefined {
    const [, quotes, begin = ''] = /^('''|""")(.*)$/.exec(value) ?? [];
    if (quotes === undefined) return undefined;
    if (begin.endsWith(quotes)) return begin.slice(0, -3);
    const following = this.#lines.slice(this.#at, this.#at + mostLines);
    const end = following.findIndex((line) => line.includes(quotes));
    if (end < 0) return undefined;
    this.#at += end + 1;
    const last = following[end] ?? '';
    return [begin, ...following.slice(0, end), last.slice(0, last.indexOf(quotes))].join('\n').trim();
  }

  /** A YAML block: the following lines with more indentation. */
  #block(indent: number): string {
    const lines: string[] = [];
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      const depth = line.search(/\S/);
      if (depth >= 0 && depth <= indent) break;
      lines.push(line.trim());
      this.#at += 1;
    }
    return lines.join('\n').trim();
  }

  /** The text between quotes, which can span lines. Undefined if the quote does not end. */
  #quoted(value: string, quote: string): string | undefined {
    const end = quote === '"' ? /^((?:[^"\\]|\\.)*)"/s : /^((?:[^']|'')*)'(?!')/;
    const own = end.exec(value.slice(1))?.[1];
    if (own !== undefined) return own;
    const following = this.#lines.slice(this.#at, this.#at + mostLines);
    const inner = end.exec([value.slice(1), ...following].join('\n'))?.[1];
    if (inner !== undefined) this.#at += inner.split('\n').length - 1;
    return inner;
  }
}

/** A value of several lines, and how YAML reads one that it folds: on one line. */
function asReadFolded(keys: readonly string[], text: string): Part[] {
  const folded = text.replace(/[ \t]*\n\s*/g, ' ');
  return folded === text ? [{ keys, text }] : [text, folded].map((each) => ({ keys, text: each }));
}

/** How many lines a quoted value can span. */
const mostLines = 100;

const shellPieces = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;

/** What a shell reads where quotes stand side by side, as in `'it'\''s'`. Undefined for one pair of quotes. */
function joinedQuotes(value: string): string | undefined {
  const pieces: string[] = [];
  shellPieces.lastIndex = 0;
  for (let found = shellPieces.exec(value); found; found = shellPieces.exec(value)) {
    const [, single, double, sign, plain] = found;
    pieces.push(single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? sign ?? plain ?? '');
  }
  return pieces.length > 1 ? pieces.join('') : undefined;
}

/** A key without quotes; of .npmrc's `//registry/:_authToken` the part behind the registry. */
function nameOf(written: string): string {
  const name = written.replace(/^["']|["']$/g, '');
  return name.startsWith('//') ? name.slice(name.lastIndexOf(':') + 1) : name;
}

/** A value without quotes: with and without a possible comment, and the members of a YAML flow. */
function plainValue(keys: readonly string[], value: string): Part[] {
  if (value === '') return [];
  // YAML writes tags and anchors before the value.
  const tagged = /^[!&]\S*\s+(.+)$/.exec(value)?.[1];
  if (tagged !== undefined) return [{ keys, text: value }, ...plainValue(keys, tagged)];
  const bare = unquoted(withoutComment(value).replace(/(?<=^`.*`)[,;]$/, ''));
  if (isJson(bare)) return [{ keys, text: bare }];
  // More variables on the same line, as behind ENV and in lists of hosts.
  // A command behind its variables, as in `PGPASSWORD=… psql -h db`.
  const [, first] =
    /^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(bare) ?? [];
  if (first !== undefined)
    return [
      { keys, text: first },
      { keys, text: value },
    ];
  const form = bare.includes('&') ? formParts(`${keys.at(-1) ?? ''}=${bare}`) : undefined;
  if (form) return [...form, { keys, text: bare }];
  const words = /^\((.*)\)$/.exec(bare)?.[1];
  if (words !== undefined) return [bare, ...words.split(/\s+/).map(unquoted)].map((text) => ({ keys, text }));
  const [, map, list = map] = /^\{(.*)\}$|^\[(.*)\]$/.exec(bare) ?? [];
  if (list !== undefined) return [...flowParts(keys, list), { keys, text: bare }];
  // Java's properties and some dotenv readers treat a backslash as an escape; others keep it.
  const meant = bare.replace(/\\(.)/g, '$1');
  const letters = /\\u[\da-f]{4}/i.test(bare) ? [unescaped(bare)] : [];
  return [...new Set([...letters, meant, bare, value])].map((text) => ({ keys, text }));
}

/** A comment begins at the first `#` behind white space. */
function withoutComment(value: string): string {
  const at = value.search(/\s#/);
  return at < 0 ? value : value.slice(0, at).trimEnd();
}

function flowParts(keys: readonly string[], flow: string): Part[] {
  let option: string | undefined;
  return flow.split(/,\s*/).map((member) => {
    const [, key = option, value = member] = /^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(member) ?? [];
    const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    option = optionOf(text);
    return { keys: key === undefined ? keys : [...keys, key], text };
  });
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0', e: '\u001b' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs, (_all, unit, byte, sign) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(unit ?? byte, 16)) : (escapes[sign] ?? sign),
  );
}

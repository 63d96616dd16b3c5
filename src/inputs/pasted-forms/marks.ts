import { hasSourcePrefix } from '../../sources/source-prefix.ts';
import { type FormRule, rule, secret, start, variable } from '../form-rule.ts';

const partial = { isPartial: true } as const;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#44': ',',
  '#160': ' ',
};

const html = 'it holds signs of HTML, as the source of a page has them.';

/** Letters of Cyrillic and Greek, each above the Latin one that it looks like. */
const foreign = 'асеһіјкорѕтухуАВСЕНІЈКМОРЅТХУοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'acehijkopstyxyABCEHIJKMOPSTXYoABEZHIKMNOPTYX';
const lookalikes = new Map([...foreign].map((letter, index) => [letter, latin[index] ?? letter]));

/** What stands around or in a line where it was copied: HTML, Markdown, a diff, an editor's line numbers. */
export const marks: readonly FormRule[] = [
  (text) => {
    const lines = text.split(/\s*<br\s*\/?>\s*/i).filter((line) => line !== '');
    return lines.length > 1 ? { wrong: html, meant: lines } : undefined;
  },
  rule(
    /^(.*(?:&(?:[a-z]{2,6}|#\d{2,3});|<\/?(?:b|br|code|div|em|kbd|li|p|pre|span|strong|td|tt)\b[^>]*>).*)$/i,
    html,
    (line) =>
      line
        .replace(/<\/?[a-z]+\b[^>]*>/gi, '')
        .replace(/&([a-z]{2,6}|#\d{2,3});/gi, (all, name: string) => entities[name.toLowerCase()] ?? all)
        .trim(),
    partial,
  ),
  rule(
    /^(.*(?:\*\*[^*\s]+\*\*|`[^`]+`|\[[^\]]+\]\(\S+\)).*)$/,
    'it holds signs of Markdown.',
    (line) =>
      /#.*[`[]/.test(line) || /^`.*`,?$/.test(line)
        ? undefined
        : line
            .replace(/\[([^\]]+)\]\(\S+?\)/g, '$1')
            .replace(/\*\*([^*\s]+)\*\*/g, '$1')
            .replace(/`([^`]+)`/g, '$1'),
    partial,
  ),
  rule(
    new RegExp(`^(?:\\+|\\d+)\\s+(${variable}\\*?\\s*,.*|${secret}(?:#.*)?)$`),
    'a number or a + of where it was copied stands before it.',
    (line) => line,
    partial,
  ),
  rule(
    /^(.*)$/,
    'it holds letters of another alphabet, which only look like those of a name.',
    (line) =>
      /[a-z]/i.test(line) ? [...line].map((letter) => lookalikes.get(letter) ?? letter).join('') : undefined,
    partial,
  ),
  rule(/^(?:\/\/|;|--(?=\s)|\/\*|<!--)\s*(.*)$/, 'a comment begins with #.', (rest) => `# ${rest}`),
  rule(
    new RegExp(`^secrets?(?:[-_]?ids?)?\\s*[:=]\\s*(${variable}\\*?\\s*,.*)$`, 'i'),
    'the name of the input does not belong to its text.',
    (rest) => rest,
    partial,
  ),
  (text) =>
    /^(?:Array|Object|\[object Object\])$/.test(text)
      ? {
          wrong: 'an expression gave a list or an object, and a text belongs here.',
          meant: [],
          instead: 'Write the requests out, one a line, below `secrets: |`.',
        }
      : undefined,
  (text) =>
    // The prefix of a source with nothing after it is told by the source.
    /^[A-Za-z_]\w*:$/.test(text) && !hasSourcePrefix(text)
      ? { wrong: 'it begins an object of YAML: each request is one line, `NAME, SECRET#FIELD`.', meant: [] }
      : undefined,
  rule(/^(.*\S)\s*\\$/, 'each request is one line, and no backslash ends it.', (line) => line, partial),
  (text) => {
    const lines = text.split(/\s*\\n\s*/).filter((line) => line !== '');
    return lines.length > 1
      ? { wrong: 'the two signs \\n are no line break: each request has a line of its own.', meant: lines }
      : undefined;
  },
  (text) => {
    const item = `(?:"[^"]*"|'[^']*')`;
    const inner = new RegExp(`^\\[\\s*(${item}(?:\\s*,\\s*${item})*)\\s*,?\\s*\\],?$`).exec(text)?.[1];
    const items = [...(inner ?? '').matchAll(new RegExp(item, 'g'))].map(([each]) =>
      each.slice(1, -1).trim(),
    );
    return items.some((each) => /[,#]/.test(each))
      ? {
          wrong: 'it is a list in brackets: each request has a line of its own, below `secrets: |`.',
          meant: items,
        }
      : undefined;
  },
  rule(
    new RegExp(`^(${start}|)(["'\`])(${secret})\\2(#\\S.*)$`),
    'no quotes stand around a secret.',
    (name, _, reference, rest) => `${name}${reference}${rest}`,
    partial,
  ),
  rule(
    new RegExp(`^(${start}|)(?!\\w+://)([^#\\s]*%[0-9a-f]{2}[^#\\s]*)(.*)$`, 'i'),
    'its name is encoded as in an address.',
    (name, reference, rest) => decoded(reference) && `${name}${decoded(reference)}${rest}`,
    partial,
  ),
  rule(
    new RegExp(`^(${variable}\\*?)\\s*(?::=|==|~>|,\\s*,[,\\s]*)\\s*(${secret}.*)$`),
    'one comma stands between NAME and secret.',
    (name, rest) => `${name}, ${rest}`,
    partial,
  ),
  rule(
    new RegExp(`^(${start}|)(${secret}(?:#[\\w.]+)?)\\?$`),
    'what may be missing has the option optional.',
    (name, target) => `${name}${target} optional`,
  ),
  rule(
    /^([^#]*#[\w."-]+)#\s*(\S.*)$/,
    'a comment has white space on both sides of its #.',
    (line, comment) => `${line} # ${comment}`,
    { code: 'E_SELECTOR' },
  ),
  rule(
    /^(.*\s)(Stage|Version|Expires|Max-[Aa]ge|Max-[Ss]copes|Only|Public|STAGE|VERSION|EXPIRES|MAX-AGE|ONLY|PUBLIC)(=\S.*)$/,
    'options are written in lower case.',
    (before, option, rest) => `${before}${option.toLowerCase()}${rest}`,
    partial,
  ),
];

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

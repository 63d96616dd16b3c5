import { LeaseError } from '../domain/error.ts';
import type { InputReader } from './input-reader.ts';

/** A typo that can be made with any input: each line without it, and what to say of it. */
interface Typo {
  readonly why: string;
  readonly mend: (line: string, input: string) => string;
}

/** Inputs whose names, of variables and of what they ask for, would be others in lower case. */
const readsCase: ReadonlySet<string> = new Set(['secrets', 'secret-ids', 'alert-secrets']);

const typos: readonly Typo[] = [
  {
    why: 'Quotes are part of the text here.',
    mend: (line) => line.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/, '$2$3'),
  },
  {
    why: 'An input is a text and not a list of YAML: no hyphen stands before a line.',
    mend: (line) => line.replace(/^[-*•]\s+/, ''),
  },
  {
    why: 'A comma or semicolon at its end is part of the text here.',
    mend: (line) => line.replace(/\s*[,;]+$/, ''),
  },
  {
    why: 'What is asked is written in lower case.',
    mend: (line) => line.replace(/^(\S+\s+)(\S+)/, (_, target, issuer) => target + issuer.toLowerCase()),
  },
  {
    why: 'It is written in lower case.',
    mend: (line, input) => (readsCase.has(input) ? line : line.toLowerCase()),
  },
  {
    why: 'It holds characters that nobody sees, as copying from a page leaves them.',
    mend: (line) => line.replace(/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g, ''),
  },
  { why: 'A comment stands on a line of its own.', mend: (line) => line.replace(/\s+#.*$/, '') },
  {
    why: 'The name of the input does not belong to its text.',
    mend: (line, input) =>
      line.startsWith(input) ? line.slice(input.length).replace(/^\s*[:=]\s*/, '') : line,
  },
  { why: 'A list has no brackets here.', mend: (line) => inner(line).join(', ') },
  { why: 'A list has no brackets here, and a line for each.', mend: (line) => inner(line).join('\n') },
  {
    why: 'An equals sign stands between key and value.',
    mend: (line) =>
      line.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/, '$1=$2'),
  },
  { why: 'There is a line for each.', mend: (line) => line.split(/\s*[,;]\s*/).join('\n') },
  { why: 'A boolean is true or false.', mend: (line) => booleans.get(line.toLowerCase()) ?? line },
  { why: 'A duration is a whole number with one of the letters s, m, h and d.', mend: duration },
  {
    why: 'White space stands between the two.',
    mend: (line) => line.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/, '$1 '),
  },
  {
    why: 'An address begins with https://.',
    mend: (line) => line.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i, 'https://'),
  },
  {
    why: 'An account id is twelve digits.',
    mend: (line) => line.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g, '$1$2$3'),
  },
  { why: 'A field is named alone.', mend: (line) => line.replace(/^[#$.]+(?=\w)/, '') },
  {
    why: 'A key with other signs than letters, digits and _ stands in double quotes.',
    mend: (line) => `"${line}"`,
  },
  {
    why: 'A duration has a unit.',
    mend: (line) =>
      line.replace(
        /(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,
        (_, start, key, span) => `${start}${key}=${duration(/^\d+$/.test(span) ? `${span}d` : span)}`,
      ),
  },
  {
    why: 'The words have hyphens.',
    mend: (line) =>
      line
        .replace(/[a-z](?=[A-Z])/g, '$&-')
        .replace(/_/g, '-')
        .toLowerCase(),
  },
  {
    why: 'The length is a word of its own: length=32.',
    mend: (line) => line.replace(/^(?:password-?length=)?(\d+)/i, 'length=$1'),
  },
  { why: 'A branch is named without refs/heads/.', mend: (line) => line.replace(/^refs\/heads\//, '') },
  {
    why: 'An equals sign stands between the two.',
    mend: (line) => line.replace(/^([\w-]+)(?::\s*|\s+)(?=\S)/, '$1='),
  },
];

/** In lines, which leave room for the rest of a message. */
const mostLines = 5;

/** The inputs of a step, and how they are read. */
interface StepInputs {
  readonly read: InputReader;
  /** Reads all inputs with other texts. Throws what their parsers throw. */
  readonly readWith: (read: InputReader) => unknown;
  /** False for an input whose text can be secret. */
  readonly isShown: (input: string, text: string) => boolean;
}

/**
 * The error of an input that cannot be read, with the typo that it was probably made by: one without which the input can
 * be read. What was probably meant is told in front of what is allowed.
 */
export async function withTypo(error: LeaseError, inputs: StepInputs): Promise<LeaseError> {
  const [, one, other] = /^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(error.message) ?? [];
  const input = one ?? other;
  if (input === undefined || /Probably meant|nobody has filled in/.test(`${error.message}\n${error.fix}`))
    return error;
  const text = inputs.read(input);
  const [, variable] = /^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.exec(text) ?? [];
  if (variable !== undefined)
    return withFix(error, [
      'A variable of the shell is not filled in here: no shell reads an input.',
      `Write \`${input}: \${{ env.${variable} }}\`, for a variable of \`env:\` or of an earlier step.`,
    ]);
  const meant = await meantText(input, text, inputs, wordsOf(error.fix));
  if (!meant) return error;
  const lines = meant.text.split('\n');
  const shown =
    !inputs.isShown(input, text) || meant.text.length > 400
      ? ['Give the text alone.']
      : lines.length === 1
        ? [`Probably meant: ${meant.text}`]
        : lines.length <= mostLines
          ? ['Probably meant:', ...lines.map((line) => `  ${line}`)]
          : [`Probably meant, and the other lines in the same way: ${lines[0]}`];
  // What is allowed is told too, where it is short.
  const allowed = (error.fix?.split('\n') ?? []).filter((line) => line.length <= 300);
  return withFix(error, [meant.why, ...shown, ...allowed.slice(0, 2)]);
}

function withFix({ code, message, cause }: LeaseError, lines: readonly string[]): LeaseError {
  return new LeaseError(code, message, { fix: lines.join('\n'), cause });
}

/** The text without one typo, or without all of them, that can be read. `allowed`: the words that it may be. */
async function meantText(
  input: string,
  text: string,
  inputs: StepInputs,
  allowed: readonly string[],
): Promise<{ text: string; why: string } | undefined> {
  const word = text.trim().toLowerCase();
  const similar = allowed.find((each) => word.length > 2 && (word.startsWith(each) || each.startsWith(word)));
  const choice = { why: 'It is one of these words.', mend: () => similar ?? text };
  let all = text;
  for (const { why, mend } of [...typos, choice]) {
    const [alone, together] = [text, all].map((each) => mended(each, (line) => mend(line, input)));
    if (alone !== text.trim() && (await isReadable(input, alone ?? '', inputs)))
      return { text: alone ?? '', why };
    if (together === all || together === undefined) continue;
    all = together;
    if (all !== alone && (await isReadable(input, all, inputs))) return { text: all, why };
  }
  return undefined;
}

function mended(text: string, mend: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : mend(line.trim())))
    .join('\n')
    .trim();
}

/** True if the text can be read, or if the first that cannot be is another input. */
async function isReadable(input: string, text: string, { read, readWith }: StepInputs): Promise<boolean> {
  if (text === '') return false;
  try {
    await readWith((name) => (name === input ? text : read(name)));
    return true;
  } catch (error) {
    return error instanceof LeaseError && !new RegExp(`\\b${input}\\b`).test(error.message);
  }
}

/** `Allowed: renew, fail, warn.` */
function wordsOf(fix = ''): string[] {
  const [, list = ''] = /^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(fix) ?? [];
  return list.split(', ').filter((word) => /^[\w-]+$/.test(word));
}

/** The items of a list in brackets, without their quotes. */
function inner(line: string): string[] {
  const [, list] = /^\[(.*)\],?$/.exec(line) ?? [];
  return list === undefined
    ? [line]
    : list
        .split(',')
        .map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
        .filter((item) => item !== '');
}

const booleans: ReadonlyMap<string, string> = new Map([
  ...['yes', 'y', 'on', '1', 't', 'enabled'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', '0', 'f', 'disabled'].map((word) => [word, 'false'] as const),
  ...['true', 'false'].map((word) => [word, word] as const),
]);

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** `30 min`, `2 weeks`, `1h30m`, `1.5h` and `PT30M` as this action writes them. */
function duration(line: string): string {
  const text = line.replace(/^P(?=[\dT])/i, '').replace(/T(?=\d)/i, '');
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text) return line;
  const seconds = parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (units[unit.toLowerCase()] ?? 0),
    0,
  );
  const [unit = 's', size = 1] =
    Object.entries(units)
      .filter(([name, length]) => name !== 'w' && seconds % length === 0)
      .at(-1) ?? [];
  return Number.isInteger(seconds) ? `${seconds / size}${unit}` : line;
}

import { isRandom, type Part } from '../looks-secret.ts';

/** `password: "…"`, `'password' => '…'`, `--password=…`: the value is quoted or ends with its word. */
const pair =
  /(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;

/**
 * Parts of a text in a syntax that no other parser reads, such as a line of code or a command: the values that have a
 * key, and the words that look secret. Undefined for a text without white space, which can be a password.
 */
export function sentenceParts(text: string): Part[] | undefined {
  if (!/\s/.test(text)) return undefined;
  const named = [...text.matchAll(pair)].map(([, key = '', value = '']) => ({
    keys: [key],
    text: withoutQuotes(value),
  }));
  return [...named, ...randomWords(text)];
}

/** The words that look secret; of `-pPASSWORD` also the part behind the option. */
export function randomWords(text: string): Part[] {
  return text
    .split(/[\s,;|"']+/)
    .flatMap((word) => [word, ...(/^-[pPu](.+)/.exec(word)?.slice(1) ?? [])])
    .filter((word) => isRandom(word))
    .map((word) => ({ keys: [], text: word }));
}

function withoutQuotes(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}

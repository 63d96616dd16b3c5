import { isRandom, type Part } from '../looks-secret.ts';

/** `password: "…"`, `'password' => '…'`, `--password=…`: quoted, or up to what ends a word. */
const pair =
  /(?<![\w.-])["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;

/**
 * Of text in a syntax that no other parser knows, such as a line of a program or a command: what a key names there, and
 * the words that look like secrets by themselves. Undefined for a text without white space, which may be a password.
 */
export function sentenceParts(text: string): Part[] | undefined {
  if (!/\s/.test(text)) return undefined;
  const named = [...text.matchAll(pair)].map(([, key = '', value = '']) => ({
    keys: [key],
    text: withoutQuotes(value),
  }));
  return [...named, ...randomWords(text)];
}

/** The words that look like secrets; of `-pPASSWORD` what follows the option too. */
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

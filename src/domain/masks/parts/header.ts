import type { Part } from '../looks-secret.ts';

/** Parts of an HTTP header's value, `Bearer …` or `Basic …`, with or without `Authorization:`. */
export function headerParts(text: string): Part[] | undefined {
  const [, scheme = '', token] =
    /^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(
      text,
    ) ?? [];
  if (token === undefined) return undefined;
  const part = { keys: ['token'], text: token };
  return scheme.toLowerCase() === 'basic' ? [part, ...basicParts(token)] : [part];
}

/** Parts of `user:password` in base64, as HTTP Basic, npm and Docker use it. */
export function basicParts(text: string): Part[] {
  const pair = textInBase64(text);
  const colon = pair?.indexOf(':') ?? -1;
  return pair === undefined || colon < 1 ? [] : [{ keys: ['password'], text: pair.slice(colon + 1) }];
}

/** Decodes base64, also of URLs and in lines. Undefined if the result is not a printable text. */
export function textInBase64(written: string): string | undefined {
  const text = /^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(written)
    ? written.replace(/\s+/g, '')
    : written;
  if (text.length < 8 || text.length % 4 === 1 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const decoded = bytes.toString();
  return /^[\P{C}\s]+$/u.test(decoded) && !decoded.includes('\ufffd') ? decoded : undefined;
}

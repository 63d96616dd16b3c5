import { wrapped } from '../encodings/binary.ts';
import type { Part } from '../looks-secret.ts';
import { isPublicLabel } from '../public-texts.ts';

const block = /-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g;

/** Widths at which tools wrap the body: RFC 7468, and base64. */
const widths = [64, 76];

/**
 * Parts of a text with PEM blocks: the lines of each body, the body on one line, and the body wrapped at other widths.
 * Also reads line breaks written as `\n`. `rest`: the text without the blocks. Undefined if there is no block.
 */
export function pemParts(text: string): { parts: Part[]; rest: string } | undefined {
  if (!text.includes('-----BEGIN ')) return undefined;
  const parts: Part[] = [];
  const rest = text
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replace(block, (_whole, label: string, inside: string) => {
      const published = isPublicLabel(label) ? { isPublic: true as const } : {};
      parts.push(...bodyParts(inside).map((part) => ({ ...part, ...published })));
      return '';
    });
  return parts.length === 0 ? undefined : { parts, rest };
}

function bodyParts(inside: string): Part[] {
  // An encrypted key has headers before its body (RFC 1421).
  const lines = inside.split(/\s+/).filter((line) => /^[A-Za-z\d+/]+=*$/.test(line));
  const body = lines.join('');
  const texts = new Set([...lines, ...widths.flatMap((width) => wrapped(body, width)), body]);
  return [...texts].map((text) => ({ keys: [], text, isLine: true as const }));
}

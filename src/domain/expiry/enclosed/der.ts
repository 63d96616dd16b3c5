import type { X509Certificate } from 'node:crypto';
import { certificateOf } from './certificates.ts';

/** One element of DER or BER (X.690). */
export interface Element {
  readonly tag: number;
  /** With its tag and length. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

export const tags = { integer: 0x02, octetString: 0x04, sequence: 0x30, constructed: 0x20 };

/** The limit of nesting. Certificates have less, and a hostile value must not loop. */
const deepest = 16;
const mostElements = 20_000;

/** True if the bytes begin with a SEQUENCE, as DER and BER structures do. */
export function isDer(bytes: Uint8Array): boolean {
  return bytes[0] === tags.sequence && ((bytes[1] ?? 0) & 0x80) !== 0;
}

/** The complete elements of a constructed content. */
export function elementsOf(bytes: Uint8Array): Element[] {
  const reader = { left: mostElements };
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at, reader, 0);
    if (!element) break;
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

/** The content of an OCTET STRING, which BER can split. */
export function octetsOf({ tag, content }: Element): Uint8Array {
  return tag & tags.constructed ? Buffer.concat(elementsOf(content).map((piece) => piece.content)) : content;
}

/** The unencrypted certificates of a structure: a single one, those of PKCS#7, those of an open PKCS#12. */
export function certificatesIn(bytes: Uint8Array): X509Certificate[] {
  let left = mostElements;
  const found: X509Certificate[] = [];
  const walk = (content: Uint8Array, depth: number) => {
    for (const { tag, whole, content: inner } of elementsOf(content)) {
      if (left-- <= 0) return;
      const certificate = tag === tags.sequence ? certificateOf(whole) : undefined;
      if (certificate) found.push(certificate);
      // In PKCS#12 an OCTET STRING contains DER.
      else if (
        depth < deepest &&
        ((tag & tags.constructed) !== 0 || (tag === tags.octetString && inner[0] === tags.sequence))
      )
        walk(inner, depth + 1);
    }
  };
  walk(bytes, 0);
  return found;
}

/** Undefined if the bytes are not a complete element. */
function elementAt(
  bytes: Uint8Array,
  at: number,
  reader: { left: number },
  depth: number,
): Element | undefined {
  if (reader.left-- <= 0 || depth > deepest) return undefined;
  const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
  if ((tag & 0x1f) === 0x1f) return undefined;
  if (first === 0x80) return openElementAt(bytes, at, reader, depth);
  const count = first & 0x80 ? first & 0x7f : 0;
  const digits = bytes.subarray(at + 2, at + 2 + count);
  const length = count === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
  const start = at + 2 + count;
  if (count > 4 || start + length > bytes.length) return undefined;
  return { tag, whole: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length) };
}

/** An element of BER without a length, which two zero bytes end. */
function openElementAt(
  bytes: Uint8Array,
  at: number,
  reader: { left: number },
  depth: number,
): Element | undefined {
  const start = at + 2;
  for (let next = start; next + 2 <= bytes.length; ) {
    if (bytes[next] === 0 && bytes[next + 1] === 0) {
      return {
        tag: bytes[at] ?? 0,
        whole: bytes.subarray(at, next + 2),
        content: bytes.subarray(start, next),
      };
    }
    const inner = elementAt(bytes, next, reader, depth + 1);
    if (!inner) return undefined;
    next += inner.whole.length;
  }
  return undefined;
}

/** An OBJECT IDENTIFIER in dotted form. */
export function oidOf({ content }: Element): string {
  const [first = 0, ...rest] = content;
  const arcs = [Math.min(Math.floor(first / 40), 2)];
  arcs.push(first - (arcs[0] ?? 0) * 40);
  let arc = 0;
  for (const byte of rest) {
    arc = arc * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) {
      arcs.push(arc);
      arc = 0;
    }
  }
  return arcs.join('.');
}

/** A small INTEGER. */
export function numberOf({ content }: Element): number {
  return content.length > 6 ? Number.NaN : content.reduce((sum, digit) => sum * 256 + digit, 0);
}

import type { X509Certificate } from 'node:crypto';
import { certificateOf } from './certificates.ts';

/** One element of DER (X.690): where its content is. */
interface Element {
  readonly tag: number;
  readonly start: number;
  /** Offset of what follows. */
  readonly end: number;
}

const sequence = 0x30;
const octetString = 0x04;
/** Nobody nests certificates deeper, and a hostile value must end. */
const deepest = 16;
const mostElements = 20_000;

/** True for what begins as DER or BER does: with a SEQUENCE. */
export function isDer(bytes: Uint8Array): boolean {
  return bytes[0] === sequence && ((bytes[1] ?? 0) & 0x80) !== 0;
}

/** The certificates that a structure holds in the clear: one by itself, those of PKCS#7, those of an open PKCS#12. */
export function certificatesIn(bytes: Uint8Array): X509Certificate[] {
  let left = mostElements;
  const found: X509Certificate[] = [];
  const walk = (from: number, to: number, depth: number) => {
    for (let at = from; at < to && left-- > 0; ) {
      const element = elementAt(bytes, at, to);
      if (!element) return;
      const { tag, start, end } = element;
      const certificate = tag === sequence ? certificateOf(bytes.subarray(at, end)) : undefined;
      if (certificate) found.push(certificate);
      // In PKCS#12 the content of an OCTET STRING is DER again.
      else if (depth < deepest && ((tag & 0x20) !== 0 || (tag === octetString && bytes[start] === sequence)))
        walk(start, end, depth + 1);
      at = end;
    }
  };
  walk(0, bytes.length, 0);
  return found;
}

/** Undefined where the bytes are no element, or go beyond `to`. */
function elementAt(bytes: Uint8Array, at: number, to: number): Element | undefined {
  const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
  const count = first & 0x80 ? first & 0x7f : 0;
  if ((tag & 0x1f) === 0x1f || first === 0x80 || count > 4) return undefined;
  const digits = bytes.subarray(at + 2, at + 2 + count);
  const length = count === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
  const start = at + 2 + count;
  return start + length <= to ? { tag, start, end: start + length } : undefined;
}

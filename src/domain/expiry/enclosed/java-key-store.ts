import type { X509Certificate } from 'node:crypto';
import { certificateOf } from './certificates.ts';

/** The first four bytes of a Java key store (JKS). */
const jksMagic = 0xfeedfeed;

export function isJks(bytes: Buffer): boolean {
  return bytes.length > 12 && bytes.readUInt32BE(0) === jksMagic;
}

/** The certificates of a JKS, which are not encrypted. Big-endian, as `sun.security.provider.JavaKeyStore` writes. */
export function certificatesOfJks(bytes: Buffer): X509Certificate[] {
  const found: X509Certificate[] = [];
  let at = 12;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const text = () => take(take(2).readUInt16BE(0));
  const certificate = () => {
    text(); // its type
    const der = take(take(4).readUInt32BE(0));
    const read = certificateOf(der);
    if (read) found.push(read);
  };
  try {
    for (let entries = bytes.readUInt32BE(8); entries > 0 && at < bytes.length; entries--) {
      const kind = take(4).readUInt32BE(0);
      text(); // its alias
      take(8); // when it was made
      if (kind === 1) take(take(4).readUInt32BE(0)); // the key, encrypted
      const count = kind === 1 ? take(4).readUInt32BE(0) : 1;
      for (let index = 0; index < count && at < bytes.length; index++) certificate();
    }
  } catch {
    // The file is cut off; the certificates read so far count.
  }
  return found;
}

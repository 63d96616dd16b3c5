import type { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { certificateOf } from './certificates.ts';
import { certificatesIn } from './der.ts';

/** Certificates of a key store; `isLocked` where a password that nobody told protects them. */
export interface KeyStore {
  readonly certificates: readonly X509Certificate[];
  readonly isLocked: boolean;
}

/** PFX ::= SEQUENCE { version INTEGER (3), … }, RFC 7292. */
export function isPkcs12(bytes: Uint8Array): boolean {
  const first = bytes[1] ?? 0;
  const start = 2 + (first > 0x80 ? first & 0x7f : 0);
  return bytes[0] === 0x30 && bytes[start] === 2 && bytes[start + 1] === 1 && bytes[start + 2] === 3;
}

/** Opens a PKCS#12 without a password, with an empty one, or with one of those given. */
export function openPkcs12(bytes: Uint8Array, passwords: readonly string[]): KeyStore {
  const open = certificatesIn(bytes);
  if (open.length > 0) return { certificates: open, isLocked: false };
  for (const passphrase of ['', ...passwords]) {
    const certificate = certificateOfPfx(bytes, passphrase);
    if (certificate) return { certificates: [certificate], isLocked: false };
  }
  return { certificates: [], isLocked: true };
}

/** The certificate that belongs to the key, as OpenSSL reads it for TLS. */
function certificateOfPfx(pfx: Uint8Array, passphrase: string): X509Certificate | undefined {
  try {
    const { context } = createSecureContext({ pfx: Buffer.from(pfx), passphrase });
    // It is how TLS itself tells a socket's own certificate; types do not know it.
    const der = (context as { getCertificate?: () => Uint8Array | null }).getCertificate?.();
    return der ? certificateOf(der) : undefined;
  } catch {
    // Another password, or a cipher that OpenSSL has retired: nothing can be told.
    return undefined;
  }
}

/** A Java key store (JKS) begins so. */
const jksMagic = 0xfeedfeed;

export function isJks(bytes: Buffer): boolean {
  return bytes.length > 12 && bytes.readUInt32BE(0) === jksMagic;
}

/** The certificates of a JKS, which no password protects. Big-endian, as `sun.security.provider.JavaKeyStore` writes. */
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
    // Cut off: what was read counts.
  }
  return found;
}

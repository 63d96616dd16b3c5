import { createDecipheriv, createHash, pbkdf2Sync, type X509Certificate } from 'node:crypto';
import { certificatesIn, type Element, elementsOf, numberOf, octetsOf, oidOf, tags } from './der.ts';
import { decryptRc2 } from './rc2.ts';

/** The certificates of a key store. `isLocked`: no known password opens it. */
export interface KeyStore {
  readonly certificates: readonly X509Certificate[];
  readonly isLocked: boolean;
}

/** The limit of rounds to derive a key. No program writes more, and a hostile value must not take longer. */
const mostRounds = 1_000_000;
const mostRoundsOfHash = 100_000;
/** The limit of parts. Programs write two: keys and certificates. */
const mostParts = 4;

/** PFX ::= SEQUENCE { version INTEGER (3), … }, RFC 7292. */
export function isPkcs12(bytes: Uint8Array): boolean {
  const [version, safe] = elementsOf(elementsOf(bytes)[0]?.content ?? new Uint8Array());
  return version?.tag === tags.integer && numberOf(version) === 3 && safe?.tag === tags.sequence;
}

/**
 * The certificates of a PKCS#12 that is not encrypted, or encrypted with no password, an empty one, or one of those
 * given. It reads no keys.
 */
export function openPkcs12(bytes: Uint8Array, passwords: readonly string[]): KeyStore {
  const [, safe] = elementsOf(elementsOf(bytes)[0]?.content ?? new Uint8Array());
  const certificates: X509Certificate[] = [];
  let isLocked = false;
  for (const part of partsOf(safe)) {
    const [type, content] = elementsOf(part.content);
    if (!type || !content) continue;
    if (oidOf(type) !== encryptedData) certificates.push(...certificatesIn(content.content));
    else {
      const opened = decrypted(content, passwords);
      if (opened) certificates.push(...opened);
      else isLocked = true;
    }
  }
  return { certificates, isLocked: isLocked && certificates.length === 0 };
}

const encryptedData = '1.2.840.113549.1.7.6';

/** AuthenticatedSafe: a SEQUENCE of contents, in an OCTET STRING. */
function partsOf(safe: Element | undefined): Element[] {
  const content = elementsOf(safe?.content ?? new Uint8Array())[1];
  const [octets] = elementsOf(content?.content ?? new Uint8Array());
  const [sequence] = octets ? elementsOf(octetsOf(octets)) : [];
  return sequence ? elementsOf(sequence.content).slice(0, mostParts) : [];
}

/** The certificates decrypted with the first password that works. A wrong one gives no certificate. */
function decrypted(content: Element, passwords: readonly string[]): X509Certificate[] | undefined {
  const [data] = elementsOf(content.content);
  const [, info] = elementsOf(data?.content ?? new Uint8Array());
  const [, algorithm, encrypted] = elementsOf(info?.content ?? new Uint8Array());
  if (!algorithm || !encrypted) return undefined;
  for (const password of [undefined, '', ...passwords]) {
    try {
      const plain = decrypt(algorithm, octetsOf(encrypted), password);
      const certificates = plain ? certificatesIn(plain) : [];
      if (certificates.length > 0) return certificates;
    } catch {
      // The password is wrong, or OpenSSL does not support the algorithm.
    }
  }
  return undefined;
}

/** `password` undefined: no password, which differs from an empty one. */
function decrypt(algorithm: Element, data: Uint8Array, password: string | undefined): Uint8Array | undefined {
  const [id, parameters] = elementsOf(algorithm.content);
  if (!id || !parameters) return undefined;
  const oid = oidOf(id);
  if (oid === '1.2.840.113549.1.5.13') return decryptPbes2(parameters, data, password ?? '');
  const scheme = pkcs12Schemes.get(oid);
  const [salt, rounds] = elementsOf(parameters.content);
  if (!scheme || !salt || !rounds) return undefined;
  const derive = (purpose: number, length: number) =>
    derived(password, salt.content, numberOf(rounds), purpose, length);
  const [key, iv] = [derive(1, scheme.keyLength), derive(2, 8)];
  if (scheme.cipher === 'rc2') return decryptRc2(key, iv, data);
  const whole = key.length === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  const decipher = createDecipheriv('des-ede3-cbc', whole, iv);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** RFC 7292, appendix C. */
const pkcs12Schemes: ReadonlyMap<string, { cipher: 'des' | 'rc2'; keyLength: number }> = new Map([
  ['1.2.840.113549.1.12.1.3', { cipher: 'des', keyLength: 24 }],
  ['1.2.840.113549.1.12.1.4', { cipher: 'des', keyLength: 16 }],
  ['1.2.840.113549.1.12.1.5', { cipher: 'rc2', keyLength: 16 }],
  ['1.2.840.113549.1.12.1.6', { cipher: 'rc2', keyLength: 5 }],
]);

/** RFC 8018. */
const ciphers: ReadonlyMap<string, { name: string; keyLength: number }> = new Map([
  ['2.16.840.1.101.3.4.1.2', { name: 'aes-128-cbc', keyLength: 16 }],
  ['2.16.840.1.101.3.4.1.22', { name: 'aes-192-cbc', keyLength: 24 }],
  ['2.16.840.1.101.3.4.1.42', { name: 'aes-256-cbc', keyLength: 32 }],
  ['1.2.840.113549.3.7', { name: 'des-ede3-cbc', keyLength: 24 }],
]);
const digests: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

function decryptPbes2(parameters: Element, data: Uint8Array, password: string): Uint8Array | undefined {
  const [derivation, encryption] = elementsOf(parameters.content);
  const [, pbkdf2] = elementsOf(derivation?.content ?? new Uint8Array());
  const [cipherId, iv] = elementsOf(encryption?.content ?? new Uint8Array());
  const [salt, rounds, ...rest] = elementsOf(pbkdf2?.content ?? new Uint8Array());
  const cipher = cipherId && ciphers.get(oidOf(cipherId));
  const prf = rest.find(({ tag }) => tag === tags.sequence);
  const [prfId] = prf ? elementsOf(prf.content) : [];
  const digest = prfId ? digests.get(oidOf(prfId)) : 'sha1';
  if (!cipher || !iv || !salt || !rounds || digest === undefined || !(numberOf(rounds) <= mostRounds))
    return undefined;
  const key = pbkdf2Sync(password, salt.content, numberOf(rounds), cipher.keyLength, digest);
  const decipher = createDecipheriv(cipher.name, key, iv.content);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** The key derivation of PKCS#12 with SHA-1: RFC 7292, appendix B. `purpose`: 1 for a key, 2 for an IV. */
function derived(
  password: string | undefined,
  salt: Uint8Array,
  rounds: number,
  purpose: number,
  length: number,
): Buffer {
  const block = 64;
  if (!(rounds >= 1 && rounds <= mostRoundsOfHash)) throw new RangeError('rounds');
  const text = password === undefined ? Buffer.alloc(0) : Buffer.from(`${password}\0`, 'utf16le').swap16();
  const filled = (bytes: Uint8Array) =>
    Buffer.alloc(block * Math.ceil(bytes.length / block), bytes.length === 0 ? 0 : Buffer.from(bytes));
  let input: Buffer = Buffer.concat([filled(salt), filled(text)]);
  const pieces: Buffer[] = [];
  for (let have = 0; have < length; have += 20) {
    let hash = createHash('sha1').update(Buffer.alloc(block, purpose)).update(input).digest();
    for (let round = 1; round < rounds; round++) hash = createHash('sha1').update(hash).digest();
    pieces.push(hash);
    input = added(input, Buffer.alloc(block, hash), block);
  }
  return Buffer.concat(pieces).subarray(0, length);
}

/** Adds the other number and one to each block. Drops the carry beyond the block. */
function added(input: Buffer, other: Buffer, block: number): Buffer {
  const sum = Buffer.from(input);
  for (let at = 0; at < sum.length; at += block) {
    let carry = 1;
    for (let index = block - 1; index >= 0; index--) {
      carry += (sum[at + index] ?? 0) + (other[index] ?? 0);
      sum[at + index] = carry & 0xff;
      carry >>= 8;
    }
  }
  return sum;
}

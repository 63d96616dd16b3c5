/** Digits of pi: RFC 2268, section 2. */
const piTable = Buffer.from(
  `d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32
   bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626
   6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a
   961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731
   2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e
   c5f3db47e5a59c770aa62068fe7fc1ad`.replace(/\s/g, ''),
  'hex',
);

/**
 * Decrypts RC2 in CBC mode, with which OpenSSL before 3, older Java and Windows encrypt the certificates of a PKCS#12.
 * Node's OpenSSL no longer has it, because it is weak; it protects only certificates here, which are public. RFC 2268.
 * Undefined if the padding is wrong.
 */
export function decryptRc2(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Buffer | undefined {
  if (data.length === 0 || data.length % 8 !== 0) return undefined;
  const words = expandedKey(key);
  const plain = Buffer.alloc(data.length);
  let before = iv;
  for (let at = 0; at < data.length; at += 8) {
    const block = data.subarray(at, at + 8);
    const open = decryptedBlock(words, block);
    for (let index = 0; index < 8; index++) plain[at + index] = (open[index] ?? 0) ^ (before[index] ?? 0);
    before = block;
  }
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 8 ? plain.subarray(0, plain.length - padding) : undefined;
}

function expandedKey(key: Uint8Array): Uint16Array {
  const bytes = new Uint8Array(128);
  bytes.set(key);
  const length = key.length;
  for (let at = length; at < 128; at++)
    bytes[at] = piTable[((bytes[at - 1] ?? 0) + (bytes[at - length] ?? 0)) & 0xff] ?? 0;
  bytes[128 - length] = piTable[bytes[128 - length] ?? 0] ?? 0;
  for (let at = 127 - length; at >= 0; at--)
    bytes[at] = piTable[(bytes[at + 1] ?? 0) ^ (bytes[at + length] ?? 0)] ?? 0;
  return Uint16Array.from({ length: 64 }, (_, at) => (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8));
}

const shifts = [1, 2, 3, 5];

function decryptedBlock(key: Uint16Array, block: Uint8Array): Uint8Array {
  const r = Uint16Array.from(
    { length: 4 },
    (_, at) => (block[2 * at] ?? 0) | ((block[2 * at + 1] ?? 0) << 8),
  );
  const word = (at: number) => r[(at + 4) % 4] ?? 0;
  let next = 63;
  for (let round = 15; round >= 0; round--) {
    for (let at = 3; at >= 0; at--) {
      const shift = shifts[at] ?? 0;
      const turned = ((word(at) >>> shift) | (word(at) << (16 - shift))) & 0xffff;
      r[at] = turned - (key[next--] ?? 0) - (word(at - 1) & word(at - 2)) - (~word(at - 1) & word(at - 3));
    }
    // The mashing rounds of RFC 2268, in reverse order.
    if (round === 11 || round === 5) {
      for (let at = 3; at >= 0; at--) r[at] = word(at) - (key[word(at - 1) & 63] ?? 0);
    }
  }
  return Uint8Array.from({ length: 8 }, (_, at) => (word(at >> 1) >>> (at % 2 === 0 ? 0 : 8)) & 0xff);
}

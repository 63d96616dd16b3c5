import { dateOfSeconds, type Expiry, lifetimeBetween } from '../expiry.ts';

/** How many fields a key of each type has between nonce and serial number: PROTOCOL.certkeys of OpenSSH. */
const keyFields: readonly [type: RegExp, count: number][] = [
  [/^ssh-rsa-cert|^rsa-sha2/, 2],
  [/^ssh-dss-cert/, 4],
  [/^ecdsa-sha2-nistp\d+-cert/, 2],
  [/^ssh-ed25519-cert/, 1],
  [/^sk-ecdsa-sha2-nistp256-cert/, 3],
  [/^sk-ssh-ed25519-cert/, 2],
];

/** The end of an OpenSSH certificate, `ssh-ed25519-cert-v01@openssh.com AAAA…`. Undefined if it has none. */
export function endOfSshCertificate(text: string): Expiry | undefined {
  const [, type = '', base64 = ''] =
    /^\s*((?:sk-)?(?:ssh|ecdsa|rsa)-[\w-]+-cert-v01@openssh\.com)\s+([\w+/]+=*)/m.exec(text) ?? [];
  const count = keyFields.find(([pattern]) => pattern.test(type))?.[1];
  if (count === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  let at = 0;
  const skip = (fields: number) => {
    for (let field = 0; field < fields; field++) at += 4 + bytes.readUInt32BE(at);
  };
  try {
    skip(2 + count); // type, nonce and key
    at += 8 + 4; // serial number and kind
    skip(2); // id and principals
    const [begin, end] = [bytes.readBigUInt64BE(at), bytes.readBigUInt64BE(at + 8)];
    const date = dateOfSeconds(Number(end));
    return (
      date && {
        at: date,
        source: 'SSH certificate valid before',
        firm: true,
        ...lifetimeBetween(dateOfSeconds(Number(begin)), date),
      }
    );
  } catch {
    return undefined;
  }
}

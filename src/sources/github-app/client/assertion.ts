import { createPrivateKey, type KeyObject } from 'node:crypto';
import { base64url, SignJWT } from 'jose';
import { AppFailure } from '../app-failure.ts';

/** Signs the JWT with which an app authenticates. `now` in epoch milliseconds, by GitHub's clock. */
export type Assert = (now: number) => Promise<string>;

/**
 * In seconds: how far it is dated back, for a clock that is ahead, and how long it lasts. GitHub accepts ten minutes.
 */
const backdated = 60;
const life = 540;

/**
 * The claims of that JWT.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
function claimsOf(clientId: string, now: number) {
  const seconds = Math.floor(now / 1000);
  // The numeric app id, which apps had before client ids, must be a number here.
  const iss = /^\d+$/.test(clientId) ? Number(clientId) : clientId;
  return { iat: seconds - backdated, exp: seconds + life, iss: iss as string };
}

/** Signs with a private key in PEM: PKCS#1 as GitHub issues it, or PKCS#8. AppFailure if it is not RSA. */
export function assertByKey(clientId: string, pem: string): Assert {
  const key = rsaKey(pem);
  return (now) =>
    new SignJWT(claimsOf(clientId, now)).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(key);
}

/** Signs with a key that stays elsewhere. `sign` returns a text's signature: RSASSA-PKCS1-v1_5 with SHA-256. */
export function assertBySigner(clientId: string, sign: (text: string) => Promise<Uint8Array>): Assert {
  return async (now) => {
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claimsOf(clientId, now)];
    const text = parts.map((part) => base64url.encode(JSON.stringify(part))).join('.');
    return `${text}.${base64url.encode(await sign(text))}`;
  };
}

/** Drops the parser's message, which could quote the key. */
function rsaKey(pem: string): KeyObject {
  let key: KeyObject | undefined;
  const text = withLineBreaks(pem);
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
    throw new AppFailure({ kind: 'protected key' });
  for (const read of [() => createPrivateKey(text), ...withoutFrame(pem)]) {
    try {
      key ??= read();
    } catch {
      // It is not a key of this form.
    }
  }
  if (key?.asymmetricKeyType !== 'rsa') throw new AppFailure({ kind: 'no key' });
  return key;
}

/** Readers of a key without its first and last line: the base64 of PKCS#1 or PKCS#8 alone. */
function withoutFrame(given: string): (() => KeyObject)[] {
  if (!/^[A-Za-z0-9+/=\s]+$/.test(given)) return [];
  const key = Buffer.from(given, 'base64');
  return (['pkcs1', 'pkcs8'] as const).map((type) => () => createPrivateKey({ key, format: 'der', type }));
}

/**
 * Restores line breaks. Keys from forms or shells have `\n` instead, or no line breaks, or quotes around them. Other
 * actions accept the file in base64.
 */
function withLineBreaks(given: string): string {
  const plain = /^[A-Za-z0-9+/=\s]+$/.test(given) ? Buffer.from(given, 'base64').toString() : given;
  const [, , pem = plain] = /^\s*(["'])([\s\S]*)\1\s*$/.exec(plain) ?? [];
  const text = pem
    .replaceAll(/\\r(?=\\n)/g, '')
    .replaceAll('\\n', '\n')
    .trim();
  const [, begin = '', body = '', end = ''] =
    /^(-----BEGIN [A-Z ]+-----)([A-Za-z0-9+/=\s]+)(-----END [A-Z ]+-----)$/.exec(text) ?? [];
  if (body === '') return text;
  return [begin, ...(body.replace(/\s/g, '').match(/.{1,64}/g) ?? []), end, ''].join('\n');
}

import { looksSecret } from '../../masks/looks-secret.ts';
import { partsOf } from '../../masks/parts/parts.ts';
import { isJsonObject, leavesOf, parseJson } from '../../values/json.ts';
import { type Expiry, expiryOfJwt } from '../expiry.ts';
import { certificateOf, endsOfCertificates, endsOfPem, leafFirst } from './certificates.ts';
import { certificatesIn, isDer } from './der.ts';
import { certificatesOfJks, isJks } from './java-key-store.ts';
import { endsOfKubeconfig, mayBeKubeconfig } from './kubeconfig.ts';
import { isPkcs12, openPkcs12 } from './pkcs12.ts';
import { endsOfSignedUrls } from './signed-urls.ts';
import { endOfSshCertificate } from './ssh-certificate.ts';

/** The ends in a value that is not a plain token. */
export interface EnclosedEnds {
  readonly expiries: readonly Expiry[];
  /** True for a key store with a password, whose end is unknown. */
  readonly isLocked: boolean;
}

const nothing: EnclosedEnds = { expiries: [], isLocked: false };

/** Base64 in base64 is common; deeper nesting is not. */
const deepest = 3;

/**
 * The ends of what a value contains: certificates in PEM, DER, PKCS#7, PKCS#12 or a Java key store, as they are or in
 * base64, a kubeconfig's credentials, SSH certificates, signed URLs, and the tokens in a text such as .npmrc. Bytes
 * are given as base64. `secret`: the text of the whole secret, a field of which can be a key store's password.
 */
export async function enclosedEnds(value: string, secret = '', depth = 0): Promise<EnclosedEnds> {
  if (mayBeKubeconfig(value)) {
    const expiries = endsOfKubeconfig(value);
    if (expiries) return { expiries, isLocked: false };
  }
  const pem = endsOfPem(value);
  if (pem.length > 0) return { expiries: pem, isLocked: false };
  const [, pkcs7] = /-----BEGIN PKCS7-----([^-]+)-----END PKCS7-----/.exec(value) ?? [];
  if (pkcs7 !== undefined) return endsOfBytes(Buffer.from(pkcs7, 'base64'), secret);
  const ssh = endOfSshCertificate(value);
  if (ssh) return { expiries: [ssh], isLocked: false };
  // A data URL, as browsers make of files.
  const bare = value.replace(/^\s*data:[\w.+/-]*(?:;[\w=.-]+)*;base64,/, '');
  if (depth < deepest && /^[\w+/\s=-]+$/.test(bare)) return endsOfBase64(bare, secret, depth);
  return { expiries: [...endsOfSignedUrls(value), ...endsOfTokens(value)], isLocked: false };
}

async function endsOfBase64(value: string, secret: string, depth: number): Promise<EnclosedEnds> {
  const bytes = Buffer.from(value.replace(/\s/g, ''), 'base64');
  if (isDer(bytes) || isJks(bytes)) return endsOfBytes(bytes, secret);
  const text = bytes.toString();
  if (/[\0-\x08\ufffd]/.test(text)) return nothing;
  const jwt = expiryOfJwt(text);
  return jwt ? { expiries: [jwt], isLocked: false } : enclosedEnds(text, secret, depth + 1);
}

function endsOfBytes(bytes: Buffer, secret: string): EnclosedEnds {
  const one = certificateOf(bytes);
  if (one) return { expiries: endsOfCertificates([one]), isLocked: false };
  if (isPkcs12(bytes)) {
    const { certificates, isLocked } = openPkcs12(bytes, passwordsIn(secret));
    return { expiries: endsOfCertificates(leafFirst(certificates)), isLocked };
  }
  const certificates = isJks(bytes) ? certificatesOfJks(bytes) : certificatesIn(bytes);
  return { expiries: endsOfCertificates(leafFirst(certificates)), isLocked: false };
}

/** Fields of the same secret that may be the password of its key store. Limited, because each try takes time. */
function passwordsIn(secret: string): string[] {
  const document = parseJson(secret);
  if (!isJsonObject(document)) return [];
  return [...leavesOf(document)]
    .filter(([path]) => /pass|pwd|pin$/i.test(String(path.at(-1))))
    .flatMap(([, content]) => (typeof content === 'string' ? [content] : []))
    .slice(0, 5);
}

/** A token in a text counts as the text's own end if nothing else in the text is secret. */
function endsOfTokens(text: string): Expiry[] {
  const tokens = [
    ...text.matchAll(/(?<![\w.-])(?:gh[a-z]_[A-Za-z0-9]+_)?eyJ[\w-]*\.eyJ[\w-]*\.[\w-]*(?![\w.-])/g),
  ].map(([token]) => token);
  const others = () =>
    [...partsOf(text)].filter(
      (part) => looksSecret(part) && !tokens.some((token) => part.text.includes(token)),
    );
  const firm = new Set(tokens).size === 1 && others().length === 0;
  return tokens.flatMap((token) => {
    const end = expiryOfJwt(token);
    return end ? [{ ...end, source: `${end.source} in the text`, firm }] : [];
  });
}

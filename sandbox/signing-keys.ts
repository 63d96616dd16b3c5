import { randomUUID } from 'node:crypto';
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';

interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** A token before it is signed. Tests change it to get tokens that GitHub would not issue. */
export interface TokenDraft {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
  /**
   * `foreign`: another key under the provider's key id. `broken`: the signature of another text. `none`: alg none,
   * unsigned.
   */
  signature: 'provider' | 'foreign' | 'broken' | 'none';
}

/** The provider's RS256 keys: one signs, the published ones verify. */
export class SigningKeys {
  #current: SigningKey;
  #foreign: SigningKey | undefined;
  #published: SigningKey[];

  private constructor(current: SigningKey) {
    this.#current = current;
    this.#published = [current];
  }

  /** The first keys of a process are one pair under several ids: making a pair takes longer than all else of a sandbox. */
  static async create(): Promise<SigningKeys> {
    first ??= newPair();
    return new SigningKeys(await keyOf(await first));
  }

  /** Signs the next tokens with a new key. Without `keepOld`, tokens issued before no longer verify. */
  async rotate({ keepOld = false }: { keepOld?: boolean } = {}): Promise<void> {
    this.#current = await newKey();
    this.#published = keepOld ? [this.#current, ...this.#published] : [this.#current];
  }

  jwks(): { keys: JWK[] } {
    return { keys: this.#published.map(({ publicJwk }) => publicJwk) };
  }

  header(): Record<string, unknown> {
    return { alg: 'RS256', kid: this.#current.kid, typ: 'JWT', x5t: this.#current.kid };
  }

  async sign({ header, claims, signature }: TokenDraft): Promise<string> {
    if (signature === 'none') return `${encode({ ...header, alg: 'none' })}.${encode(claims)}.`;
    if (signature === 'foreign') this.#foreign ??= await newKey();
    const key = (signature === 'foreign' && this.#foreign) || this.#current;
    const signed = await compact(header, claims, key);
    if (signature !== 'broken') return signed;
    const other = await compact(header, { ...claims, jti: randomUUID() }, key);
    return [...signed.split('.').slice(0, 2), other.split('.')[2]].join('.');
  }
}

function encode(part: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function compact(
  header: Record<string, unknown>,
  claims: Record<string, unknown>,
  key: SigningKey,
): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', ...header })
    .sign(key.privateKey);
}

type Pair = Awaited<ReturnType<typeof newPair>>;

let first: Promise<Pair> | undefined;

const newPair = () => generateKeyPair('RS256', { modulusLength: 2048 });

const newKey = async () => keyOf(await newPair());

async function keyOf({ privateKey, publicKey }: Pair): Promise<SigningKey> {
  const kid = randomUUID().replaceAll('-', '').toUpperCase();
  const jwk = await exportJWK(publicKey);
  return { kid, privateKey, publicJwk: { ...jwk, kid, use: 'sig', alg: 'RS256' } };
}

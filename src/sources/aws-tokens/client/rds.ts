import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { RequestFailure } from '../../../domain/failure.ts';
import type { ClientModule } from '../../source.ts';
import type { LoginSigner } from '../rds.ts';

/** In seconds: how long a database accepts a token. */
const life = 900;

/**
 * Signs with AWS's own signer, as @aws-sdk/rds-signer does, which would load the whole chain of credential providers.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html
 */
export const openClient: ClientModule<LoginSigner>['openClient'] = ({ region, keys }, { settings }) => ({
  async token({ host, port, user }) {
    // Without a role there are no session keys, and a token signed with long-lived keys would not be limited by a
    // session.
    if (!keys)
      throw new RequestFailure('GetAuthorizationToken', { kind: 'answer', code: 'CredentialsError' });
    const signer = new SignatureV4({ service: 'rds-db', region, credentials: keys, sha256: Sha256 });
    const now = settings.clock.now();
    const { query = {} } = await signer.presign(
      {
        method: 'GET',
        protocol: 'https:',
        hostname: host,
        port,
        path: '/',
        headers: { host: `${host}:${port}` },
        query: { Action: 'connect', DBUser: user },
      },
      { expiresIn: life, signingDate: new Date(now) },
    );
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${escaped(String(value))}`);
    const end = Math.min(now + life * 1000, keys.expiration.getTime());
    return { value: `${host}:${port}/?${pairs.join('&')}`, expiresAt: new Date(end), life: end - now };
  },
});

export const serviceUrl: ClientModule<LoginSigner>['serviceUrl'] = () => {
  throw new Error('Nobody is asked for the tokens of databases.');
};

/** Escapes as AWS does in signed query strings. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** SHA-256 with the interface that the signer expects. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key =
      typeof secret === 'string' || secret === undefined ? secret : Buffer.from(secret as Uint8Array);
    this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
  }

  update(chunk: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {}
}

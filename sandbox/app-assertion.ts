import { type KeyObject, verify } from 'node:crypto';
import { ServiceError } from './wire.ts';

/** In seconds. GitHub refuses an assertion whose `exp` is further away. */
const longestLife = 600;

/** The claims of the JWT with which an app authenticates as itself. */
export interface Assertion {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
  readonly signed: string;
  readonly signature: Buffer;
}

const undecodable = 'A JSON web token could not be decoded';

/** Decodes the JWT of a request. @throws ServiceError with GitHub's answer if there is none or it cannot be decoded. */
export function readAssertion(authorization = ''): Assertion {
  const [, text = ''] = /^bearer (.+)$/i.exec(authorization) ?? [];
  const [header = '', claims = '', signature = '', ...others] = text.split('.');
  const assertion = {
    header: objectOf(header),
    claims: objectOf(claims),
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
  if (others.length > 0 || !assertion.header || !assertion.claims) throw unauthorized(undecodable);
  return assertion as Assertion;
}

/**
 * Verifies the assertion with the keys of its app, by GitHub's own clock (`now` in epoch milliseconds), without
 * leeway. Written from GitHub's documentation with Node's `crypto` only, because the product signs with a library.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function checkAssertion(
  { header, claims, signed, signature }: Assertion,
  keys: readonly KeyObject[],
  now: number,
): void {
  const isSigned = keys.some((key) => verify('RSA-SHA256', Buffer.from(signed), key, signature));
  if (header.alg !== 'RS256' || !isSigned) throw unauthorized(undecodable);
  const seconds = now / 1000;
  const { iat, exp } = claims;
  if (!Number.isInteger(exp) || Number(exp) <= seconds)
    throw unauthorized(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (Number(exp) > seconds + longestLife)
    throw unauthorized("'Expiration time' claim ('exp') is too far in the future");
  if (!Number.isInteger(iat) || Number(iat) > seconds)
    throw unauthorized(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
}

function unauthorized(message: string): ServiceError {
  return new ServiceError('Unauthorized', message, 401);
}

function objectOf(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LeaseError } from '../domain/error.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { IssuerKeys } from '../use-cases/ports.ts';

/** The required properties of a token. */
export interface TokenExpectation {
  readonly issuer: string;
  readonly audience: string;
  /** In epoch milliseconds by the service's clock. */
  readonly now: number;
}

const reasons: Readonly<Record<string, string>> = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'its signature is wrong',
  ERR_JWKS_NO_MATCHING_KEY: "no key of the issuer's signed it",
  ERR_JWT_EXPIRED: 'it has expired',
  ERR_JWKS_INVALID: 'what its issuer publishes is no set of keys',
  ERR_JOSE_ALG_NOT_ALLOWED: 'it is not signed with RS256',
};

/**
 * Verifies the signature, issuer, audience and lifetime of an OIDC token with its issuer's keys (JWKS).
 * E_TOKEN_UNTRUSTED if one of them is wrong.
 */
export async function verifyToken(
  token: string,
  keys: IssuerKeys,
  expected: TokenExpectation,
): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, keyFrom(keys), {
      algorithms: ['RS256'],
      issuer: expected.issuer,
      audience: expected.audience,
      requiredClaims: ['exp', 'iat', 'iss', 'aud'],
      currentDate: new Date(expected.now),
      // In seconds: how far GitHub's clock may differ from AWS's.
      clockTolerance: 30,
    });
    return payload;
  } catch (cause) {
    throw new LeaseError('E_TOKEN_UNTRUSTED', `The OIDC token cannot be trusted: ${reasonOf(cause)}.`, {
      fix: 'Nothing was exported. If the host is GitHub Enterprise Server, ghe.com or another one, name its issuer with `oidc-issuer`.',
      cause,
    });
  }
}

/** Finds the key of a token. The keys are older than it, so the issuer is asked again, once, for one that is new. */
function keyFrom({ known, ask }: IssuerKeys): JWTVerifyGetKey {
  const findIn = (keys: unknown) => createLocalJWKSet(keys as JSONWebKeySet);
  return (...token) =>
    findIn(known)(...token).catch(async () => findIn(await ask().catch(() => known))(...token));
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim ${error.claim} is wrong`;
  const code = error instanceof errors.JOSEError ? error.code : '';
  return reasons[code] ?? 'it is no token that can be verified';
}

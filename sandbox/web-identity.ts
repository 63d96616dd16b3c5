import { compactVerify, createLocalJWKSet, decodeJwt, errors, type JWTPayload } from 'jose';
import type { Accounts } from './accounts.ts';
import type { Provider } from './provider.ts';
import { ServiceError } from './wire.ts';

/** A verified token, and the provider in the role's account that it is of. */
export interface WebIdentity {
  claims: JWTPayload;
  subject: string;
  audience: string;
  /** `host/path`, as in the provider's ARN and in condition keys. */
  providerUrl: string;
}

/** The claims that AWS offers as condition keys for GitHub besides `aud` and `sub`. */
const CLAIM_KEYS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidIdentityToken', message);
}

/** What STS checks before it looks at the role: provider, audience, lifetime and signature. */
export async function verifyWebIdentity(
  token: string,
  account: string,
  accounts: Accounts,
  provider: Provider,
  now: number,
): Promise<WebIdentity> {
  const claims = decode(token);
  const providerUrl = String(claims.iss).replace(/^https?:\/\//, '');
  const clientIds = accounts.audiences(account, providerUrl);
  if (!clientIds) throw invalid(`No OpenIDConnect provider found in your account for ${claims.iss}`);
  const audience = [claims.aud ?? []].flat().find((entry) => clientIds.includes(entry));
  if (audience === undefined) throw invalid('Incorrect token audience');
  checkLifetime(claims, now);
  if (!String(claims.iss).startsWith(provider.issuer)) throw noVerificationKey();
  await checkSignature(token, provider);
  return { claims, subject: String(claims.sub), audience, providerUrl };
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

function checkLifetime({ exp, nbf }: JWTPayload, now: number): void {
  const seconds = Math.floor(now / 1000);
  if (exp === undefined || seconds >= exp) {
    throw new ServiceError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`,
    );
  }
  if (nbf !== undefined && seconds < nbf) throw invalid('Token is not yet valid');
}

/** The error for a provider that the account has but whose keys are not the sandbox's. */
function noVerificationKey(): ServiceError {
  return invalid(
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
}

async function checkSignature(token: string, provider: Provider): Promise<void> {
  try {
    await compactVerify(token, createLocalJWKSet(provider.keys.jwks()), { algorithms: ['RS256'] });
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) throw noVerificationKey();
    throw invalid('The web identity token that was passed could not be validated: signature');
  }
}

/** The condition keys for a trust policy, prefixed with the provider's URL. */
export function trustContext({
  claims,
  subject,
  audience,
  providerUrl,
}: WebIdentity): Record<string, string> {
  const context: Record<string, string> = {
    [`${providerUrl}:sub`]: subject,
    [`${providerUrl}:aud`]: audience,
  };
  for (const key of CLAIM_KEYS) {
    const value = claims[key];
    if (typeof value === 'string') context[`${providerUrl}:${key}`] = value;
  }
  return context;
}

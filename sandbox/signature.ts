import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Principal, Principals } from './principals.ts';
import { type Service, ServiceError, type WireRequest } from './wire.ts';

// Written from AWS's documentation of Signature Version 4, and not with the SDK's signer: both sides would share its
// mistakes.

const MAX_SKEW_MS = 5 * 60_000;
const ALWAYS_SIGNED = ['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target'];

export interface Signature {
  accessKeyId: string;
  /** `yyyymmdd`, from the credential scope. */
  date: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
}

/** Parses the Authorization header without verifying it. Undefined if there is none. */
export function readSignature(request: WireRequest): Signature | undefined {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!match) return undefined;
  const [, accessKeyId = '', date = '', region = '', service = '', signed = '', signature = ''] = match;
  return { accessKeyId, date, region, service, signedHeaders: signed.split(';'), signature };
}

/** The region in the path of the sandbox's regional endpoints, or in AWS's own host name if a proxy leads here. */
export function regionOfEndpoint({ path, headers }: WireRequest): string | undefined {
  const byPath = /^\/region\/([\w-]+)\/?$/.exec(path)?.[1];
  return (
    byPath ??
    /^(?:sts|secretsmanager|ssm|kms|codeartifact|api\.ecr)(?:-fips)?\.([\w-]+)\.amazonaws\.com/.exec(
      headers.host ?? '',
    )?.[1]
  );
}

/** The same codes for the services whose protocol is JSON. */
const JSON_CODES = {
  missing: ['MissingAuthenticationTokenException', 'Missing Authentication Token'],
  unknown: 'UnrecognizedClientException',
  expired: 'ExpiredTokenException',
  mismatch: 'InvalidSignatureException',
  status: 400,
} as const;

/** The error codes of an unsigned or badly signed request, by service. */
const CODES = {
  sts: {
    missing: ['MissingAuthenticationToken', 'Request is missing Authentication Token'],
    unknown: 'InvalidClientTokenId',
    expired: 'ExpiredToken',
    mismatch: 'SignatureDoesNotMatch',
    status: 403,
  },
  secretsmanager: JSON_CODES,
  ssm: JSON_CODES,
  kms: JSON_CODES,
  ecr: JSON_CODES,
  codeartifact: { ...JSON_CODES, status: 403 },
} as const;

/** The principal who signed the request. @throws ServiceError as the service answers. */
export function authenticate(
  request: WireRequest,
  service: Exclude<Service, 'oidc' | 'github' | 'issuer'>,
  principals: Principals,
  now: number,
): Principal {
  const codes = CODES[service];
  const mismatch = (message: string) => new ServiceError(codes.mismatch, message, codes.status);
  const claimed = readSignature(request);
  if (!claimed) throw new ServiceError(codes.missing[0], codes.missing[1], codes.status);
  if (claimed.service !== service)
    throw mismatch(`Credential should be scoped to correct service: '${service}'. `);
  const endpointRegion = regionOfEndpoint(request);
  if (endpointRegion !== undefined && endpointRegion !== claimed.region) {
    throw mismatch(`Credential should be scoped to a valid region, not '${claimed.region}'. `);
  }

  const principal = principals.find(claimed.accessKeyId);
  if (!principal || principal.sessionToken !== request.headers['x-amz-security-token']) {
    throw new ServiceError(
      codes.unknown,
      'The security token included in the request is invalid.',
      codes.status,
    );
  }
  checkSignature(request, claimed, principal, mismatch);
  checkDate(request.headers['x-amz-date'] ?? '', claimed.date, now, mismatch);
  if (principal.expiration !== undefined && now >= principal.expiration) {
    throw new ServiceError(
      codes.expired,
      'The security token included in the request is expired',
      codes.status,
    );
  }
  return principal;
}

/**
 * The principal who signed a URL, or undefined if the signature is wrong or too old. An IAM authentication token of a
 * database is such a URL. Reads the query from the URL's text, because Node's encoding of it is not AWS's.
 */
export function readPresigned(
  url: URL,
  service: string,
  principals: Principals,
  now: number,
): Principal | undefined {
  const { searchParams: query } = url;
  const [accessKeyId = '', date = '', region = '', named = ''] = (query.get('X-Amz-Credential') ?? '').split(
    '/',
  );
  const principal = principals.find(accessKeyId);
  const signedAt = dateOf(query.get('X-Amz-Date') ?? '');
  const seconds = Number(query.get('X-Amz-Expires'));
  if (
    !principal ||
    named !== service ||
    principal.sessionToken !== (query.get('X-Amz-Security-Token') ?? undefined)
  )
    return undefined;
  if (now < signedAt - MAX_SKEW_MS || now > signedAt + seconds * 1000 || seconds > 900) return undefined;
  if (principal.expiration !== undefined && now >= principal.expiration) return undefined;
  const signature = query.get('X-Amz-Signature') ?? '';
  const unsigned = new URLSearchParams([...query].filter(([name]) => name !== 'X-Amz-Signature'));
  const request = {
    method: 'GET',
    path: url.pathname,
    query: unsigned,
    headers: { host: url.host, 'x-amz-date': query.get('X-Amz-Date') ?? '' },
    body: Buffer.alloc(0),
  };
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const scope = { accessKeyId, date, region, service, signedHeaders, signature };
  return sign(request, scope, principal.secretAccessKey) === signature ? principal : undefined;
}

function dateOf(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function checkSignature(
  request: WireRequest,
  claimed: Signature,
  principal: Principal,
  mismatch: (message: string) => ServiceError,
): void {
  const unsigned = ALWAYS_SIGNED.filter(
    (name) => name in request.headers && !claimed.signedHeaders.includes(name),
  );
  if (unsigned.length > 0)
    throw mismatch(`'${unsigned[0]}' must be a 'SignedHeader' in the AWS Authorization.`);
  const expected = sign(request, claimed, principal.secretAccessKey);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(claimed.signature))) {
    throw mismatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}

function checkDate(
  amzDate: string,
  scopeDate: string,
  now: number,
  mismatch: (message: string) => ServiceError,
): void {
  const signedAt = dateOf(amzDate);
  if (Number.isNaN(signedAt) || !amzDate.startsWith(scopeDate)) {
    throw mismatch(
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP',
    );
  }
  const [earliest, latest, present] = [now - MAX_SKEW_MS, now + MAX_SKEW_MS, now].map(compactDate);
  if (signedAt < now - MAX_SKEW_MS) {
    throw mismatch(`Signature expired: ${amzDate} is now earlier than ${earliest} (${present} - 5 min.)`);
  }
  if (signedAt > now + MAX_SKEW_MS) {
    throw mismatch(
      `Signature not yet current: ${amzDate} is still later than ${latest} (${present} + 5 min.)`,
    );
  }
}

function compactDate(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function sign(request: WireRequest, scope: Signature, secretAccessKey: string): string {
  const canonicalRequest = [
    request.method,
    request.path.split('/').map(encode).join('/'),
    canonicalQuery(request.query),
    ...scope.signedHeaders.map(
      (name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}`,
    ),
    '',
    scope.signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
  const credentialScope = [scope.date, scope.region, scope.service, 'aws4_request'];
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    credentialScope.join('/'),
    sha256(canonicalRequest),
  ].join('\n');
  const key = credentialScope.reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, stringToSign).toString('hex');
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

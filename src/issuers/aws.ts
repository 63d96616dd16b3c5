import { createHash, createHmac } from 'node:crypto';
import { validityOfStatus } from '../domain/requests/verification.ts';
import { fieldLike, type IssuedValue, type Issuer, type IssuerRequest } from './issuer.ts';

/**
 * A secret access key with its id beside it, or the JSON of both; for a session also its token. GetCallerIdentity
 * needs no permission. The request is signed with the key, which is not sent.
 */
export const aws: Issuer = {
  id: 'aws',
  name: 'AWS',
  form: undefined,
  usualField: /secret_?(?:access_?)?key$/i,
  host: 'sts.amazonaws.com',
  request: (issued) => {
    const { fields, value } = issued;
    const id = fieldLike(fields, /./, /^A(?:K|S)IA[A-Z0-9]{16}$/);
    const secret = /^[A-Za-z0-9/+=]{40}$/.test(value)
      ? value
      : fieldLike(fields, /secret/i, /^[A-Za-z0-9/+=]{40}$/);
    if (id === undefined || secret === undefined)
      return "needs the key's id (AKIA…) in a field beside the secret key";
    const session = fieldLike(fields, /session_?token$/i);
    if (id.startsWith('ASIA') && session === undefined)
      return 'needs the session token in a field beside the key, such as SessionToken';
    return signed({ id, secret, session }, issued);
  },
  read: ({ status, body }) => {
    if (status === 200)
      return /<GetCallerIdentityResult>/.test(body)
        ? { state: 'active' }
        : { state: 'unknown', why: 'answered without the XML that it documents' };
    const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(body) ?? [];
    // A wrong clock says nothing about the key.
    if (code === 'SignatureDoesNotMatch' && /Signature (?:expired|not yet current)/.test(body))
      return { state: 'unknown', why: 'found the clock of this machine wrong' };
    const why = refusals.find((each) => each === code);
    if (why === undefined) return validityOfStatus(status === 401 ? 400 : status);
    return { state: 'refused', why, isOver: why === 'ExpiredToken' };
  },
  tells: [],
  cannotTell:
    'until when a session works and what its owner may do; anything of a key of the China or GovCloud partition',
  date: '2026-11-27',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
};

const refusals = ['InvalidClientTokenId', 'SignatureDoesNotMatch', 'ExpiredToken'] as const;
const host = 'sts.amazonaws.com';
const scope = 'us-east-1/sts/aws4_request';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signed(
  { id, secret, session }: { id: string; secret: string; session: string | undefined },
  { now }: IssuedValue,
): IssuerRequest {
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    host,
    'x-amz-date': time,
    ...(session !== undefined && { 'x-amz-security-token': session }),
  };
  const names = Object.keys(headers).join(';');
  const canonical = [
    'POST',
    '/',
    '',
    ...Object.entries(headers).map(([name, text]) => `${name}:${text}`),
    '',
    names,
    sha256(body),
  ].join('\n');
  const key = [day, ...scope.split('/')].reduce<string | Buffer>(
    (last, part) => createHmac('sha256', last).update(part).digest(),
    `AWS4${secret}`,
  );
  const toSign = ['AWS4-HMAC-SHA256', time, `${day}/${scope}`, sha256(canonical)].join('\n');
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${id}/${day}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { method: 'POST', path: '/', headers: { ...headers, authorization }, body };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

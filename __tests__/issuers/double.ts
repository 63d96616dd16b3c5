import assert from 'node:assert/strict';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { IssuedToken, Sandbox } from '../../sandbox/sandbox.ts';
import type { IssuedValue, IssuerAnswer, IssuerRequest } from '../../src/issuers/issuer.ts';
import { type IssuerId, issuers } from '../../src/issuers/issuers.ts';

/** As much of a token as a request of it needs. */
export type DoubleToken = Pick<IssuedToken, 'issuer' | 'value' | 'fields'>;

/** What src/issuers is given of a token: the value, and what is kept beside it. */
export function issuedValueOf({ value, fields }: DoubleToken, now: number): IssuedValue {
  return { value, fields: new Map(Object.entries(fields)), isOwnHost: false, now };
}

/** The request that the product would send for a token; undefined where nobody is asked. */
export async function requestFor(token: DoubleToken, now: number): Promise<IssuerRequest | undefined> {
  const made = (await issuers[token.issuer as IssuerId]()).request?.(issuedValueOf(token, now));
  assert.notEqual(typeof made, 'string', String(made));
  return typeof made === 'string' ? undefined : made;
}

/** Sends it to the double, under the issuer's own host name. */
export async function answerTo(
  sandbox: Sandbox,
  { issuer }: DoubleToken,
  { method = 'GET', path, headers, body }: IssuerRequest,
): Promise<IssuerAnswer> {
  const { host } = await issuers[issuer as IssuerId]();
  const target = host === undefined ? `${sandbox.issuers.url(issuer)}${path}` : `${sandbox.url}${path}`;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(
      target,
      { method, headers: { ...(host !== undefined && { host }), ...headers } },
      resolve,
    );
    sent.on('error', reject).end(body);
  });
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

import http from 'node:http';
import https from 'node:https';
import { Connections } from './connections.ts';

/** In milliseconds for all tokens: a post step has little time after a cancellation. */
const timeLimit = 8000;

/**
 * Revokes tokens of GitHub Apps, with one request for each, all at the same time. Returns how many could not be
 * revoked. A token that GitHub no longer knows counts as revoked.
 * https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token
 */
export async function revokeTokens(
  tokens: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const api = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const url = new URL(`${api}/installation/token`);
  const connections = new Connections(environment);
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const revoked = await Promise.all(tokens.map((token) => revokeOnce(url, token, { connections, signal })));
    return revoked.filter((isRevoked) => !isRevoked).length;
  } finally {
    connections.close();
  }
}

interface RevokerServices {
  readonly connections: Connections;
  readonly signal: AbortSignal;
}

/** Revokes one token. A request without an answer is repeated once. */
async function revokeOnce(url: URL, token: string, services: RevokerServices): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const status = await statusOf(url, token, services).catch(() => 0);
    if (status === 204 || status === 401) return true;
    if (status !== 0 && status < 500) return false;
  }
  return false;
}

function statusOf(url: URL, token: string, { connections, signal }: RevokerServices): Promise<number> {
  const isPlain = url.protocol === 'http:';
  const agent = isPlain ? connections.http : connections.https;
  return new Promise((resolve, reject) => {
    const request = (isPlain ? http : https).request(url, { method: 'DELETE', agent, signal }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    // Not in the options, because Node prints those with NODE_DEBUG, which an earlier step can set.
    request.setHeader('authorization', `token ${token}`);
    request.setHeader('user-agent', 'secret-lease');
    request.setHeader('accept', 'application/vnd.github+json');
    request.on('error', reject).end();
  });
}

import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import type { Connections } from '../../../adapters/connections.ts';

/** The parts of a request and of a response that Octokit uses. */
interface FetchRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** In bytes. No answer about a token is larger. */
const bodyLimit = 4 * 1024 * 1024;

/**
 * A `fetch` for Octokit over the step's own connections, which use its proxy and are closed with it. Node's `fetch`
 * would load half a megabyte and do neither. Does not follow redirects, so that an app's JWT reaches GitHub only.
 */
export function fetchOver(connections: Connections) {
  return async (address: string, { method, headers, body, signal }: FetchRequest) => {
    const url = new URL(address);
    const response = await connections.resending(url, () =>
      open(url, { method, headers, body, signal }, connections),
    );
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyLimit) response.destroy(new Error('too large'));
    });
    const content = await text(response);
    const received = new Map(
      Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]),
    );
    return { status: response.statusCode ?? 0, url: address, headers: received, text: async () => content };
  };
}

function open(
  url: URL,
  { method, headers, body, signal }: { [Part in keyof FetchRequest]: FetchRequest[Part] | undefined },
  connections: Connections,
): Promise<http.IncomingMessage> {
  const isPlain = url.protocol === 'http:';
  const agent = isPlain ? connections.http : connections.https;
  return new Promise((resolve, reject) => {
    const request = (isPlain ? http : https).request(
      url,
      { method, agent, ...(signal && { signal }) },
      resolve,
    );
    // Not in the options, because Node prints those with NODE_DEBUG, which an earlier step can set.
    for (const [name, value] of Object.entries(headers ?? {})) request.setHeader(name, value);
    request.on('error', reject).end(body);
  });
}

import http from 'node:http';
import https from 'node:https';
import { type Socket, setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import { EarlyAgent, type Endpoint } from './early-agent.ts';

/** The connections of one step: kept alive between its requests, closed at its end. */
export class Connections {
  /** Plain HTTP is for loopback alone, so it knows no proxy. */
  readonly http = new http.Agent({ keepAlive: true, maxSockets: 50 });
  readonly https: EarlyAgent;

  /** `environment` may name a proxy: HTTPS_PROXY and NO_PROXY, in either case. */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    const { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy } = environment;
    this.https = new EarlyAgent({ HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy });
  }

  /** Milliseconds for one address family before the other is tried too. */
  tryFamilyFor(milliseconds: number): void {
    setDefaultAutoSelectFamilyAttemptTimeout(milliseconds);
  }

  /**
   * Opens `count` connections to an address to which requests will be sent soon. Not for plain HTTP, which is
   * loopback and takes no time to connect.
   */
  connectAhead(url: URL, count: number): void {
    if (url.protocol === 'https:') this.https.connectAhead(endpointOf(url), count);
  }

  /** Sends, and once more where the connection that was opened ahead is lost on the way. */
  async resending<T>(url: Url, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (url.protocol !== 'https:' || !this.https.hasLost(endpointOf(url), error)) throw error;
      return send();
    }
  }

  /** Lets the process end: nothing may keep a socket open. */
  close(): void {
    this.http.destroy();
    this.https.destroy();
  }
}

/** The part of a URL that is used. The SDK's addresses are no instances of `URL`. */
type Url = Pick<URL, 'protocol' | 'hostname'> & { readonly port?: string | number };

function endpointOf({ hostname, port }: Url): Endpoint {
  // Sockets know an address of IPv6 without its brackets.
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443) };
}

/** An answer of HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Bytes. No token, no key set and no answer about one token is larger. */
const bodyLimit = 1024 * 1024;

/** Options of a GET request. */
export interface GetOptions {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly connections: Connections;
  /**
   * Called when the connection is open and the request is on its way: from then on the step waits for the service.
   */
  readonly onConnected?: () => void;
}

/** Options of any request. */
export interface HttpRequestOptions extends GetOptions {
  /** GET where there is none. */
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
}

/** A GET that follows no redirect. RequestFailure where no readable answer comes. */
export async function get(operation: Operation, url: URL, options: GetOptions): Promise<Answer> {
  try {
    const response = await options.connections.resending(url, () => open(url, options));
    return { status: response.statusCode ?? 0, headers: response.headers, body: await bodyOf(response) };
  } catch (error) {
    throw networkFailure(operation, error);
  }
}

/** Sends one request, over the step's connections; resolves when its answer begins. No redirect is followed. */
export function open(
  url: URL,
  { method, headers, body, signal, connections, onConnected }: HttpRequestOptions,
): Promise<http.IncomingMessage> {
  const isPlain = url.protocol === 'http:';
  const agent = isPlain ? connections.http : connections.https;
  return new Promise((resolve, reject) => {
    const request = (isPlain ? http : https).request(url, { method, signal, agent }, resolve);
    // Not among the options: with NODE_DEBUG, which an earlier step can set, Node prints those.
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    if (onConnected) request.once('socket', (socket) => afterConnect(socket, onConnected));
    request.on('error', reject).end(body);
  });
}

/** The text of an answer. An error where it is larger than `limit` bytes. */
export function bodyOf(response: http.IncomingMessage, limit = bodyLimit): Promise<string> {
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) response.destroy(new Error('too large'));
  });
  return text(response);
}

/** Calls `act` after the connection's own work, which is to begin the TLS handshake or to send the request. */
function afterConnect(socket: Socket, act: () => void): void {
  const soon = () => setImmediate(act);
  if (socket.connecting) socket.once('connect', soon);
  else soon();
}

/** A failure below HTTP, classified by Node's error codes. */
export function networkFailure(operation: Operation, error: unknown): RequestFailure {
  const code = codeOf(error) ?? codeOf((error as Error | undefined)?.cause);
  const isCertificate = code !== undefined && /CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(code);
  return new RequestFailure(operation, { kind: isCertificate ? 'certificate' : 'network', code });
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Milliseconds in a Retry-After header: seconds or a date. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const at = /^\d+$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

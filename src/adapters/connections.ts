import http from 'node:http';
import { request as requestWithTls } from 'node:https';
import { type Socket, setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import type { Readable } from 'node:stream';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import { type EarlyAgent, type Endpoint, makeEarlyAgent } from './early-agent.ts';
import { type ProxyVariables, proxyVariables } from './proxy-variables.ts';

/** The connections of one step. They are reused between requests and closed at the end. */
export class Connections {
  /** Plain HTTP is used for loopback only, so it needs no proxy. */
  readonly http = new http.Agent({ keepAlive: true, maxSockets: 50 });
  readonly #proxy: ProxyVariables;
  #https: EarlyAgent | undefined;

  /** `environment` can name a proxy in HTTPS_PROXY and NO_PROXY, in upper or lower case. E_NETWORK. */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#proxy = proxyVariables(environment);
  }

  get https(): EarlyAgent {
    this.#https ??= makeEarlyAgent(this.#proxy);
    return this.#https;
  }

  /** Sets how many milliseconds one address family gets before the other is tried too. */
  tryFamilyFor(milliseconds: number): void {
    setDefaultAutoSelectFamilyAttemptTimeout(milliseconds);
  }

  /**
   * Opens `count` connections to a host that will get requests soon. Not for plain HTTP, which is used on loopback
   * only. Resolves when their first packets are sent, or could not be.
   */
  async connectEarly(url: URL, count: number): Promise<void> {
    if (url.protocol === 'https:') await this.https.connectEarly(endpointOf(url), count);
  }

  /** Sends a request, and once more if its early connection is lost. */
  async resending<T>(url: Url, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (url.protocol !== 'https:' || !this.https.hasLost(endpointOf(url), error)) throw error;
      return send();
    }
  }

  /** Closes all connections, so that the process can end. */
  close(): void {
    this.http.destroy();
    this.#https?.destroy();
  }
}

/** The part of a URL that is used. The SDK's URLs are no instances of `URL`. */
type Url = Pick<URL, 'protocol' | 'hostname'> & { readonly port?: string | number };

function endpointOf({ hostname, port }: Url): Endpoint {
  // Sockets take an IPv6 address without brackets.
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443) };
}

/** An HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** In bytes. Tokens, key sets and answers about one token are smaller. */
const bodyLimit = 1024 * 1024;

/** Options of a GET request. */
export interface GetOptions {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly connections: Connections;
  /** Called when the connection is open and the request has been sent. The step then only waits for the service. */
  readonly onConnected?: () => void;
}

/** Options of any request. */
export interface HttpRequestOptions extends GetOptions {
  /** The default is GET. */
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
}

/** A GET without redirects. RequestFailure if no readable answer comes. */
export async function get(operation: Operation, url: URL, options: GetOptions): Promise<Answer> {
  try {
    const response = await options.connections.resending(url, () => open(url, options));
    return { status: response.statusCode ?? 0, headers: response.headers, body: await bodyOf(response) };
  } catch (error) {
    throw networkFailure(operation, error);
  }
}

/** Sends one request over the step's connections, without redirects. Resolves when its answer begins. */
export function open(
  url: URL,
  { method, headers, body, signal, connections, onConnected }: HttpRequestOptions,
): Promise<http.IncomingMessage> {
  const isPlain = url.protocol === 'http:';
  const agent = isPlain ? connections.http : connections.https;
  return new Promise((resolve, reject) => {
    const request = (isPlain ? http.request : requestWithTls)(url, { method, signal, agent }, resolve);
    // Not in the options, because Node prints those with NODE_DEBUG, which an earlier step can set.
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    if (onConnected) request.once('socket', (socket) => afterConnect(socket, onConnected));
    request.on('error', reject).end(body);
  });
}

/** The text of an answer. Throws if it exceeds `limit` bytes. */
export function bodyOf(response: http.IncomingMessage, limit = bodyLimit): Promise<string> {
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) response.destroy(new Error('too large'));
  });
  // As TextDecoder does, which Node would have to load.
  return bytesOf(response).then((bytes) => bytes.toString('utf8').replace(/^\uFEFF/, ''));
}

/** The bytes of an answer. Rejects if it ends early. The consumers of Node and the SDK would load web streams for it. */
export function bytesOf(response: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => resolve(Buffer.concat(chunks)));
    response.on('error', reject).on('close', () => reject(new Error('ended early')));
  });
}

/** Calls `act` after the connection's own work: beginning the TLS handshake or sending the request. */
function afterConnect(socket: Socket, act: () => void): void {
  const soon = () => setImmediate(act);
  if (socket.connecting) socket.once('connect', soon);
  else soon();
}

/**
 * Node's codes of certificates: those that verification gives, and the alerts of a server that wants one.
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const ofCertificate =
  /CERT|^ERR_TLS|SELF_SIGNED|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^UNSPECIFIED$/;

/** A network error, classified by Node's error code. */
export function networkFailure(operation: Operation, error: unknown): RequestFailure {
  const code = codeOf(error) ?? codeOf((error as Error | undefined)?.cause);
  if (code?.startsWith('HPE_')) return new RequestFailure(operation, { kind: 'garbage', code });
  const kind = code !== undefined && ofCertificate.test(code) ? 'certificate' : 'network';
  // What a proxy answered to CONNECT; NaN where that was not HTTP.
  const status = (code === 'ERR_PROXY_TUNNEL' && (error as { statusCode?: number }).statusCode) || undefined;
  return new RequestFailure(operation, { kind, code, status });
}

function codeOf(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  // The same fault of a handshake has this code if something was written meanwhile.
  const reason = code === 'EPROTO' ? /:SSL routines:[^:]*:([^:]+):/.exec(String(message))?.[1] : undefined;
  if (reason) return `ERR_SSL_${reason.replace(/\W/g, '_').toUpperCase()}`;
  return typeof code === 'string' ? code : undefined;
}

/** The milliseconds in a Retry-After header, which has seconds or a date. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const at = /^\d+$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

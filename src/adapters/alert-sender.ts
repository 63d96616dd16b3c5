import { setTimeout as sleep } from 'node:timers/promises';
import type { AlertPost } from '../domain/alerts/alert-channel.ts';
import { RequestFailure } from '../domain/failure.ts';
import type { AlertSender } from '../use-cases/alerts/alert-ports.ts';
import { bodyOf, type Connections, networkFailure, open, retryAfterOf } from './connections.ts';

/** In milliseconds. */
const attemptLimit = 10_000;
const usualPause = 1000;
const longestPause = 30_000;
/** How many bytes of an answer are read. */
const mostOfAnswer = 65_536;

type Sent = 'webhook request' | 'ping';

/** Sends over the step's connections. `timeOver` aborts when the step's time is over. */
export function alertSender(
  connections: Connections,
  timeOver: AbortSignal = new AbortController().signal,
): AlertSender {
  const send = async (operation: Sent, url: string, request: Request): Promise<void> => {
    const once = () => requestOnce(operation, new URL(url), request, { timeOver, connections });
    try {
      await once();
    } catch (error) {
      if (!(error instanceof RequestFailure && isPassing(error)) || timeOver.aborted) throw error;
      const pause = error.retryAfter ?? usualPause;
      if (pause > longestPause) throw error;
      await sleep(pause, undefined, { signal: timeOver }).catch(() => {
        throw error;
      });
      await once();
    }
  };
  return {
    post: ({ url, headers, body }: AlertPost) =>
      send('webhook request', url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ping: (url) => send('ping', url, { method: 'GET', headers: {}, body: '' }),
  };
}

interface Request {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * True if the request is worth repeating. A request without an answer is, since a duplicate alert is better than none.
 */
function isPassing({ kind, status = 0 }: RequestFailure): boolean {
  return kind === 'answer' ? status === 429 || status >= 500 : kind !== 'certificate';
}

async function requestOnce(
  operation: Sent,
  url: URL,
  { method, headers, body }: Request,
  { timeOver, connections }: { readonly timeOver: AbortSignal; readonly connections: Connections },
): Promise<void> {
  const signal = AbortSignal.any([timeOver, AbortSignal.timeout(attemptLimit)]);
  let status: number;
  let retryAfter: number | undefined;
  let words: string;
  try {
    const length = method === 'POST' && { 'content-length': String(Buffer.byteLength(body)) };
    const response = await open(url, {
      method,
      headers: { 'user-agent': 'secret-lease', ...headers, ...length },
      body,
      signal,
      connections,
    });
    status = response.statusCode ?? 0;
    retryAfter = retryAfterOf(response.headers['retry-after'], Date.now());
    // The alert was accepted even if the rest of the answer is lost.
    words = await bodyOf(response, mostOfAnswer).catch(() => '');
  } catch (error) {
    throw signal.aborted
      ? new RequestFailure(operation, { kind: 'timeout' })
      : networkFailure(operation, error);
  }
  if (status >= 200 && status < 300) return;
  throw new RequestFailure(operation, { kind: 'answer', status, retryAfter, words });
}

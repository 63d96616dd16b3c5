import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';

type Json = Record<string, unknown>;

/** A request that a service accepted or refused. */
export interface Received {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Json;
  readonly status: number;
}

/**
 * Slack, Teams, PagerDuty, Opsgenie and a dead-man's switch on one port of loopback. Each refuses what its
 * documentation does not allow.
 */
export interface Channels {
  readonly base: string;
  readonly received: Received[];
  /** Answers for the next requests instead of the service's own. */
  readonly next: { status: number; headers?: Record<string, string>; body?: string }[];
  /** The bodies accepted on paths with this beginning. */
  taken(path: string): Json[];
}

export async function openChannels(test: TestContext): Promise<Channels> {
  const received: Received[] = [];
  const next: Channels['next'] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { url: path = '', method = '', headers } = request;
    const sent = await text(request);
    const body = sent === '' ? {} : (JSON.parse(sent) as Json);
    const forced = next.shift();
    const answer = forced ?? answerTo(path, method, headers, body, sent);
    received.push({ path, method, headers, body, status: answer.status });
    response.writeHead(answer.status, answer.headers ?? {}).end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    next,
    taken: (path) =>
      received.filter((each) => each.path.startsWith(path) && each.status < 300).map(({ body }) => body),
  };
}

type Answer = { status: number; headers?: Record<string, string>; body?: string };

function answerTo(
  path: string,
  method: string,
  headers: IncomingMessage['headers'],
  body: Json,
  sent: string,
): Answer {
  if (path.startsWith('/ping/')) return { status: method === 'GET' ? 200 : 405 };
  if (method !== 'POST' || !/^application\/json\b/.test(headers['content-type'] ?? ''))
    return { status: 415 };
  if (path.startsWith('/services/')) return slack(body);
  if (path.startsWith('/workflows/')) return teams(body, sent);
  if (path === '/v2/enqueue') return pagerDuty(body);
  if (path.startsWith('/v2/alerts')) return opsgenie(path, headers, body);
  return { status: 200 };
}

const isText = (value: unknown, most: number, least = 1): value is string =>
  typeof value === 'string' && value.length >= least && value.length <= most;

/** https://docs.slack.dev/reference/block-kit/blocks */
function slack(body: Json): Answer {
  const refuse = (words: string) => ({ status: 400, body: words });
  const { blocks, text: fallback } = body;
  if (!isText(fallback, 40_000)) return refuse('no_text');
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > 50) return refuse('invalid_blocks');
  for (const { type, text: content, elements, ...rest } of blocks as Json[]) {
    const object = (content ?? (elements as Json[] | undefined)?.[0] ?? {}) as Json;
    const fits = {
      header: object.type === 'plain_text' && isText(object.text, 150),
      section: object.type === 'mrkdwn' && isText(object.text, 3000),
      context:
        Array.isArray(elements) &&
        elements.length <= 10 &&
        object.type === 'mrkdwn' &&
        isText(object.text, 3000),
    }[String(type)];
    if (!fits || Object.keys(rest).length > 0) return refuse('invalid_blocks');
  }
  return { status: 200, body: 'ok' };
}

/**
 * The part of https://adaptivecards.io/schemas/adaptive-card.json that a text message uses. Refuses everything else.
 */
function teams({ type, attachments }: Json, sent: string): Answer {
  const [attachment, ...others] = (attachments ?? []) as Json[];
  const card = (attachment?.content ?? {}) as Json;
  const known = (object: Json, names: string) =>
    Object.keys(object).every((name) => names.split(' ').includes(name));
  const runFits = (run: Json) =>
    known(run, 'type text weight size isSubtle fontType') &&
    run.type === 'TextRun' &&
    isText(run.text, 5000) &&
    [undefined, 'Bolder'].includes(run.weight as string | undefined) &&
    [undefined, 'Large'].includes(run.size as string | undefined) &&
    [undefined, 'Monospace'].includes(run.fontType as string | undefined);
  const blockFits = (block: Json) =>
    known(block, 'type inlines') &&
    block.type === 'RichTextBlock' &&
    (block.inlines as Json[]).every(runFits);
  const actionFits = (action: Json) =>
    known(action, 'type title url') && action.type === 'Action.OpenUrl' && URL.canParse(String(action.url));
  const fits =
    type === 'message' &&
    others.length === 0 &&
    attachment?.contentType === 'application/vnd.microsoft.card.adaptive' &&
    known(card, '$schema type version fallbackText body actions') &&
    card.type === 'AdaptiveCard' &&
    card.version === '1.4' &&
    (card.body as Json[]).every(blockFits) &&
    ((card.actions ?? []) as Json[]).every(actionFits);
  if (!fits) return { status: 400, body: '{"error":{"code":"TriggerInputSchemaMismatch"}}' };
  // Teams adds about 4 KB of its own to the size that it limits.
  return Buffer.byteLength(sent) > 24_000 ? { status: 413 } : { status: 202 };
}

/** https://developer.pagerduty.com/docs/send-alert-event */
function pagerDuty(body: Json): Answer {
  const payload = (body.payload ?? {}) as Json;
  const isTrigger = body.event_action === 'trigger';
  const fits =
    /^[A-Za-z0-9]{32}$/.test(String(body.routing_key)) &&
    (isTrigger || body.event_action === 'resolve') &&
    isText(body.dedup_key, 255) &&
    (!isTrigger ||
      (isText(payload.summary, 1024) &&
        isText(payload.source, 1024) &&
        ['critical', 'error', 'warning', 'info'].includes(String(payload.severity)) &&
        !Number.isNaN(Date.parse(String(payload.timestamp)))));
  const told = fits
    ? { status: 'success', message: 'Event processed', dedup_key: body.dedup_key }
    : { status: 'invalid event', message: 'Event object is invalid', errors: ['secret words of a service'] };
  return { status: fits ? 202 : 400, body: JSON.stringify(told) };
}

/** https://docs.opsgenie.com/docs/alert-api */
function opsgenie(path: string, headers: IncomingMessage['headers'], body: Json): Answer {
  if (!/^GenieKey [\w-]{36}$/.test(headers.authorization ?? '')) return { status: 403 };
  if (/^\/v2\/alerts\/[^/?]+\/close\?identifierType=alias$/.test(path)) return { status: 202 };
  const fits =
    path === '/v2/alerts' &&
    isText(body.message, 130) &&
    isText(body.alias, 512) &&
    isText(body.description, 15_000) &&
    isText(body.entity, 512) &&
    isText(body.source, 100) &&
    (body.tags as string[]).every((tag) => tag.length <= 50) &&
    /^P[1-5]$/.test(String(body.priority));
  return { status: fits ? 202 : 422 };
}

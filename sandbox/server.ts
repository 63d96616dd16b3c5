import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './call.ts';
import type { SandboxClock } from './clock.ts';
import { errorOf, type FaultKind, type Faults, throttled, withFault } from './faults.ts';
import type { Principals } from './principals.ts';
import type { Quotas } from './quotas.ts';
import type { RequestRecord } from './request-log.ts';
import { errorResponse, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

export interface ServerParts {
  clock: SandboxClock;
  faults: Faults;
  quotas: Quotas;
  principals: Principals;
  requests: RequestRecord[];
  route(request: WireRequest): Call | undefined;
  /** Answers a request to the sandbox's controls. */
  control(request: WireRequest): Promise<WireResponse>;
}

export async function listen(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Answers every request: first its quota is checked, then a fault is applied, then the service answers. */
export function serve(server: Server | TlsServer, parts: ServerParts): void {
  server.on('request', (incoming, outgoing) => {
    handle(incoming, outgoing, parts).catch((error: unknown) => {
      outgoing.destroy();
      if (!incoming.complete) return; // The client went away in the middle of its request.
      // A bug in the sandbox must not look like a service's answer.
      process.emitWarning(error instanceof Error ? error : String(error));
    });
  });
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  parts: ServerParts,
): Promise<void> {
  const started = performance.now();
  const request = await readRequest(incoming);
  const call = parts.route(request);
  if (!call) return send(outgoing, await parts.control(request), parts.clock.now());

  const record = recordOf(call, request, parts);
  parts.requests.push(record);
  const admitted = parts.quotas.admit(call.operation);
  const fault = admitted ? (parts.faults.strike(call.operation, call.region) ?? call.fault) : undefined;
  if (fault) record.fault = fault.kind;
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset-before') return cut(outgoing);
  if (fault?.kind === 'slow') await sleep(fault.ms, undefined, { ref: false });

  const response = await answer(call, admitted, fault, record);
  if (fault?.kind === 'reset-after') return cut(outgoing);
  const wire = fault ? withFault(fault, response) : response;
  record.status = wire.status;
  record.ms = performance.now() - started;
  await sendWith(fault, outgoing, wire, (call.clock ?? parts.clock).now());
}

function recordOf(call: Call, request: WireRequest, { clock, principals }: ServerParts): RequestRecord {
  const { service, operation, region, accessKeyId, parameters } = call;
  const caller = accessKeyId === undefined ? undefined : principals.find(accessKeyId)?.arn;
  return {
    at: clock.now(),
    service,
    operation,
    region,
    ...(accessKeyId !== undefined && { accessKeyId }),
    ...(caller !== undefined && { caller }),
    parameters,
    userAgent: request.headers['user-agent'] ?? '',
    status: 0,
    ms: 0,
  };
}

async function answer(
  call: Call,
  admitted: boolean,
  fault: FaultKind | undefined,
  record: RequestRecord,
): Promise<WireResponse> {
  try {
    if (!admitted || fault?.kind === 'throttle') {
      if (call.limit) return call.limit();
      throw throttled(call.service);
    }
    if (fault?.kind === 'error') throw errorOf(fault);
    return await call.answer();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    record.code = error.code;
    return errorResponse(call.service, error);
  }
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  // A client of a proxy sends the whole URL, of which the path is used.
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    [value ?? ''].flat().join(','),
  ]);
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

async function sendWith(
  fault: FaultKind | undefined,
  outgoing: ServerResponse,
  response: WireResponse,
  now: number,
): Promise<void> {
  switch (fault?.kind) {
    case 'skew':
      return send(outgoing, response, now + fault.ms);
    case 'truncate':
      writeHead(outgoing, response, now);
      outgoing.write(response.body.slice(0, response.body.length / 2), () => cut(outgoing));
      return;
    case 'drip':
      return drip(outgoing, response, now, fault.ms ?? 20);
    default:
      return send(outgoing, response, now);
  }
}

function send(outgoing: ServerResponse, response: WireResponse, now: number): void {
  writeHead(outgoing, response, now);
  outgoing.end(response.body);
}

/** The `Date` header shows the service's clock; clients correct their own by it. */
function writeHead(outgoing: ServerResponse, { status, headers, body }: WireResponse, now: number): void {
  outgoing.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    date: new Date(now).toUTCString(),
  });
}

async function drip(
  outgoing: ServerResponse,
  response: WireResponse,
  now: number,
  ms: number,
): Promise<void> {
  writeHead(outgoing, response, now);
  for (const byte of Buffer.from(response.body)) {
    if (outgoing.destroyed) return;
    outgoing.write(Buffer.of(byte));
    await sleep(ms, undefined, { ref: false });
  }
  outgoing.end();
}

function cut(outgoing: ServerResponse): void {
  outgoing.socket?.resetAndDestroy();
}

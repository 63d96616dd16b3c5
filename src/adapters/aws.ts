import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import type { ServiceClock } from './clock.ts';
import { bytesOf, type Connections, networkFailure, retryAfterOf } from './connections.ts';
import type { WarmUpQueue } from './warm-up-queue.ts';

/** The endpoint and network settings of AWS clients. */
export interface AwsSettings {
  /** An endpoint other than AWS's own, in which `{region}` is replaced by the region. */
  readonly endpoint: string | undefined;
  readonly useFips: boolean;
  readonly useDualstack: boolean;
  readonly connections: Connections;
  readonly clock: ServiceClock;
  /** Told of each request. */
  readonly wait?: ReturnType<WarmUpQueue['of']>;
}

/** Client options that read nothing from the environment. The SDK makes one attempt; `Attempts` retries. */
export function clientOptions(region: string, settings: AwsSettings) {
  const { endpoint, connections } = settings;
  return {
    ...optionsWithoutHandler(region, settings),
    requestHandler: new HearingHandler(settings, {
      httpAgent: connections.http,
      // The agent for TLS is made only where it is used.
      httpsAgent: endpoint?.startsWith('http:') ? connections.http : connections.https,
      // The attempt's signal limits the time until the answer; this limits the connection only.
      connectionTimeout: 5000,
    }),
  };
}

function optionsWithoutHandler(
  region: string,
  { endpoint, useFips, useDualstack, clock }: Omit<AwsSettings, 'connections' | 'wait'>,
) {
  return {
    region,
    ...(endpoint !== undefined && { endpoint: endpoint.replaceAll('{region}', region) }),
    // The SDK throws an error for either of them together with an endpoint.
    useFipsEndpoint: endpoint === undefined && useFips,
    useDualstackEndpoint: endpoint === undefined && useDualstack,
    maxAttempts: 1,
    // The SDK reads options that are not set here from configuration files.
    retryMode: 'standard',
    authSchemePreference: [],
    userAgentAppId: '',
    disableClockSkewCorrection: false,
    // On a runner with a wrong clock, signs with the service's time from the first request on.
    systemClockOffset: clock.offset,
    customUserAgent: [['secret-lease']] as [string][],
    streamCollector: bytesOf,
  };
}

/**
 * Options of a client that sends nothing and gets `body` as the answer to each request. A client's first call takes
 * several times as long as the next one, because its code is compiled meanwhile. So it makes a first call while the
 * step waits for the network.
 */
export function warmUpOptions(settings: AwsSettings, body: string) {
  const response = { statusCode: 200, headers: {}, body: Buffer.from(body) };
  return {
    ...optionsWithoutHandler('us-east-1', { ...settings, endpoint: undefined }),
    credentials: { accessKeyId: 'warm-up', secretAccessKey: 'warm-up', sessionToken: 'warm-up' },
    requestHandler: { handle: async () => ({ response }) },
  };
}

/** The part of a client that knows its URL. */
interface EndpointClient {
  readonly config: {
    endpointProvider(parameters: { Region: string; UseFIPS: boolean; UseDualStack: boolean }): { url: URL };
  };
}

/** The URL of a client without an endpoint of its own, by the SDK's rules. */
export function urlOf(
  client: EndpointClient,
  region: string,
  { useFips, useDualstack }: Pick<AwsSettings, 'useFips' | 'useDualstack'>,
): URL {
  const parameters = { Region: region, UseFIPS: useFips, UseDualStack: useDualstack };
  return client.config.endpointProvider(parameters).url;
}

/** Sends requests with Node's HTTP client, and reads the service's clock from each answer's `Date` header. */
class HearingHandler extends NodeHttpHandler {
  readonly #settings: Pick<AwsSettings, 'clock' | 'connections' | 'wait'>;
  /** The host of the last request. Undefined before the first one. */
  host: string | undefined;

  constructor(
    settings: Pick<AwsSettings, 'clock' | 'connections' | 'wait'>,
    options: NodeHttpHandlerOptions,
  ) {
    super(options);
    this.#settings = settings;
  }

  override async handle(...request: Parameters<NodeHttpHandler['handle']>) {
    const { clock, connections, wait } = this.#settings;
    const [{ protocol, hostname, port = '' }] = request;
    this.host = port === '' ? hostname : `${hostname}:${port}`;
    const sent = connections.resending({ protocol, hostname, port }, () => super.handle(...request));
    wait?.begin();
    const answer = await sent;
    wait?.end();
    clock.observe(answer.response.headers);
    return answer;
  }
}

/** The host of a client's last request. Undefined if it made none. */
export function hostOf({
  config,
}: {
  readonly config: { readonly requestHandler: unknown };
}): string | undefined {
  return config.requestHandler instanceof HearingHandler ? config.requestHandler.host : undefined;
}

/** The part of the SDK's errors that is used. */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly Code?: string;
  readonly code?: unknown;
  readonly $metadata?: { httpStatusCode?: number };
  readonly $response?: { headers?: Record<string, string> };
}

/** Runs one SDK call, and converts the SDK's errors into RequestFailure. */
export async function call<T>(
  operation: Operation,
  settings: AwsSettings,
  send: () => Promise<T>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw failureOf(operation, error as SdkError, settings.clock);
  }
}

/**
 * True for an error before anything is sent, caused by the credentials of the default chain: a missing file, or a key
 * that no HTTP header can contain.
 */
function isLocal({ code }: SdkError): boolean {
  return ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ERR_INVALID_CHAR'].includes(String(code));
}

/** False where the SDK found no code in an answer, and so gave the error a name of its own. */
function hasCode({ Code, name = '', message = '' }: SdkError): boolean {
  return (
    Code !== undefined || !(/^Unknown(?:Error)?$/.test(name) || /parse error|Deserialization/.test(message))
  );
}

function failureOf(operation: Operation, error: SdkError, clock: ServiceClock): RequestFailure {
  const headers = error.$response?.headers ?? {};
  const status = error.$metadata?.httpStatusCode;
  // The SDK gives this name to a broken connection too.
  const isBroken = error.code === 'ECONNRESET' || error.code === 'EPIPE';
  if (error.name === 'AbortError' || (error.name === 'TimeoutError' && !isBroken))
    return new RequestFailure(operation, { kind: 'timeout' });
  // The default chain found no working credentials. A second attempt would find the same.
  if (error.name?.includes('Credential'))
    return new RequestFailure(operation, { kind: 'answer', code: error.name });
  if (status === undefined && isLocal(error))
    return new RequestFailure(operation, { kind: 'answer', code: 'CredentialsError' });
  if (status === undefined) return networkFailure(operation, error);
  const isCoded = hasCode(error);
  // A body that the SDK could not parse, one without a code, or a redirect, which AWS does not send here: a proxy's page
  // or a cut answer. The balancers before AWS's services have pages of their own for a status of 500 and above.
  if (error.name === 'SyntaxError' || status < 400 || (!isCoded && status < 500 && status !== 429))
    return new RequestFailure(operation, { kind: 'garbage', status });
  return new RequestFailure(operation, {
    kind: 'answer',
    // The name of a modelled error ends in Exception; Code is the code in the answer.
    code: isCoded ? (error.Code ?? error.name) : undefined,
    status,
    retryAfter: retryAfterOf(headers['retry-after'], clock.now()),
    words: error.message,
  });
}

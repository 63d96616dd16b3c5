import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import type { ServiceClock } from './clock.ts';
import { type Connections, networkFailure, retryAfterOf } from './connections.ts';

/** Where a service's requests go and how, shared by the clients of STS and Secrets Manager. */
export interface AwsSettings {
  /** An endpoint other than AWS's own; `{region}` in it stands for the region. */
  readonly endpoint: string | undefined;
  readonly useFips: boolean;
  readonly useDualstack: boolean;
  readonly connections: Connections;
  readonly clock: ServiceClock;
}

/** Client options that read nothing from the environment. The SDK makes one attempt; `Attempts` retries. */
export function clientOptions(region: string, settings: AwsSettings) {
  const { endpoint, useFips, useDualstack, connections, clock } = settings;
  return {
    region,
    ...(endpoint !== undefined && { endpoint: endpoint.replaceAll('{region}', region) }),
    // Together with an endpoint they are an error of the SDK's.
    useFipsEndpoint: endpoint === undefined && useFips,
    useDualstackEndpoint: endpoint === undefined && useDualstack,
    maxAttempts: 1,
    // The SDK reads an option that is not set here from configuration files.
    retryMode: 'standard',
    authSchemePreference: [],
    userAgentAppId: '',
    disableClockSkewCorrection: false,
    // A runner whose clock is wrong signs with the service's time from the first request on.
    systemClockOffset: clock.offset,
    customUserAgent: [['secret-lease']] as [string][],
    requestHandler: new HearingHandler(settings, {
      httpAgent: connections.http,
      httpsAgent: connections.https,
      // The signal of the attempt limits the time until the answer; this limits the connection alone.
      connectionTimeout: 5000,
    }),
  };
}

/** The part of a client that tells where its requests go. */
interface EndpointClient {
  readonly config: {
    endpointProvider(parameters: { Region: string; UseFIPS: boolean; UseDualStack: boolean }): { url: URL };
  };
}

/** Where a client's requests go that has no endpoint of its own, by the SDK's rules. */
export function urlOf(
  client: EndpointClient,
  region: string,
  { useFips, useDualstack }: Pick<AwsSettings, 'useFips' | 'useDualstack'>,
): URL {
  const parameters = { Region: region, UseFIPS: useFips, UseDualStack: useDualstack };
  return client.config.endpointProvider(parameters).url;
}

/** Sends requests by Node's HTTP client, and reads the service's clock from the Date header of each answer. */
class HearingHandler extends NodeHttpHandler {
  readonly #settings: Pick<AwsSettings, 'clock' | 'connections'>;
  /** Where the last request went; undefined before there was one. */
  host: string | undefined;

  constructor(settings: Pick<AwsSettings, 'clock' | 'connections'>, options: NodeHttpHandlerOptions) {
    super(options);
    this.#settings = settings;
  }

  override async handle(...request: Parameters<NodeHttpHandler['handle']>) {
    const { clock, connections } = this.#settings;
    const [{ protocol, hostname, port = '' }] = request;
    this.host = port === '' ? hostname : `${hostname}:${port}`;
    const answer = await connections.resending({ protocol, hostname, port }, () => super.handle(...request));
    clock.observe(answer.response.headers.date);
    return answer;
  }
}

/** Where a client's last request went; undefined where it made none. */
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

/** Runs one SDK call, and turns what the SDK throws into a RequestFailure. */
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
 * True for what goes wrong before anything is sent, by the credentials that the default chain has found: a file of
 * theirs that is not there, a key that no header can hold.
 */
function isLocal({ code }: SdkError): boolean {
  return ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ERR_INVALID_CHAR'].includes(String(code));
}

function failureOf(operation: Operation, error: SdkError, clock: ServiceClock): RequestFailure {
  const headers = error.$response?.headers ?? {};
  const status = error.$metadata?.httpStatusCode;
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return new RequestFailure(operation, { kind: 'timeout' });
  // The default chain found no credentials that work. A second attempt would find the same.
  if (error.name?.includes('Credential'))
    return new RequestFailure(operation, { kind: 'answer', code: error.name });
  if (status === undefined && isLocal(error))
    return new RequestFailure(operation, { kind: 'answer', code: 'CredentialsError' });
  if (status === undefined) return networkFailure(operation, error);
  // A body that the SDK could not parse, or a redirect, which AWS does not give here: a proxy's page, half an answer.
  if (error.name === 'SyntaxError' || status < 400)
    return new RequestFailure(operation, { kind: 'garbage', status });
  return new RequestFailure(operation, {
    kind: 'answer',
    // The name of a modelled error ends in Exception; Code is what went over the wire.
    code: error.Code ?? error.name,
    status,
    retryAfter: retryAfterOf(headers['retry-after'], clock.now()),
    words: error.message,
  });
}

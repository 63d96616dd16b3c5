import type { EarlyConnections, Services } from '../use-cases/ports.ts';
import { regionalUrl } from './aws-hosts.ts';
import type { AwsServicesSettings } from './aws-services.ts';
import type { AwsServices } from './lazy-aws.ts';

/** With what the step's early connections are opened. */
interface Means extends AwsServicesSettings {
  /** Resolves when the request for the token has its connection. */
  readonly waiting: Promise<void>;
  readonly loadAws: () => Promise<AwsServices>;
}

/** Connects as soon as the caller's turn is over, in which the token is asked for. */
export function connectorAhead(means: Means): Services['connectAhead'] {
  return (planned) => {
    const connected = Promise.resolve().then(() => connect(planned(), means));
    // What is wrong with the plan, the lease itself finds when it comes to it.
    connected.catch(() => {});
  };
}

async function connect(early: readonly EarlyConnections[], means: Means): Promise<void> {
  const rest = early.filter((each) => !connectedByName(each, means));
  if (rest.length === 0) return;
  // The SDK alone knows all names, and loading it must not keep the token from being asked for.
  await means.waiting;
  (await means.loadAws()).connectAhead(rest);
}

/** False where the name of the host is not known without the SDK. */
function connectedByName({ service, region, count }: EarlyConnections, means: Means): boolean {
  const endpoint = service === 'sts' ? means.stsEndpoint : means.secretsManagerEndpoint;
  if (endpoint === undefined && (means.useFips || means.useDualstack)) return false;
  const url = endpoint ? new URL(endpoint.replaceAll('{region}', region)) : regionalUrl(service, region);
  means.connections.connectAhead(url, count);
  return true;
}

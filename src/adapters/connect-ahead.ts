import type { EarlyConnections, Services } from '../use-cases/ports.ts';
import { type AwsServicesSettings, settingsOf } from './aws-endpoints.ts';
import { regionalUrl } from './aws-hosts.ts';
import type { StsServices } from './sts.ts';

/** What `connectorAhead` needs to open early connections. */
interface Means extends AwsServicesSettings {
  /** Resolves when the request for the token has its connection. */
  readonly waiting: Promise<void>;
  readonly loadSts: () => Promise<StsServices>;
}

/**
 * Opens connections after the caller's current task, which requests the token. Then loads the code that uses the
 * connections.
 */
export function connectorAhead(means: Means): Services['connectAhead'] {
  return (planned) => {
    const connected = Promise.resolve().then(() => connect(planned(), means));
    // The lease reports this error when it opens the sessions.
    connected.catch(() => {});
  };
}

async function connect(early: readonly EarlyConnections[], means: Means): Promise<void> {
  const unconnected = new Set(early.filter((each) => !connectedByName(each, means)));
  // Loading the SDK must not delay the request for the token.
  await means.waiting;
  await Promise.all(
    early.map(async (each) => {
      const urlIn = await loadUrls(each, means);
      if (unconnected.has(each)) means.connections.connectAhead(urlIn(each.region), each.count);
    }),
  );
}

/** Loads a service's client. Returns its URL by region, from the SDK, which knows all host names. */
async function loadUrls({ to }: EarlyConnections, means: Means): Promise<(region: string) => URL> {
  if (to === 'sts') return (await means.loadSts()).url;
  const { serviceUrl } = await to.load();
  return (region) => serviceUrl(region, settingsOf(to.service, means));
}

/** False if the host name cannot be known without the SDK. */
function connectedByName({ to, region, count }: EarlyConnections, means: Means): boolean {
  const service = to === 'sts' ? 'sts' : to.service;
  const { endpoint } = settingsOf(service, means);
  if (endpoint === undefined && (means.useFips || means.useDualstack)) return false;
  const url = endpoint ? new URL(endpoint.replaceAll('{region}', region)) : regionalUrl(service, region);
  means.connections.connectAhead(url, count);
  return true;
}

import type { EarlyConnections, Services } from '../use-cases/ports.ts';
import { type AwsServicesSettings, settingsOf } from './aws-endpoints.ts';
import { regionalUrl } from './aws-hosts.ts';
import type { StsServices } from './sts.ts';

/** What `earlyConnector` needs to open early connections. */
interface ConnectorSettings extends AwsServicesSettings {
  /** Resolves when the request for the token has its connection. */
  readonly waiting: Promise<void>;
  readonly loadSts: () => Promise<StsServices>;
}

/**
 * Opens connections after the caller's current task, which requests the token. Then loads the code that uses the
 * connections.
 */
export function earlyConnector(settings: ConnectorSettings): Services['connectEarly'] {
  return (planned) => {
    const connected = Promise.resolve().then(() => connect(planned(), settings));
    // The lease reports this error when it opens the sessions.
    connected.catch(() => {});
  };
}

async function connect(early: readonly EarlyConnections[], settings: ConnectorSettings): Promise<void> {
  const unconnected = new Set(early.filter((each) => !connectedByName(each, settings)));
  // Loading the SDK must not delay the request for the token.
  await settings.waiting;
  await Promise.all(
    early.map(async (each) => {
      const urlIn = await loadUrls(each, settings);
      if (unconnected.has(each)) settings.connections.connectEarly(urlIn(each.region), each.count);
    }),
  );
}

/** Loads a service's client. Returns its URL by region, from the SDK, which knows all host names. */
async function loadUrls(
  { to }: EarlyConnections,
  settings: ConnectorSettings,
): Promise<(region: string) => URL> {
  if (to === 'sts') return (await settings.loadSts()).url;
  const { serviceUrl, warmUp } = await to.load();
  const ofService = settingsOf(to.service, settings);
  if (warmUp) settings.warmUps.add(to.service, () => warmUp(ofService));
  return (region) => serviceUrl(region, ofService);
}

/** False if the host name cannot be known without the SDK. */
function connectedByName({ to, region, count }: EarlyConnections, settings: ConnectorSettings): boolean {
  const service = to === 'sts' ? 'sts' : to.service;
  const { endpoint } = settingsOf(service, settings);
  if (endpoint === undefined && (settings.useFips || settings.useDualstack)) return false;
  const url = endpoint ? new URL(endpoint.replaceAll('{region}', region)) : regionalUrl(service, region);
  settings.connections.connectEarly(url, count);
  return true;
}

import { Connections } from './connections.ts';
import { hasTokenProvider } from './oidc.ts';

/**
 * In milliseconds. Loading the rest of the step blocks the thread for longer than a resolver takes that has the
 * address in its cache, so it waits for the first packet to be sent. A slower resolver is not waited for.
 */
const resolverLimit = 5;

/**
 * The connections of a step. Opens the connection to the job's OIDC provider at once if a token is certain to be
 * requested: it depends on no input, and is opened while the rest of the step is loaded. None through a proxy, whose
 * password must be masked first, and whose address can be wrong.
 */
export async function connectToProvider(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Connections | undefined> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', HTTPS_PROXY, https_proxy } = environment;
  const hasRole = environment['INPUT_ROLE-TO-ASSUME']?.trim();
  const isDryRun = !/^\s*(false)?\s*$/i.test(environment['INPUT_DRY-RUN'] ?? '');
  if (HTTPS_PROXY || https_proxy) return undefined;
  const connections = new Connections(environment);
  // As the input will say, which is read later.
  const familyTimeout = Number(environment['INPUT_AUTO-SELECT-FAMILY-ATTEMPT-TIMEOUT']);
  if (familyTimeout >= 10 && familyTimeout < 2 ** 31) connections.tryFamilyFor(Math.floor(familyTimeout));
  if (hasRole && !isDryRun && hasTokenProvider(environment)) {
    const sent = connections.connectEarly(new URL(url), 1);
    await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, resolverLimit))]);
  }
  return connections;
}

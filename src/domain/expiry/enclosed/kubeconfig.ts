import { parse } from 'yaml';
import { dateOf, type Expiry, expiryOfJwt } from '../expiry.ts';
import { endsOfPem } from './certificates.ts';

type Node = Readonly<Record<string, unknown>>;

/** True for a text that can be a kubeconfig, in YAML or JSON. */
export function mayBeKubeconfig(text: string): boolean {
  return (
    /^\s*"?(?:current-context|clusters|users|contexts)"?\s*:/m.test(text) || /"current-context"/.test(text)
  );
}

/**
 * The ends of a kubeconfig's credentials. The certificate and token of the current context's user count as the file's
 * own. Undefined for a text that is not a kubeconfig.
 * https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
export function endsOfKubeconfig(text: string): Expiry[] | undefined {
  const config = nodeOf(parsed(text));
  const users = listOf(config.users);
  if (users.length === 0) return undefined;
  const current = listOf(config.contexts).find(({ name }) => name === config['current-context']);
  const { user: ownUser, cluster: ownCluster } = nodeOf(current?.context);
  const ends = users.flatMap(({ name, user }) => {
    const isOwn = name === ownUser || users.length === 1;
    return endsOfUser(nodeOf(user)).map((end) => placed(end, isOwn));
  });
  const authorities = listOf(config.clusters)
    .filter(({ name }) => ownCluster === undefined || name === ownCluster)
    .flatMap(({ cluster }) => endsOfPem(decoded(nodeOf(cluster)['certificate-authority-data'])))
    .map((end) => ({
      ...end,
      source: 'notAfter of the authority in the kubeconfig',
      firm: false,
      isAside: true as const,
    }));
  return [...ends, ...authorities];
}

function endsOfUser(user: Node): Expiry[] {
  const provider = nodeOf(nodeOf(user['auth-provider']).config);
  const expiry = dateOf(provider.expiry);
  const tokens = [user.token, provider['id-token'], provider['access-token']];
  return [
    ...endsOfPem(decoded(user['client-certificate-data'])),
    ...tokens.flatMap((token) => (typeof token === 'string' ? (expiryOfJwt(token) ?? []) : [])),
    // The auth-provider's plugin may be able to get a new token.
    ...(expiry ? [{ at: expiry, source: 'expiry of the auth-provider', firm: false }] : []),
  ];
}

function placed(end: Expiry, isOwn: boolean): Expiry {
  return isOwn
    ? { ...end, source: `${end.source} in the kubeconfig` }
    : { ...end, source: `${end.source} of another user in the kubeconfig`, firm: false, isAside: true };
}

function decoded(data: unknown): string {
  return typeof data === 'string' ? Buffer.from(data, 'base64').toString('latin1') : '';
}

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}

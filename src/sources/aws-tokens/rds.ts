import { isRegion, type Reference } from '../../domain/requests/request.ts';
import type { ClientDefinition, Source } from '../source.ts';
import { type AwsToken, tokenSource } from './token-source.ts';

/** A database and the user who logs in. `name` is `HOST:PORT/USER`. */
type DatabaseReference = Reference & {
  readonly kind: 'name';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** The resource id of the instance, cluster or proxy, such as `db-ABCDEFGHIJKL`. */
  readonly resource: string;
  readonly region: string | undefined;
};

/** A user's login to a database. */
export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

/** Signs logins with a session's keys, without a request. */
export interface LoginSigner {
  token(login: DatabaseLogin): Promise<AwsToken>;
}

const signer: ClientDefinition<LoginSigner> = {
  service: 'rds-db',
  load: () => import('./client/rds.ts'),
};

/**
 * IAM authentication tokens of databases: `rds:HOST:PORT/USER resource=ID`. A database accepts one for 15 minutes, but
 * not longer than its session lasts, and checks the session's permissions at each login.
 */
export const rds: Source = tokenSource({
  name: 'rds',
  title: 'RDS',
  options: { resource: 'resource=db-ID, resource=cluster-ID or resource=prx-ID', region: 'region=NAME' },
  readReference(text, options) {
    const [, host = '', port = '', user = ''] =
      /^rds:([A-Za-z0-9.-]{1,253}):(\d{1,5})\/([\w.@$-]{1,63})$/.exec(text) ?? [];
    if (host === '' || Number(port) < 1 || Number(port) > 65_535)
      return { reason: 'after rds: stand the host, the port and the user, HOST:PORT/USER' };
    const resource = options.get('resource');
    if (!resource || !/^(db|cluster|prx)-[A-Za-z0-9]{1,60}$/.test(resource))
      return {
        reason:
          'it needs resource=ID, the resource id of the instance (db-…), the cluster (cluster-…) or the proxy (prx-…)',
      };
    const region = options.get('region');
    if (region !== undefined && !isRegion(region)) return { reason: 'region= is a region of AWS' };
    const reference: DatabaseReference = {
      source: 'rds',
      prefixText: 'rds:',
      kind: 'name',
      name: text.slice('rds:'.length),
      host,
      port: Number(port),
      user,
      resource,
      region: region ?? /\.([a-z0-9-]+)\.rds\.amazonaws\.com(?:\.cn)?$/.exec(host)?.[1],
    };
    return reference;
  },
  regionOf: (reference) => (reference as DatabaseReference).region,
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
  statements(reference, { partition, region, accountId }) {
    const { resource, user } = reference as DatabaseReference;
    return [
      {
        Effect: 'Allow',
        Action: 'rds-db:connect',
        Resource: `arn:${partition}:rds-db:${region}:${accountId}:dbuser:${resource}/${user}`,
      },
    ];
  },
  client: undefined,
  mint: async (reference, session, openClient) =>
    (await openClient(signer, session)).token(reference as DatabaseReference),
  refused: 'log in to the database',
});

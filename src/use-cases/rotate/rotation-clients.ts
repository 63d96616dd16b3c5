import type { WithAlerts } from '../../domain/alerts/alert-inputs.ts';
import type { Keys } from '../../domain/credentials/keys.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import type { ParameterRotator } from '../../sources/parameter-store/rotator.ts';
import { secretsManagerClient } from '../../sources/secrets-manager/client.ts';
import type { SecretStore } from '../../sources/secrets-manager/store.ts';
import type { JobAccess, RoleJob } from '../job/identify-job.ts';
import { SessionOpener } from '../sessions/session-opener.ts';
import type { RotateServices, SecretRotator } from './rotation-ports.ts';

/** The clients of Secrets Manager for one session: one reads, one changes. */
export interface RotationClients {
  readonly store: SecretStore;
  readonly rotator: SecretRotator;
  /** Parameter Store with the same session, loaded when it is first opened. */
  readonly openParameters: () => Promise<ParameterRotator>;
}

/** Returns clients that are valid for another call. Rotations can last longer than a session. */
export type ClientsProvider = () => Promise<RotationClients>;

/** In milliseconds. A session with less time left is replaced. */
const leastRemaining = 120_000;

/** The data for all secrets of a run. */
export interface RotationRun {
  readonly job: JobAccess;
  readonly inputs: RotateInputs & WithAlerts;
  readonly services: RotateServices;
}

/** Clients for one secret and one purpose. `policy`: what the session may do with it. Undefined without a role. */
export function clientsFor(
  query: SecretQuery,
  policy: string | undefined,
  { job, inputs, services }: RotationRun,
): ClientsProvider {
  const { clock, openClient, openRotator } = services;
  const { region } = query;
  const clientsWith = async (keys: Keys | undefined): Promise<RotationClients> => ({
    store: await openClient(secretsManagerClient, { region, keys, retryBudget: 'full' }),
    rotator: openRotator(region, keys),
    openParameters: async () => {
      const { parameterRotatorClient } = await import('../../sources/parameter-store/rotation.ts');
      return openClient(parameterRotatorClient, { region, keys, retryBudget: 'full' });
    },
  });
  if (job.kind === 'ambient') {
    const clients = clientsWith(undefined);
    return async () => clients;
  }
  let clients: RotationClients | undefined;
  let expiration = 0;
  return async () => {
    if (clients && expiration - clock.now() > leastRemaining) return clients;
    const keys = await openSession(query, policy, job, inputs.region, services);
    expiration = keys.expiration.getTime();
    clients = await clientsWith(keys);
    return clients;
  };
}

/** Keys that may be used once their token is verified. E_ACCOUNT, RefusedRole, E_TOKEN_UNTRUSTED. */
async function openSession(
  query: SecretQuery,
  policy: string | undefined,
  { identity, token }: RoleJob,
  region: string,
  { runner, sts }: RotateServices,
): Promise<Keys> {
  const isOurs = identity.policy.kind === 'scoped' && policy !== undefined;
  const opener = new SessionOpener({
    identity: isOurs ? { ...identity, policy: { kind: 'given', policy } } : identity,
    token,
    runner,
    sts: sts(region, 'full'),
  });
  const [session] = await opener.open({ region: query.region, queries: [query] });
  await token.verified();
  if (!session?.keys) throw new Error('A plan has a session.');
  return session.keys;
}

import type { SecretReader } from '../../domain/policies/secret-permissions.ts';
import type { ResourceAccount } from '../../domain/policies/session-policy.ts';
import { readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import { findAmbientIdentity } from '../ambient-identity.ts';
import { asRole } from '../as-role.ts';
import type { JobToken } from '../job-token.ts';
import { refuseForeignAccount, SessionOpener } from '../open-sessions.ts';
import type { Keys, SecretStore } from '../ports.ts';
import type { RotateServices, SecretRotator } from './rotation-ports.ts';

/** Secrets Manager with one session: what reads, and what changes. */
export interface RotationClients {
  readonly store: SecretStore;
  readonly rotator: SecretRotator;
}

/** Gives a hold that is good for another call: sessions are short, and rotations can take longer. */
export type ClientsProvider = () => Promise<RotationClients>;

/** Who rotates, and with which rights. */
export interface RotationAccess {
  readonly reader: SecretReader;
  readonly accountId: string | undefined;
  /** A line for the log. */
  readonly identity: string;
  /** Sessions that may do with the one secret what the policy says; `policy` is asked for whose secrets are meant. */
  clientsFor(query: SecretQuery, policy: (account: ResourceAccount) => string): ClientsProvider;
}

/** Milliseconds. A session with less left is replaced before another call. */
const leastRemaining = 120_000;

/** Lets `work` rotate as the inputs' role, or as whoever the SDK's default chain finds. */
export async function withAccess<T>(
  inputs: RotateInputs,
  services: RotateServices,
  work: (access: RotationAccess) => Promise<T>,
): Promise<T> {
  const { identity } = inputs;
  if (!identity) return work(await ambientAccess(inputs, services));
  const role = readerRoleOf(identity);
  refuseForeignAccount(role.accountId, inputs.allowedAccountIds);
  const { result } = await asRole(identity, services, async (token) => {
    const sessions = new Sessions({ ...inputs, identity }, services, token);
    return work({
      reader: { role, scoped: identity.policy.kind === 'scoped' },
      accountId: role.accountId,
      identity: `${role.name}: sessions of 15 min for one secret each, never exported`,
      clientsFor: (query, policy) => sessions.clientsFor(query, policy(role)),
    });
  });
  return result;
}

async function ambientAccess(
  { region, allowedAccountIds }: RotateInputs,
  { sts, openStore, openRotator }: RotateServices,
): Promise<RotationAccess> {
  return {
    ...(await findAmbientIdentity(region, allowedAccountIds, sts)),
    reader: { role: undefined, scoped: false },
    clientsFor: (query) => {
      const clients = {
        store: openStore(query.region, undefined, 'full'),
        rotator: openRotator(query.region, undefined),
      };
      return async () => clients;
    },
  };
}

/** Sessions of the role, one for each secret and purpose. */
class Sessions {
  readonly #inputs: RotateInputs & { readonly identity: NonNullable<RotateInputs['identity']> };
  readonly #services: RotateServices;
  readonly #token: JobToken;

  constructor(
    inputs: RotateInputs & { readonly identity: NonNullable<RotateInputs['identity']> },
    services: RotateServices,
    token: JobToken,
  ) {
    this.#inputs = inputs;
    this.#services = services;
    this.#token = token;
  }

  clientsFor(query: SecretQuery, policy: string): ClientsProvider {
    const { clock, openStore, openRotator } = this.#services;
    let clients: RotationClients | undefined;
    let expiration = 0;
    return async () => {
      if (clients && expiration - clock.now() > leastRemaining) return clients;
      const keys = await this.#assume(query, policy);
      expiration = keys.expiration.getTime();
      clients = {
        store: openStore(query.region, keys, 'full'),
        rotator: openRotator(query.region, keys),
      };
      return clients;
    };
  }

  /** Keys that are used only when the token behind them has proved to be this job's. */
  async #assume(query: SecretQuery, policy: string): Promise<Keys> {
    const { identity, region } = this.#inputs;
    const { runner, sts } = this.#services;
    const scoped = { ...identity, policy: { kind: 'given', policy } as const };
    const opener = new SessionOpener({
      identity: identity.policy.kind === 'scoped' ? scoped : identity,
      token: this.#token,
      runner,
      sts: sts(region, 'full'),
    });
    const [session] = await opener.open({ region: query.region, queries: [query] });
    await this.#token.verified();
    if (!session) throw new Error('A pack has a session.');
    return session.keys;
  }
}

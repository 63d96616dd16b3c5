import type { SecretReader } from '../../domain/policies/secret-permissions.ts';
import type { Owner } from '../../domain/policies/session-policy.ts';
import { readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import type { Reading } from '../../domain/requests/reading.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import { asIs } from '../as-is.ts';
import { asRole } from '../as-role.ts';
import type { JobToken } from '../job-token.ts';
import { refuseForeignAccount, SessionLadder } from '../open-sessions.ts';
import type { Keys, SecretStore } from '../ports.ts';
import type { RotateServices, SecretRotator } from './rotation-ports.ts';

/** Secrets Manager with one session: what reads, and what changes. */
export interface Hold {
  readonly store: SecretStore;
  readonly rotator: SecretRotator;
}

/** Gives a hold that is good for another call: sessions are short, and rotations can take longer. */
export type Grip = () => Promise<Hold>;

/** Who rotates, and with which rights. */
export interface Access {
  readonly reader: SecretReader;
  readonly accountId: string | undefined;
  /** A line for the log. */
  readonly identity: string;
  /** Sessions that may do with the one secret what the policy says; `policy` is asked for whose secrets are meant. */
  grip(reading: Reading, policy: (owner: Owner) => string): Grip;
}

/** Milliseconds. A session with less left is replaced before another call. */
const leastRemaining = 120_000;

/** Lets `work` rotate as the inputs' role, or as whoever the SDK's default chain finds. */
export async function withAccess<T>(
  inputs: RotateInputs,
  services: RotateServices,
  work: (access: Access) => Promise<T>,
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
      grip: (reading, policy) => sessions.grip(reading, policy(role)),
    });
  });
  return result;
}

async function ambientAccess(
  { region, allowedAccountIds }: RotateInputs,
  { sts, openStore, openRotator }: RotateServices,
): Promise<Access> {
  return {
    ...(await asIs(region, allowedAccountIds, sts)),
    reader: { role: undefined, scoped: false },
    grip: (reading) => {
      const hold = {
        store: openStore(reading.region, undefined, 'full'),
        rotator: openRotator(reading.region, undefined),
      };
      return async () => hold;
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

  grip(reading: Reading, policy: string): Grip {
    const { clock, openStore, openRotator } = this.#services;
    let hold: Hold | undefined;
    let expiration = 0;
    return async () => {
      if (hold && expiration - clock.now() > leastRemaining) return hold;
      const keys = await this.#assume(reading, policy);
      expiration = keys.expiration.getTime();
      hold = {
        store: openStore(reading.region, keys, 'full'),
        rotator: openRotator(reading.region, keys),
      };
      return hold;
    };
  }

  /** Keys that are used only when the token behind them has proved to be this job's. */
  async #assume(reading: Reading, policy: string): Promise<Keys> {
    const { identity, region } = this.#inputs;
    const { runner, sts } = this.#services;
    const scoped = { ...identity, policy: { kind: 'given', policy } as const };
    const ladder = new SessionLadder({
      identity: identity.policy.kind === 'scoped' ? scoped : identity,
      token: this.#token,
      runner,
      sts: sts(region, 'full'),
    });
    const [session] = await ladder.open({ region: reading.region, readings: [reading] });
    await this.#token.verified();
    if (!session) throw new Error('A pack has a session.');
    return session.keys;
  }
}

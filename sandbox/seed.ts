import { readFileSync } from 'node:fs';
import type { AccountSettings } from './accounts.ts';
import type { ParameterSettings } from './parameter.ts';
import type { SecretSettings } from './secret-database.ts';

/** A value made at the start: a JWT that expires after this many seconds. */
export interface SeedJwt {
  jwt: { expiresIn: number };
}

export type SeedSecret = { name: string } & SecretSettings & Partial<SeedJwt>;

/**
 * What the sandbox starts with. `{issuer}` in accounts is replaced by the provider's host and path, as in
 * `oidc-provider/{issuer}` and `{issuer}:sub`.
 */
export interface Seed {
  /** The default region of secrets. */
  region: string;
  /** The default account of secrets. */
  account: string;
  /** The name of the role in `account` that a job may assume by default. */
  role: string;
  accounts: Record<string, AccountSettings>;
  /** Another entry with the same name adds a version to the same secret. */
  secrets: SeedSecret[];
  /** Another entry with the same name adds a version to the same parameter. */
  parameters?: ({ name: string } & ParameterSettings)[];
  /** In seconds: a session ends so soon, however long was asked for. For tests that wait for its end. */
  longestSession?: number;
  /** In bytes; see session-policy.ts. */
  packedPolicyLimit?: number;
}

export const DEFAULT_SEED = new URL('seed.json', import.meta.url);

export function readSeed(seed: Seed | string | URL = DEFAULT_SEED): Seed {
  if (typeof seed === 'object' && !(seed instanceof URL)) return seed;
  return JSON.parse(readFileSync(seed, 'utf8'));
}

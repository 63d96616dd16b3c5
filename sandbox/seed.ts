import { readFileSync } from 'node:fs';
import type { AccountSettings } from './accounts.ts';
import type { ParameterSettings } from './parameter.ts';
import type { SecretSettings } from './secret-database.ts';

/** A value made at start: a token in the form of a JWT that expires so many seconds later. */
export interface SeedJwt {
  jwt: { expiresIn: number };
}

export type SeedSecret = { name: string } & SecretSettings & Partial<SeedJwt>;

/**
 * All that the sandbox starts with. `{issuer}` in accounts stands for the provider's host and path, as in
 * `oidc-provider/{issuer}` and `{issuer}:sub`.
 */
export interface Seed {
  /** Where secrets are unless they say otherwise. */
  region: string;
  /** The account that owns the secrets unless they say otherwise. */
  account: string;
  /** Name of the role in `account` that a default job may assume. */
  role: string;
  accounts: Record<string, AccountSettings>;
  /** A name given again is a further version of the same secret. */
  secrets: SeedSecret[];
  /** A name given again is a further version of the same parameter. */
  parameters?: ({ name: string } & ParameterSettings)[];
  /** Seconds; below AWS's 900 only for tests that wait for a session's end. */
  minSessionDuration?: number;
  /** Bytes; see session-policy.ts. */
  packedPolicyLimit?: number;
}

export const DEFAULT_SEED = new URL('seed.json', import.meta.url);

export function readSeed(seed: Seed | string | URL = DEFAULT_SEED): Seed {
  if (typeof seed === 'object' && !(seed instanceof URL)) return seed;
  return JSON.parse(readFileSync(seed, 'utf8'));
}

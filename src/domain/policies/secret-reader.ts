import type { Role } from '../requests/role.ts';

/** The identity that read a secret. */
export interface SecretReader {
  /** True if this action made the session policy, which names the requested secrets. */
  readonly scoped: boolean;
  /** Undefined: an identity of the default credential chain. */
  readonly role: Role | undefined;
}

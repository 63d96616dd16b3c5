import type { Role } from '../requests/role.ts';

/** Who read a secret. */
export interface SecretReader {
  /** True where the session policy is ours and names what is requested. */
  readonly scoped: boolean;
  /** Undefined: an identity of the default chain. */
  readonly role: Role | undefined;
}

import type { Role } from '../requests/role.ts';

/** The identity that read a secret. */
export interface SecretReader {
  /** True if this action made the session policy, which names the requested secrets. */
  readonly scoped: boolean;
  /** Undefined: an identity of the default credential chain. */
  readonly role: Role | undefined;
}

/** Where a permission belongs that the reader's own policies lack, as suggestions say it. */
export function ownPolicyOf({ role }: SecretReader): string {
  return `Add to a permissions policy of ${role ? `the role ${role.name}` : 'that identity'}`;
}

import type { Role } from '../requests/role.ts';
import { chainPermission } from '../trust/trust-statement.ts';
import type { IamStatement } from './iam-statement.ts';

/** What a role's permissions policies must allow. The role need not exist yet. */
export interface RequiredPermissions {
  readonly role: Role;
  /** The exact permissions, in as few statements as possible. */
  readonly statements: readonly IamStatement[];
  /** Further statements for secrets with a customer managed key, which cannot be seen in advance; one line each. */
  readonly keys: readonly IamStatement[];
}

/** The permissions of a role that only assumes the next role of a chain. */
export function permissionsOfChain(role: Role, next: Role, further?: readonly string[]): RequiredPermissions {
  return { role, statements: [chainPermission(next, further)], keys: [] };
}

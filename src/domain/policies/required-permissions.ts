import type { Role } from '../requests/role.ts';
import { chainPermission } from '../trust/trust-statement.ts';
import type { IamStatement } from './iam-statement.ts';

/** What a role's permissions policies must allow, whether or not the role is there. */
export interface RequiredPermissions {
  readonly role: Role;
  /** Exactly what is needed, in as few statements as say it. */
  readonly statements: readonly IamStatement[];
  /** What is needed too where a secret has a key of the customer's, where nothing tells that; a line each. */
  readonly keys: readonly IamStatement[];
}

/** What a role needs that only leads to the next one of a chain. */
export function permissionsToLead(role: Role, next: Role, further?: readonly string[]): RequiredPermissions {
  return { role, statements: [chainPermission(next, further)], keys: [] };
}

import { type RoleIdentity, readerRoleOf } from '../requests/lease-inputs.ts';
import type { Role } from '../requests/role.ts';
import type { SecretQuery } from '../requests/secret-query.ts';
import { partitionOf } from './partition.ts';

/** The identity that read a secret. */
export interface SecretReader {
  /** True if this action made the session policy, which names the requested secrets. */
  readonly scoped: boolean;
  /** Undefined: an identity of the default credential chain. */
  readonly role: Role | undefined;
}

/** The reader that assumes the role of these inputs. */
export function roleReader(identity: RoleIdentity): SecretReader & { readonly role: Role } {
  return { role: readerRoleOf(identity), scoped: identity.policy.kind === 'scoped' };
}

/** Where a permission belongs that the reader's own policies lack, as suggestions say it. */
export function ownPolicyOf(reader: SecretReader): string {
  return `Add to a permissions policy of ${policyOwner(reader)}`;
}

/** The reader at the beginning of a sentence. */
export function readerName({ role }: SecretReader): string {
  return role ? `The role ${role.name}` : 'The identity that was there before this step';
}

/** The reader as the owner of policies. */
export function policyOwner({ role }: SecretReader): string {
  return role ? `the role ${role.name}` : 'that identity';
}

/** The account of what is read. `ACCOUNT` if unknown, for a person to fill in. */
export function accountOfQuery(
  { reference, region }: SecretQuery,
  { role }: SecretReader,
): { readonly partition: string; readonly accountId: string } {
  if (reference.kind === 'arn') return reference;
  return role ?? { partition: partitionOf(region), accountId: 'ACCOUNT' };
}

import { LeaseError } from '../../domain/error.ts';

/** E_ACCOUNT where `allowed-account-ids` is given and does not name the account. */
export function refuseForeignAccount(accountId: string, allowed: readonly string[]): void {
  if (allowed.length === 0 || allowed.includes(accountId)) return;
  throw new LeaseError('E_ACCOUNT', 'The role is in an account that allowed-account-ids does not name.', {
    fix: 'Nothing was exported. Check `role-to-assume` and the other roles of this step, and `allowed-account-ids`.',
  });
}

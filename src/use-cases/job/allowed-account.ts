import { LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';

/** E_ACCOUNT if `allowed-account-ids` is given and does not contain the account. */
export function refuseForeignAccount(accountId: string, allowed: readonly string[]): void {
  if (allowed.length === 0 || allowed.includes(accountId)) return;
  throw new LeaseError(
    'E_ACCOUNT',
    `This step works in the account ${accountId}, and allowed-account-ids names ${allowed.length === 1 ? 'the account' : 'the accounts'} ${listed(allowed)} alone.`,
    {
      fix: `Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-ids: '${accountId}'\`. Nothing was exported.`,
    },
  );
}

import { LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';

/** E_ACCOUNT if `allowed-account-ids` is given and does not contain the account. */
export function refuseForeignAccount(accountId: string, allowed: readonly string[]): void {
  if (allowed.length === 0 || allowed.includes(accountId)) return;
  throw new LeaseError(
    'E_ACCOUNT',
    `This step works in an account that allowed-account-ids does not name (account ${accountId}; allowed: ${listed(allowed)}).`,
    {
      fix: `Name a role of an allowed account in \`role-to-assume\`. Or, if the job is to work there, add that account: \`allowed-account-ids: '${accountId}'\`.`,
    },
  );
}

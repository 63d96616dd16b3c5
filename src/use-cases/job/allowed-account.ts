import { LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';
import { type LeaseRequest, linesOfRequests } from '../../domain/requests/request.ts';

/**
 * E_ACCOUNT if `allowed-account-ids` is given and does not contain the account. `request`: the line whose `role=` is in
 * it. Undefined: `role-to-assume`.
 */
export function refuseForeignAccount(
  accountId: string,
  allowed: readonly string[],
  request?: LeaseRequest,
): void {
  if (allowed.length === 0 || allowed.includes(accountId)) return;
  const who = request ? linesOfRequests(request) : 'This step';
  const named = request ? '`role=`' : '`role-to-assume`';
  const all = request ? `${allowed.join(',')},${accountId}` : accountId;
  throw new LeaseError(
    'E_ACCOUNT',
    `${who} works in an account that allowed-account-ids does not name (account ${accountId}; allowed: ${listed(allowed)}).`,
    {
      fix: `Name a role of an allowed account in ${named}. Or, if the job is to work there, add that account: \`allowed-account-ids: '${all}'\`.`,
    },
  );
}

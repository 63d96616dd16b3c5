import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { parseRoleArn, type Role } from '../domain/requests/role.ts';

/** Parses a role's ARN. `where` begins the sentence of the error. E_INPUT. */
export function roleOf(where: string, text: string): Role {
  const role = parseRoleArn(text);
  if (role) return role;
  throw new LeaseError(
    'E_INPUT',
    `${where} is "${shortened(text.replace(/\s+/g, ' '))}", which is no role ARN.`,
    {
      fix: 'Allowed: `arn:aws:iam::ACCOUNT:role/NAME` with the twelve digits of the account.',
    },
  );
}

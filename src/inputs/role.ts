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
      fix: [
        ...meant(text),
        'Allowed: `arn:aws:iam::ACCOUNT:role/NAME` with the twelve digits of the account.',
      ].join('\n'),
    },
  );
}

/** The ARN of the role, where the text is one with a typo, or of a session of it. */
function meant(text: string): string[] {
  const arn = text
    .replace(/["'`\s]/g, '')
    .replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3')
    .replace(
      /^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
      '$1::$2$3$4:role/',
    );
  return arn !== text && parseRoleArn(arn) ? [`Probably meant: ${arn}`] : [];
}

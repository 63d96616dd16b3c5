import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { Role } from '../../domain/requests/role.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { decryptionStatements } from '../customer-keys.ts';
import { encryptionContext, sessionStatements } from './session-statements.ts';

/** See Source.permissionsToRead. */
export function permissionsToRead(
  sessions: readonly (readonly SecretQuery[])[],
  role: Role,
  secrets: readonly Secret[] | undefined,
): Omit<RequiredPermissions, 'role'> {
  const queries = sessions.flat();
  const statements = sessionStatements(queries, role).filter(({ Action }) => Action !== 'kms:Decrypt');
  const known =
    secrets &&
    decryptionStatements(secrets, 'alias/aws/ssm', (key, region, arn) => decryption(key, region, role, arn));
  const regions = [...new Set(queries.map(({ region }) => region))];
  return {
    statements: [...statements, ...(known ?? [])],
    keys: known ? [] : regions.map((region) => decryption('KEY_ID', region, role, undefined)),
  };
}

function decryption(key: string, region: string, role: Role, parameter: string | undefined): IamStatement {
  const { StringEquals } = viaService('ssm', region, role.partition);
  return {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: key.startsWith('arn:')
      ? key
      : `arn:${role.partition}:kms:${region}:${role.accountId}:key/${key}`,
    Condition: {
      StringEquals: { ...StringEquals, ...(parameter !== undefined && { [encryptionContext]: parameter }) },
    },
  };
}

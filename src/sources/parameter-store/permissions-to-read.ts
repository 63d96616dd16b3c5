import { RequestFailure } from '../../domain/failure.ts';
import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import { mergeStatements } from '../../domain/policies/suggested-statement.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { Role } from '../../domain/requests/role.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { encryptionContext, sessionStatements } from './session-statements.ts';

/** See Source.permissionsToRead. */
export function permissionsToRead(
  sessions: readonly (readonly SecretQuery[])[],
  role: Role,
  secrets: readonly Secret[] | undefined,
): Omit<RequiredPermissions, 'role'> {
  const queries = sessions.flat();
  const statements = sessionStatements(queries, role).filter(({ Action }) => Action !== 'kms:Decrypt');
  const known = secrets && keysOf(secrets, role);
  const regions = [...new Set(queries.map(({ region }) => region))];
  return {
    statements: [...statements, ...(known ?? [])],
    keys: known ? [] : regions.map((region) => decryption('KEY_ID', region, role, undefined)),
  };
}

/** Decryption with the customer managed keys of parameters. Undefined if the key of one is unknown. */
function keysOf(secrets: readonly Secret[], role: Role): IamStatement[] | undefined {
  const statements: IamStatement[] = [];
  for (const { arn, description } of secrets) {
    if (!description || description instanceof RequestFailure) return undefined;
    const [, , , region = ''] = arn.split(':');
    const { kmsKeyId } = description;
    if (kmsKeyId === undefined || kmsKeyId.includes('alias/aws/ssm')) continue;
    // An alias cannot be the resource of a policy.
    if (kmsKeyId.includes('alias/')) return undefined;
    statements.push(decryption(kmsKeyId, region, role, arn));
  }
  return mergeStatements(statements.map((statement) => ({ addTo: '', statement }))).map(
    ({ statement }) => statement,
  );
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

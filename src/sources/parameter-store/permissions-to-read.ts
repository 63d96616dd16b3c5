import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import { withJoinedPatterns } from '../../domain/policies/joined-patterns.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { Role } from '../../domain/requests/role.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { decryptionStatements } from '../customer-keys.ts';
import { encryptionContext, patternOf, sessionStatements } from './session-statements.ts';

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
    decryptionStatements(secrets, 'alias/aws/ssm', (key, region, arn) =>
      decryption(key, region, role, [contextOf(arn, queries, role)]),
    );
  const byRegion = Map.groupBy(queries, ({ region }) => region);
  return {
    statements: [...statements, ...withJoinedPatterns(known ?? [])],
    keys: known
      ? []
      : [...byRegion].map(([region, own]) =>
          decryption('KEY_ID', region, role, [...new Set(own.map((query) => patternOf(query, role)))]),
        ),
  };
}

/** As the line has it that reads the parameter: what comes below its path later is meant too. */
function contextOf(arn: string, queries: readonly SecretQuery[], role: Role): string {
  const patterns = queries.map((query) => patternOf(query, role));
  return patterns.find((pattern) => pattern.endsWith('*') && arn.startsWith(pattern.slice(0, -1))) ?? arn;
}

function decryption(key: string, region: string, role: Role, parameters: readonly string[]): IamStatement {
  const { StringEquals } = viaService('ssm', region, role.partition);
  return {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: key.startsWith('arn:')
      ? key
      : `arn:${role.partition}:kms:${region}:${role.accountId}:key/${key}`,
    Condition: {
      StringEquals,
      StringLike: { [encryptionContext]: parameters.length === 1 ? (parameters[0] ?? '') : parameters },
    },
  };
}

import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import type { Role } from '../../domain/requests/role.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { decryptionStatements } from '../customer-keys.ts';
import { permissionsOf, resourcesOf, viaSecretsManager } from './session-statements.ts';

/** See Source.permissionsToRead. */
export function permissionsToRead(
  sessions: readonly (readonly SecretQuery[])[],
  role: Role,
  secrets: readonly Secret[] | undefined,
): Omit<RequiredPermissions, 'role'> {
  const needs = sessions.map(permissionsOf);
  const queries = sessions.flat();
  const resources = [...new Set(queries.flatMap((query) => resourcesOf(query, role)))];
  const onEach = [
    'GetSecretValue',
    ...(needs.some(({ describing }) => describing) ? ['DescribeSecret'] : []),
  ];
  const onAny = [
    ...(needs.some(({ batching }) => batching) ? ['BatchGetSecretValue'] : []),
    ...(needs.some(({ listing }) => listing) ? ['ListSecrets'] : []),
  ];
  const known =
    secrets &&
    decryptionStatements(secrets, 'alias/aws/secretsmanager', (key, region) =>
      decryption(key, [region], role),
    );
  return {
    statements: [
      allow(onEach, resources),
      ...(onAny.length > 0 ? [allow(onAny, ['*'])] : []),
      ...(known ?? []),
    ],
    keys: known ? [] : [decryption('KEY_ID', [...new Set(queries.map(({ region }) => region))], role)],
  };
}

function decryption(key: string, regions: readonly string[], role: Role): IamStatement {
  const [first = '', ...others] = regions;
  const region = others.length === 0 ? first : '*';
  const arn = `arn:${role.partition}:kms:${region}:${role.accountId}:key/${key}`;
  const services = regions.flatMap((each) =>
    Object.values(viaSecretsManager(each, role.partition).StringEquals),
  );
  return {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: key.startsWith('arn:') ? key : arn,
    Condition: { StringEquals: { 'kms:ViaService': services.length === 1 ? (services[0] ?? '') : services } },
  };
}

function allow(actions: readonly string[], resources: readonly string[]): IamStatement {
  const named = actions.map((action) => `secretsmanager:${action}`);
  return { Effect: 'Allow', Action: oneOrAll(named), Resource: oneOrAll(resources) };
}

function oneOrAll(texts: readonly string[]): string | readonly string[] {
  const [first, ...others] = texts;
  return first !== undefined && others.length === 0 ? first : texts;
}

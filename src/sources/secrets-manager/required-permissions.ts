import { RequestFailure } from '../../domain/failure.ts';
import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import { mergeStatements } from '../../domain/policies/suggested-statement.ts';
import type { Role } from '../../domain/requests/role.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
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
  const known = secrets && keysOf(secrets, role);
  return {
    statements: [
      allow(onEach, resources),
      ...(onAny.length > 0 ? [allow(onAny, ['*'])] : []),
      ...(known ?? []),
    ],
    keys: known ? [] : [decryption('KEY_ID', [...new Set(queries.map(({ region }) => region))], role)],
  };
}

/** Decryption with the customer managed keys of secrets. Undefined if the key of one is unknown. */
function keysOf(secrets: readonly Secret[], role: Role): IamStatement[] | undefined {
  const statements: IamStatement[] = [];
  for (const { arn, description } of secrets) {
    if (!description || description instanceof RequestFailure) return undefined;
    const [, , , region = ''] = arn.split(':');
    const { kmsKeyId } = description;
    if (kmsKeyId === undefined || kmsKeyId.includes('alias/aws/secretsmanager')) continue;
    // An alias cannot be the resource of a policy.
    if (kmsKeyId.includes('alias/')) return undefined;
    statements.push(decryption(kmsKeyId, [region], role));
  }
  return mergeStatements(statements.map((statement) => ({ addTo: '', statement }))).map(
    ({ statement }) => statement,
  );
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

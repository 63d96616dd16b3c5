import { RequestFailure } from '../failure.ts';
import type { Role } from '../requests/role.ts';
import type { SecretQuery } from '../requests/secret-query.ts';
import { chainPermission } from '../trust/trust-statement.ts';
import type { Secret } from '../values/secret.ts';
import type { IamStatement } from './iam-statement.ts';
import { permissionsOf, planSessions, resourcesOf, viaSecretsManager } from './session-policy.ts';
import { mergeStatements } from './suggested-statement.ts';

/** What a role's permissions policies must allow, whether or not the role is there. */
export interface RequiredPermissions {
  readonly role: Role;
  /** Exactly what is needed, in as few statements as say it. */
  readonly statements: readonly IamStatement[];
  /** What is needed too where a secret has a key of the customer's, where nothing tells that; a line each. */
  readonly keys: readonly IamStatement[];
}

/**
 * What reading needs. `secrets`: those that were read and described, which tell their keys; undefined where nothing
 * could be read, or nothing was described.
 */
export function permissionsToRead(
  queries: readonly SecretQuery[],
  role: Role,
  secrets: readonly Secret[] | undefined,
): RequiredPermissions {
  const needs = planSessions(queries, role).map(permissionsOf);
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
    role,
    statements: [
      allow(onEach, resources),
      ...(onAny.length > 0 ? [allow(onAny, ['*'])] : []),
      ...(known ?? []),
    ],
    keys: known ? [] : [decryption('KEY_ID', [...new Set(queries.map(({ region }) => region))], role)],
  };
}

/** What a role needs that only leads to the next one of a chain. */
export function permissionsToLead(role: Role, next: Role): RequiredPermissions {
  return { role, statements: [chainPermission(next)], keys: [] };
}

/** Decryption with the customer's keys that secrets have; undefined where one does not tell its key. */
function keysOf(secrets: readonly Secret[], role: Role): IamStatement[] | undefined {
  const statements: IamStatement[] = [];
  for (const { arn, description } of secrets) {
    if (!description || description instanceof RequestFailure) return undefined;
    const [, , , region = ''] = arn.split(':');
    const { kmsKeyId } = description;
    if (kmsKeyId === undefined || kmsKeyId.includes('alias/aws/secretsmanager')) continue;
    // An alias is no resource of a policy.
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

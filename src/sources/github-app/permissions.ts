import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import type { Role } from '../../domain/requests/role.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { secretsManager } from '../secrets-manager/source.ts';
import type { ResourceAccount } from '../source.ts';
import type { AppReference } from './reference.ts';

/** The query of Secrets Manager for the key's secret. Undefined for a key in KMS. */
export function keyQueryOf(query: SecretQuery): SecretQuery | undefined {
  const { key } = query.reference as AppReference;
  if (key.kind === 'kms') return undefined;
  const { reference } = key;
  const region = reference.kind === 'arn' ? reference.region : query.region;
  return { reference, version: {}, region, single: true, text: query.text, requests: query.requests };
}

/** Permits signing with exactly these keys and only this algorithm. */
function signing(arns: readonly string[]): IamStatement {
  const [first = '', ...others] = arns;
  return {
    Effect: 'Allow',
    Action: 'kms:Sign',
    Resource: others.length === 0 ? first : arns,
    Condition: { StringEquals: { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256' } },
  };
}

function kmsKeysOf(queries: readonly SecretQuery[]): string[] {
  const keys = queries.map(({ reference }) => (reference as AppReference).key);
  return [...new Set(keys.flatMap((key) => (key.kind === 'kms' ? [key.arn] : [])))];
}

/**
 * The permissions of the session that mints these tokens: reading the keys' secrets and signing with the keys in KMS.
 */
export function sessionStatements(queries: readonly SecretQuery[], account: ResourceAccount): IamStatement[] {
  const arns = kmsKeysOf(queries);
  return [
    ...secretsOf(queries).flatMap((secrets) => secretsManager.sessionStatements(secrets, account)),
    ...(arns.length > 0 ? [signing(arns)] : []),
  ];
}

/** The keys' secrets by region, since a policy's conditions name it. */
function secretsOf(queries: readonly SecretQuery[]): SecretQuery[][] {
  const secrets = queries.flatMap((query) => keyQueryOf(query) ?? []);
  const byName = new Map(secrets.map((each) => [JSON.stringify([each.region, each.reference]), each]));
  return [...Map.groupBy(byName.values(), ({ region }) => region).values()];
}

/** The permissions that the role itself needs. */
export async function permissionsToMint(
  queries: readonly SecretQuery[],
  role: Role,
): Promise<Omit<RequiredPermissions, 'role'>> {
  const arns = kmsKeysOf(queries);
  const ofSecrets = await Promise.all(
    secretsOf(queries).map((secrets) => secretsManager.permissionsToRead([secrets], role, undefined)),
  );
  return {
    statements: [
      ...ofSecrets.flatMap(({ statements }) => statements),
      ...(arns.length > 0 ? [signing(arns)] : []),
    ],
    keys: ofSecrets.flatMap(({ keys }) => keys),
  };
}

import type { MonitorInputs } from '../domain/monitor/monitor-inputs.ts';
import { type LeaseInputs, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { queriesOf, type SecretQuery } from '../domain/requests/secret-query.ts';
import type { RotateInputs } from '../domain/rotation/rotate-inputs.ts';
import {
  permissionsOf,
  resourcesOf,
  viaSecretsManager,
} from '../sources/secrets-manager/session-statements.ts';
import { placeholders } from './own-step.ts';
import type { PolicyStatement } from './policy-document.ts';

/** An action on a resource that a role needs. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}

/** Secrets Manager cannot limit these to a secret; they give no value without GetSecretValue. */
const anything = '*';

/** What the role that reads needs for a lease, in each region that holds replicas. */
export function leaseGrants(inputs: LeaseInputs): Grant[] {
  if (!inputs.identity) return [];
  const role = readerRoleOf(inputs.identity);
  return inputs.regions.flatMap((region) => {
    const queries = known(
      queriesOf(inputs.requests, { region, accountId: role.accountId }, inputs.checkRotation),
    );
    const needs = permissionsOf(queries);
    return [
      ...onSecrets(queries, role, ['GetSecretValue', ...(inputs.checkRotation ? ['DescribeSecret'] : [])]),
      ...(needs.batching ? [grant('BatchGetSecretValue', anything)] : []),
      ...(needs.listing ? [grant('ListSecrets', anything)] : []),
    ];
  });
}

/** What the role of a monitor needs. */
export function monitorGrants(inputs: MonitorInputs): Grant[] {
  if (!inputs.identity) return [];
  const role = readerRoleOf(inputs.identity);
  return inputs.regions.flatMap((region) => {
    const queries = known(
      inputs.requests.map(({ reference, text }) => ({
        reference,
        version: {},
        region: reference.kind === 'arn' ? reference.region : region,
        single: false,
        text,
        requests: [],
      })),
    );
    const needs = permissionsOf(queries);
    return [
      ...onSecrets(queries, role, ['DescribeSecret', ...(inputs.readValues ? ['GetSecretValue'] : [])]),
      ...(needs.batching && inputs.readValues ? [grant('BatchGetSecretValue', anything)] : []),
      ...(needs.listing ? [grant('ListSecrets', anything)] : []),
    ];
  });
}

/** What the role of a rotation needs; invoking a rotation function needs its ARN, which the workflow does not tell. */
export function rotateGrants({ identity, requests, region, mode, rollback }: RotateInputs): Grant[] {
  if (!identity) return [];
  const role = readerRoleOf(identity);
  const queries = known(queriesOf(requests, { region, accountId: role.accountId }));
  const writing =
    mode.kind === 'function'
      ? ['RotateSecret', ...(rollback ? ['UpdateSecretVersionStage'] : [])]
      : ['PutSecretValue', 'UpdateSecretVersionStage'];
  return [
    ...onSecrets(queries, role, ['DescribeSecret', 'GetSecretValue', ...writing]),
    ...(mode.kind === 'generate' ? [grant('GetRandomPassword', anything)] : []),
  ];
}

/** The grants as few statements: one for each set of actions, and one for what stands on `*`. */
export function statementsOf(grants: readonly Grant[], kmsKeys: readonly string[]): PolicyStatement[] {
  const byResource = Map.groupBy(grants, ({ resource }) => resource);
  const actionsOf = (resource: string) =>
    [...new Set((byResource.get(resource) ?? []).map(({ action }) => action))].sort();
  const byActions = Map.groupBy(byResource.keys(), (resource) => actionsOf(resource).join(' '));
  const statements = [...byActions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actions, resources]) => ({
      Effect: 'Allow' as const,
      Action: oneOrMany(actions.split(' ')),
      Resource: oneOrMany([...resources].sort()),
    }));
  return [...statements, ...decryption(grants, kmsKeys)];
}

/** Only keys that the caller named: a secret under the AWS-managed key needs none. */
function decryption(grants: readonly Grant[], kmsKeys: readonly string[]): PolicyStatement[] {
  if (kmsKeys.length === 0) return [];
  const writes = grants.some(({ action }) => action === 'secretsmanager:PutSecretValue');
  const places = [
    ...new Set(
      grants.flatMap(({ resource }) => {
        const [, partition, , region] = resource.split(':');
        return partition && region ? [`${partition} ${region}`] : [];
      }),
    ),
  ];
  return places.sort().map((place) => {
    const [partition = '', region = ''] = place.split(' ');
    return {
      Effect: 'Allow',
      Action: oneOrMany(['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey'] : [])]),
      Resource: oneOrMany([...kmsKeys]),
      Condition: viaSecretsManager(region, partition),
    };
  });
}

function onSecrets(queries: readonly SecretQuery[], role: Role, actions: readonly string[]): Grant[] {
  return queries.flatMap((query) =>
    resourcesOf(query, role).flatMap((resource) => actions.map((action) => grant(action, resource))),
  );
}

/** Without what only stands for a request that the run alone knows. */
function known(queries: readonly SecretQuery[]): SecretQuery[] {
  return queries.filter(
    ({ text, region }) => !text.startsWith(placeholders.secret) && region !== placeholders.region,
  );
}

function grant(action: string, resource: string): Grant {
  return { action: `secretsmanager:${action}`, resource };
}

function oneOrMany(texts: readonly string[]): string | readonly string[] {
  const [first] = texts;
  return texts.length === 1 && first !== undefined ? first : texts;
}

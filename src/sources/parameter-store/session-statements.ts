import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ResourceAccount } from '../source.ts';

/** As many as two calls of GetParameters read. */
export const parametersPerSession = 20;

/** Queries that need different permissions have different texts: who is described is so by a permission on `*`. */
export function permissionSet({ described, unread }: SecretQuery): string {
  return `${described ? 'describe ' : ''}${unread ? '' : 'read'}`;
}

/**
 * Characters of the statements. `shared` has room for the encryption context, which is no longer than the ARN that a
 * session begins with, and for a statement of names, which a path may come to share a session with.
 */
export function policySize(query: SecretQuery, account: ResourceAccount): { shared: number; own: number } {
  const [arn = ''] = arnsOf(query, account);
  const isPath = query.reference.kind === 'prefix';
  const all = [
    allow('ssm:GetParameters', []),
    ...(query.described ? [allow('ssm:DescribeParameters', '*')] : []),
    ...(query.unread ? [] : [decryption(`${arn}/*`, query.region, account)]),
  ];
  // Each resource costs its quotes and a comma.
  const own = isPath ? JSON.stringify(pathStatement([arn])).length + 1 : arn.length + 3;
  return { shared: JSON.stringify(all).length - '[]'.length, own };
}

/**
 * Reading exactly these, and decryption by way of Systems Manager alone, in the encryption context of these parameters
 * or of what their ARNs begin with alike. DescribeParameters has no resource type, so it stands on `*`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html
 */
export function sessionStatements(queries: readonly SecretQuery[], account: ResourceAccount): IamStatement[] {
  const read = queries.filter(({ unread }) => !unread);
  const paths = read.filter(({ reference }) => reference.kind === 'prefix');
  const names = read.filter(({ reference }) => reference.kind !== 'prefix');
  const region = queries[0]?.region ?? '';
  return [
    ...(names.length > 0
      ? [allow('ssm:GetParameters', unique(names.flatMap((query) => arnsOf(query, account))))]
      : []),
    ...(paths.length > 0 ? [pathStatement(paths.flatMap((query) => arnsOf(query, account)))] : []),
    ...(queries.some(({ described }) => described) ? [allow('ssm:DescribeParameters', '*')] : []),
    ...(read.length > 0 ? [decryption(commonPattern(read, account), region, account)] : []),
  ];
}

function decryption(parameters: string, region: string, { partition }: ResourceAccount): IamStatement {
  return {
    ...allow('kms:Decrypt', '*'),
    Condition: {
      ...viaService('ssm', region, partition),
      StringLike: { [encryptionContext]: parameters },
    },
  };
}

/** The condition key of the context in which Systems Manager encrypts: the parameter's ARN. */
export const encryptionContext = 'kms:EncryptionContext:PARAMETER_ARN';

/** IAM compares a path as it was asked for: policies are written for both spellings, so both are. */
function pathStatement(paths: readonly string[]): IamStatement {
  return allow(
    'ssm:GetParametersByPath',
    paths.flatMap((path) => [path, `${path}/`]),
  );
}

function allow(Action: string, Resource: string | readonly string[]): IamStatement {
  return { Effect: 'Allow', Action, Resource };
}

/** The ARN that a query means; of a path that of the path itself. */
export function arnsOf({ reference, region }: SecretQuery, account: ResourceAccount): string[] {
  if (reference.kind === 'arn') return [reference.arn];
  const name = reference.kind === 'name' ? reference.name : reference.prefix.slice(0, -1);
  // What AWS itself publishes is in no account.
  const accountId = name.startsWith('aws/service/') ? '' : account.accountId;
  return [`arn:${account.partition}:ssm:${region}:${accountId}:parameter/${name}`];
}

/** What the ARNs of all that is read begin with; one ARN as it is. */
function commonPattern(queries: readonly SecretQuery[], account: ResourceAccount): string {
  const patterns = unique(
    queries.flatMap((query) =>
      arnsOf(query, account).map((arn) => (query.reference.kind === 'prefix' ? `${arn}/*` : arn)),
    ),
  );
  const [first = '', ...others] = patterns;
  if (others.length === 0) return first;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return `${first.slice(0, length).replace(/\*$/, '')}*`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

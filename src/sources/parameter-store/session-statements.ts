import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ResourceAccount } from '../source.ts';

/** What two calls of GetParameters read. */
export const parametersPerSession = 20;

/** Different for queries that need different permissions: describing needs a permission on `*`. */
export function permissionSet({ described, unread, watched }: SecretQuery): string {
  return `${watched ? 'watch ' : ''}${described ? 'describe ' : ''}${unread ? '' : 'read'}`;
}

/**
 * Characters of the statements. `shared` includes the encryption context, which is no longer than the ARN that a
 * session begins with, and a statement of names, for a path that shares a session with them.
 */
export function policySize(query: SecretQuery, account: ResourceAccount): { shared: number; own: number } {
  const pattern = patternOf(query, account);
  const all = [
    allow(query.watched ? actionsOnEach([query]) : 'ssm:GetParameters', []),
    ...(query.described ? [allow('ssm:DescribeParameters', '*')] : []),
    ...(query.unread ? [] : [decryption(`${pattern}*`, query.region, account)]),
  ];
  // Each resource takes two quotes and a comma.
  const own = isPathCall(query)
    ? JSON.stringify(pathStatement(arnsOf(query, account))).length + 1
    : pattern.length + 3;
  return { shared: JSON.stringify(all).length - '[]'.length, own };
}

/**
 * Permits reading exactly these, and decryption through Systems Manager only, with these parameters, or their common
 * prefix, as encryption context. DescribeParameters has no resource type, so its resource is `*`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html
 */
export function sessionStatements(queries: readonly SecretQuery[], account: ResourceAccount): IamStatement[] {
  const read = queries.filter(({ unread }) => !unread);
  const paths = read.filter(isPathCall);
  const each = queries.filter((query) => !isPathCall(query) && (query.watched || !query.unread));
  const region = queries[0]?.region ?? '';
  const onEach = actionsOnEach(each);
  return [
    ...(onEach.length > 0
      ? [
          allow(
            onEach.length === 1 ? (onEach[0] ?? '') : onEach,
            unique(each.map((query) => patternOf(query, account))),
          ),
        ]
      : []),
    ...(paths.length > 0 ? [pathStatement(paths.flatMap((query) => arnsOf(query, account)))] : []),
    ...(queries.some(({ described }) => described) ? [allow('ssm:DescribeParameters', '*')] : []),
    ...(read.length > 0 ? [decryption(commonPattern(read, account), region, account)] : []),
  ];
}

/** The actions on single parameters, also on all below a path that a monitor lists. */
function actionsOnEach(queries: readonly SecretQuery[]): string[] {
  return [
    ...(queries.some(({ unread }) => !unread) ? ['ssm:GetParameters'] : []),
    ...(queries.some(({ watched, described }) => watched && described) ? ['ssm:ListTagsForResource'] : []),
  ];
}

/** True for a path that is read as such, by GetParametersByPath. */
function isPathCall({ reference, watched }: SecretQuery): boolean {
  return reference.kind === 'prefix' && !watched;
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

/** The condition key of the encryption context: the parameter's ARN. */
export const encryptionContext = 'kms:EncryptionContext:PARAMETER_ARN';

/** IAM compares a path as the request spells it. Policies contain either spelling, so both are permitted. */
export function pathStatement(paths: readonly string[]): IamStatement {
  return allow(
    'ssm:GetParametersByPath',
    paths.flatMap((path) => [path, `${path}/`]),
  );
}

function allow(Action: string | readonly string[], Resource: string | readonly string[]): IamStatement {
  return { Effect: 'Allow', Action, Resource };
}

/** The ARN of a query; for a path that of the path itself. */
export function arnsOf({ reference, region }: SecretQuery, account: ResourceAccount): string[] {
  if (reference.kind === 'arn') return [reference.arn];
  const name = reference.kind === 'name' ? reference.name : reference.prefix.slice(0, -1);
  // AWS's own public parameters have no account.
  const accountId = name.startsWith('aws/service/') ? '' : account.accountId;
  return [`arn:${account.partition}:ssm:${region}:${accountId}:parameter/${name}`];
}

/** The ARN of a query; for a path the pattern of all below it. */
export function patternOf(query: SecretQuery, account: ResourceAccount): string {
  const [arn = ''] = arnsOf(query, account);
  const { reference } = query;
  if (reference.kind !== 'prefix') return arn;
  // `ssm:*` is every parameter.
  return reference.prefix === '' ? `${arn}*` : `${arn}/*`;
}

/** The common prefix of the ARNs, as a pattern. A single ARN is returned unchanged. */
function commonPattern(queries: readonly SecretQuery[], account: ResourceAccount): string {
  const [first = '', ...others] = unique(queries.map((query) => patternOf(query, account)));
  if (others.length === 0) return first;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return `${first.slice(0, length).replace(/\*$/, '')}*`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

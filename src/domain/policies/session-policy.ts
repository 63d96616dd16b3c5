import type { SecretQuery } from '../requests/secret-query.ts';

/**
 * STS's limit on the text of a session policy, in characters. There is a second limit on its packed form,
 * which only STS can tell.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const policyLimit = 2048;

/** As many as one BatchGetSecretValue reads: a session that could read more would need a second call. */
const batchLimit = 20;

/** The role that the readings are made with: what names become in ARNs. */
export interface ResourceAccount {
  readonly partition: string;
  readonly accountId: string;
}

/** A set of readings that share one session. All are in one region. */
export interface SessionPlan {
  readonly region: string;
  readonly queries: readonly SecretQuery[];
}

/**
 * Spreads readings over as few sessions as the limits allow (first fit, longest first), so that each session
 * can be given exactly what it does. Prefixes go apart, and what is described: only their sessions may list, only
 * its own describe.
 */
export function planSessions(queries: readonly SecretQuery[], account: ResourceAccount): SessionPlan[] {
  const open: { region: string; queries: SecretQuery[]; needs: ReaderPermissions; length: number }[] = [];
  const sized = queries.map((query) => ({ query, length: lengthOfResources(query, account) }));
  sized.sort((a, b) => b.length - a.length);
  for (const { query, length } of sized) {
    const needs = {
      listing: query.reference.kind === 'prefix',
      batching: true,
      describing: query.described === true,
      values: query.unread !== true,
    };
    const fitting = open.find(
      (plan) =>
        plan.region === query.region &&
        plan.needs.listing === needs.listing &&
        plan.needs.describing === needs.describing &&
        plan.needs.values === needs.values &&
        plan.queries.length < batchLimit &&
        plan.length + length <= policyLimit,
    );
    if (fitting) {
      fitting.queries.push(query);
      fitting.length += length;
    } else {
      const empty = readerPolicy({ region: query.region, queries: [] }, account, needs);
      open.push({ region: query.region, queries: [query], needs, length: empty.length + length });
    }
  }
  return open.map(({ region, queries: planned }) => ({ region, queries: planned }));
}

/** Two halves of a pack, for a policy that STS finds too large when packed. */
export function splitPlan({ region, queries }: SessionPlan): [SessionPlan, SessionPlan] {
  const middle = Math.ceil(queries.length / 2);
  return [
    { region, queries: queries.slice(0, middle) },
    { region, queries: queries.slice(middle) },
  ];
}

/** What a policy allows. */
export interface ReaderPermissions {
  readonly values: boolean;
  readonly listing: boolean;
  readonly batching: boolean;
  readonly describing: boolean;
}

/** What a pack needs by itself: lists for prefixes, batches for several secrets. */
export function permissionsOf({ queries }: SessionPlan): ReaderPermissions {
  const listing = queries.some(({ reference }) => reference.kind === 'prefix');
  const read = queries.filter(({ unread }) => !unread);
  return {
    values: read.length > 0,
    listing,
    batching: read.length > 0 && (listing || read.filter(({ single }) => !single).length > 1),
    describing: queries.some(({ described }) => described),
  };
}

/**
 * The session policy of a pack: GetSecretValue, and DescribeSecret where asked for, on exactly its secrets, and decryption through Secrets Manager
 * alone. BatchGetSecretValue and ListSecrets have no resource type, so they stand on `*`; a batch still needs
 * GetSecretValue on each secret.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 */
export function readerPolicy(
  plan: SessionPlan,
  account: ResourceAccount,
  permissions: ReaderPermissions = permissionsOf(plan),
): string {
  const onEach = [
    ...(permissions.values ? ['secretsmanager:GetSecretValue'] : []),
    ...(permissions.describing ? ['secretsmanager:DescribeSecret'] : []),
  ];
  const onAny = [
    ...(permissions.batching ? ['secretsmanager:BatchGetSecretValue'] : []),
    ...(permissions.listing ? ['secretsmanager:ListSecrets'] : []),
  ];
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: onEach.length === 1 ? onEach[0] : onEach,
        Resource: plan.queries.flatMap((query) => resourcesOf(query, account)),
      },
      ...(onAny.length > 0 ? [{ Effect: 'Allow', Action: onAny, Resource: '*' }] : []),
      ...(permissions.values ? [decryption(plan, account)] : []),
    ],
  });
}

function decryption({ region }: SessionPlan, { partition }: ResourceAccount) {
  return {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: viaSecretsManager(region, partition),
  };
}

/** The condition that a key is used by Secrets Manager alone, in the reader's name. */
export function viaSecretsManager(region: string, partition: string) {
  return { StringEquals: { 'kms:ViaService': `secretsmanager.${region}.${dnsSuffix(partition)}` } };
}

/** The session policy of a role that only leads to the next one of a chain. */
export function chainPolicy(next: { readonly arn: string }): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: next.arn }],
  });
}

/** The ARN patterns that a reading means. `??????` is the random suffix that AWS adds to a secret's name. */
export function resourcesOf({ reference, region }: SecretQuery, account: ResourceAccount): string[] {
  const arnOf = (name: string) =>
    `arn:${account.partition}:secretsmanager:${region}:${account.accountId}:secret:${name}`;
  switch (reference.kind) {
    case 'name':
      return [arnOf(`${reference.name}-??????`)];
    case 'prefix':
      return [arnOf(`${reference.prefix}*`)];
    case 'arn':
      // An ARN that ends like a suffix is taken for a whole one: to allow more would widen the scope for
      // the sake of partial ARNs that AWS itself calls ambiguous.
      return [/-[A-Za-z0-9]{6}$/.test(reference.name) ? reference.arn : `${reference.arn}-??????`];
  }
}

function lengthOfResources(query: SecretQuery, account: ResourceAccount): number {
  // Each resource costs its quotes and a comma.
  return resourcesOf(query, account).reduce((sum, resource) => sum + resource.length + 3, 0);
}

function dnsSuffix(partition: string): string {
  const suffixes: Record<string, string> = {
    'aws-cn': 'amazonaws.com.cn',
    'aws-iso': 'c2s.ic.gov',
    'aws-iso-b': 'sc2s.sgov.gov',
    'aws-iso-e': 'cloud.adc-e.uk',
    'aws-iso-f': 'csp.hci.ic.gov',
    'aws-eusc': 'amazonaws.eu',
  };
  return suffixes[partition] ?? 'amazonaws.com';
}

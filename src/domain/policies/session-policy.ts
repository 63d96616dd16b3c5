import type { Reading } from '../requests/reading.ts';

/**
 * STS's limit on the text of a session policy, in characters. There is a second limit on its packed form,
 * which only STS can tell.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const policyLimit = 2048;

/** As many as one BatchGetSecretValue reads: a session that could read more would need a second call. */
const batchLimit = 20;

/** The role that the readings are made with: what names become in ARNs. */
export interface Owner {
  readonly partition: string;
  readonly accountId: string;
}

/** A set of readings that share one session. All are in one region. */
export interface Pack {
  readonly region: string;
  readonly readings: readonly Reading[];
}

/**
 * Spreads readings over as few sessions as the limits allow (first fit, longest first), so that each session
 * can be given exactly what it does. Prefixes go apart, and what is described: only their sessions may list, only
 * its own describe.
 */
export function packReadings(readings: readonly Reading[], owner: Owner): Pack[] {
  const open: { region: string; readings: Reading[]; needs: Allowances; length: number }[] = [];
  const sized = readings.map((reading) => ({ reading, length: lengthOfResources(reading, owner) }));
  sized.sort((a, b) => b.length - a.length);
  for (const { reading, length } of sized) {
    const needs = {
      listing: reading.reference.kind === 'prefix',
      batching: true,
      describing: reading.described === true,
      reading: reading.unread !== true,
    };
    const fits = open.find(
      (pack) =>
        pack.region === reading.region &&
        pack.needs.listing === needs.listing &&
        pack.needs.describing === needs.describing &&
        pack.needs.reading === needs.reading &&
        pack.readings.length < batchLimit &&
        pack.length + length <= policyLimit,
    );
    if (fits) {
      fits.readings.push(reading);
      fits.length += length;
    } else {
      const empty = readerPolicy({ region: reading.region, readings: [] }, owner, needs);
      open.push({ region: reading.region, readings: [reading], needs, length: empty.length + length });
    }
  }
  return open.map(({ region, readings: packed }) => ({ region, readings: packed }));
}

/** Two halves of a pack, for a policy that STS finds too large when packed. */
export function splitPack({ region, readings }: Pack): [Pack, Pack] {
  const middle = Math.ceil(readings.length / 2);
  return [
    { region, readings: readings.slice(0, middle) },
    { region, readings: readings.slice(middle) },
  ];
}

/** What a policy allows. */
export interface Allowances {
  readonly reading: boolean;
  readonly listing: boolean;
  readonly batching: boolean;
  readonly describing: boolean;
}

/** What a pack needs by itself: lists for prefixes, batches for several secrets. */
export function allowancesOf({ readings }: Pack): Allowances {
  const listing = readings.some(({ reference }) => reference.kind === 'prefix');
  const read = readings.filter(({ unread }) => !unread);
  return {
    reading: read.length > 0,
    listing,
    batching: read.length > 0 && (listing || read.filter(({ single }) => !single).length > 1),
    describing: readings.some(({ described }) => described),
  };
}

/**
 * The session policy of a pack: GetSecretValue, and DescribeSecret where asked for, on exactly its secrets, and decryption through Secrets Manager
 * alone. BatchGetSecretValue and ListSecrets have no resource type, so they stand on `*`; a batch still needs
 * GetSecretValue on each secret.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 */
export function readerPolicy(pack: Pack, owner: Owner, allowances: Allowances = allowancesOf(pack)): string {
  const onEach = [
    ...(allowances.reading ? ['secretsmanager:GetSecretValue'] : []),
    ...(allowances.describing ? ['secretsmanager:DescribeSecret'] : []),
  ];
  const onAny = [
    ...(allowances.batching ? ['secretsmanager:BatchGetSecretValue'] : []),
    ...(allowances.listing ? ['secretsmanager:ListSecrets'] : []),
  ];
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: onEach.length === 1 ? onEach[0] : onEach,
        Resource: pack.readings.flatMap((reading) => resourcesOf(reading, owner)),
      },
      ...(onAny.length > 0 ? [{ Effect: 'Allow', Action: onAny, Resource: '*' }] : []),
      ...(allowances.reading ? [decryption(pack, owner)] : []),
    ],
  });
}

function decryption({ region }: Pack, { partition }: Owner) {
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
export function resourcesOf({ reference, region }: Reading, owner: Owner): string[] {
  const arnOf = (name: string) =>
    `arn:${owner.partition}:secretsmanager:${region}:${owner.accountId}:secret:${name}`;
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

function lengthOfResources(reading: Reading, owner: Owner): number {
  // Each resource costs its quotes and a comma.
  return resourcesOf(reading, owner).reduce((sum, resource) => sum + resource.length + 3, 0);
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

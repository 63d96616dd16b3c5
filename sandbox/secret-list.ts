import type { RequestContext } from './request-context.ts';
import { arnIn, instant, type Secret } from './secret.ts';
import { type Parameters, secretId } from './secret-parameters.ts';
import { ServiceError } from './wire.ts';

interface Filter {
  Key: string;
  Values: string[];
}

type FilterTest = (secret: Secret, value: string) => boolean;

/**
 * The filters of ListSecrets: names match by case-sensitive prefix, descriptions and tags by prefix too. `!` in front
 * of a value negates it.
 */
const FILTER_TESTS: Record<string, FilterTest> = {
  name: ({ name }, value) => name.startsWith(value),
  description: ({ description = '' }, value) =>
    description
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(value.toLowerCase())),
  'tag-key': ({ tags }, value) => Object.keys(tags).some((tag) => tag.startsWith(value)),
  'tag-value': ({ tags }, value) => Object.values(tags).some((tag) => tag.startsWith(value)),
  'primary-region': ({ region }, value) => region.startsWith(value),
  'owning-service': ({ owningService = '' }, value) => owningService.startsWith(value),
  all: (secret, value) =>
    [secret.name, secret.description ?? '', ...Object.entries(secret.tags).flat()].some((text) =>
      text.toLowerCase().includes(value.toLowerCase()),
    ),
};

export function listSecrets(context: RequestContext, parameters: Parameters): unknown {
  context.authorize('secretsmanager:ListSecrets');
  const found = filterSecrets(
    context,
    readFilters(parameters.Filters ?? []),
    parameters.IncludePlannedDeletion === true,
  );
  const ordered = parameters.SortOrder === 'asc' ? found : found.toReversed();
  const { page, NextToken } = paginate(ordered, parameters.NextToken, readLimit(parameters.MaxResults, 100));
  return { SecretList: page.map((secret) => listed(secret, context.region)), NextToken };
}

export function filterSecrets(context: RequestContext, filters: Filter[], withDeleted = false): Secret[] {
  return context.database
    .in({ account: context.caller.account, region: context.region })
    .filter(({ deletedDate }) => withDeleted || deletedDate === undefined)
    .filter((secret) => filters.every((filter) => passes(secret, filter)));
}

function passes(secret: Secret, { Key, Values }: Filter): boolean {
  const test = FILTER_TESTS[Key];
  return Values.some((value) =>
    value.startsWith('!') ? !test?.(secret, value.slice(1)) : test?.(secret, value),
  );
}

/** FilterValueStringType in the service's model. */
const filterValue = /^!?[a-zA-Z0-9 :_@/+=.\-!]{0,511}$/;

export function readFilters(filters: unknown): Filter[] {
  if (!Array.isArray(filters) || filters.length > 10)
    throw new ServiceError('ValidationException', 'Invalid Filters');
  for (const filter of filters as Partial<Filter>[]) {
    if (
      !Object.hasOwn(FILTER_TESTS, filter.Key ?? '') ||
      !filter.Values?.length ||
      filter.Values.length > 10 ||
      !filter.Values.every((value) => filterValue.test(value))
    ) {
      throw new ServiceError(
        'ValidationException',
        `1 validation error detected: Value at 'filters' is not valid`,
      );
    }
  }
  return filters;
}

export function readLimit(value: unknown, highest: number): number {
  if (value === undefined || value === null) return highest;
  const limit = Number(value);
  if (limit >= 1 && limit <= highest) return limit;
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value '${limit}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and ${highest}`,
  );
}

/** One page of a list, and the token of the next page. Clients must treat the token as opaque. */
export function paginate<T>(all: T[], token: unknown, limit: number): { page: T[]; NextToken?: string } {
  const start = token === undefined || token === null ? 0 : readToken(token);
  const end = start + limit;
  return { page: all.slice(start, end), ...(end < all.length && { NextToken: writeToken(end) }) };
}

export function writeToken(position: number): string {
  return Buffer.from(`position ${position}`).toString('base64');
}

export function readToken(token: unknown): number {
  const position = /^position (\d+)$/.exec(Buffer.from(String(token), 'base64').toString())?.[1];
  if (position === undefined) throw new ServiceError('InvalidNextTokenException', 'Invalid next token');
  return Number(position);
}

export function describeSecret(context: RequestContext, parameters: Parameters): unknown {
  const secret = context.open('secretsmanager:DescribeSecret', secretId(parameters));
  return {
    ...properties(secret, context.region),
    VersionIdsToStages: labelled(secret),
    ...(secret.replicas.length > 0 && {
      ReplicationStatus: secret.replicas.map((Region) => ({
        Region,
        Status: secret.replicaStatus?.[Region] ?? 'InSync',
      })),
    }),
  };
}

function listed(secret: Secret, region: string): Record<string, unknown> {
  return { ...properties(secret, region), SecretVersionsToStages: labelled(secret) };
}

function labelled(secret: Secret): Record<string, string[]> {
  return Object.fromEntries(
    secret.versions.filter(({ stages }) => stages.length > 0).map(({ id, stages }) => [id, stages]),
  );
}

function properties(secret: Secret, region: string): Record<string, unknown> {
  const { rotation } = secret;
  return {
    ARN: arnIn(secret, region),
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKeyId,
    Type: secret.type,
    ...(rotation && {
      RotationEnabled: rotation.enabled ?? true,
      RotationLambdaARN: rotation.lambdaArn,
      RotationRules: rotation.rules,
      LastRotatedDate: seconds(instant(rotation.lastRotatedDate)),
      NextRotationDate: seconds(instant(rotation.nextRotationDate)),
    }),
    CreatedDate: seconds(secret.createdDate),
    LastChangedDate: seconds(secret.lastChangedDate),
    LastAccessedDate: seconds(secret.lastAccessedDate),
    DeletedDate: seconds(secret.deletedDate),
    OwningService: secret.owningService,
    PrimaryRegion: secret.replicas.length > 0 ? secret.region : undefined,
    Tags: Object.entries(secret.tags).map(([Key, Value]) => ({ Key, Value })),
  };
}

/** Seconds since the epoch, as dates are written in AWS JSON 1.1. */
function seconds(epochMs: number | undefined): number | undefined {
  return epochMs === undefined ? undefined : epochMs / 1000;
}

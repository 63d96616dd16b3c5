import { RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { SecretProfile, TagFilter } from '../../domain/monitor/watched-secret.ts';
import { partitionOf } from '../../domain/policies/partition.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { expiryTagOf } from '../../domain/rotation/expiry-tags.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { ClientDefinition } from '../source.ts';
import type { CatalogEntry, CatalogResult, WatchSession } from '../watched-source.ts';
import type { PolicyFacts } from './parameter-policies.ts';
import { readParameters } from './read-parameters.ts';
import { parameterId, parseParameterArn, readParameterReference, source } from './reference.ts';
import type { ParameterStore } from './store.ts';

/** Descriptions without values, through AWS's SDK. */
export const parameterListerClient: ClientDefinition<ParameterLister> = {
  service: 'ssm',
  load: () => import('./client/lister.ts'),
};

/** What one region's Parameter Store tells of parameters without their values. Every method throws RequestFailure. */
export interface ParameterLister {
  /** All below the path, or all of the account and region. `tags` may narrow what is asked for. */
  below(path: string | undefined, tags: readonly TagFilter[]): Promise<ListedParameter[]>;
  /** Those of up to fifty names that exist. */
  named(names: readonly string[]): Promise<ListedParameter[]>;
  /** Those of other accounts that are shared with this one. */
  shared(): Promise<ListedParameter[]>;
  tagsOf(name: string): Promise<ReadonlyMap<string, string>>;
}

/** The latest version of a parameter, without its value. */
export interface ListedParameter {
  /** As in Systems Manager, including a leading slash; of another account's its ARN. */
  readonly name: string;
  /** Undefined where the service does not tell it. */
  readonly arn: string | undefined;
  readonly version: number;
  readonly modifiedAt: Date | undefined;
  readonly kmsKeyId: string | undefined;
  readonly policies: PolicyFacts;
}

/** Calls at the same time with one session. AWS accepts about 40 a second of an account. */
const parallel = 10;
/** DescribeParameters compares up to fifty names. An ARN does not show if its name begins with a slash: two each. */
const namesPerCall = 25;

/** See SecretCatalog.find. */
export async function findParameters(
  queries: readonly SecretQuery[],
  tags: readonly TagFilter[],
  session: WatchSession,
  lister: ParameterLister,
): Promise<Map<SecretQuery, CatalogResult>> {
  const tagsOf = remembered((name) => lister.tagsOf(name));
  const complete = (found: readonly ListedParameter[]) =>
    inParallel(found, parallel, (each) => entryOf(each, session, tagsOf));
  const results = new Map<SecretQuery, CatalogResult>();
  const find = async (own: readonly SecretQuery[], list: () => Promise<ListedParameter[]>) => {
    try {
      const listed = await list();
      for (const query of own) {
        const found = listed.filter((each) => isMeant(each, query));
        results.set(query, found.length > 0 || isPath(query) ? await complete(found) : notFound());
      }
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      for (const query of own) results.set(query, error);
    }
  };
  const named = queries.filter((query) => !isPath(query) && !isForeign(query, session));
  const foreign = queries.filter((query) => isForeign(query, session));
  const calls = [
    ...queries.filter(isPath).map((query) => () => find([query], () => lister.below(pathOf(query), tags))),
    ...chunksOf(named).map((own) => () => find(own, () => lister.named(own.flatMap(spellingsOf)))),
    ...(foreign.length > 0 ? [() => find(foreign, () => lister.shared())] : []),
  ];
  await inParallel(calls, parallel, (call) => call());
  return results;
}

/** See SecretCatalog.read. */
export async function readListed(
  profiles: readonly SecretProfile[],
  { region }: WatchSession,
  store: ParameterStore,
): Promise<(Secret | RequestFailure | undefined)[]> {
  const queries = profiles.map(({ name }): SecretQuery => {
    const reference = referenceOf(name);
    return { reference, version: {}, region, single: false, text: name, requests: [] };
  });
  const results = await readParameters(queries, store);
  return queries.map((query) => {
    const result = results.get(query);
    if (!result || result instanceof RequestFailure) return result;
    const [secret] = result;
    return secret && { ...secret, versionId: versionKey(secret.versionId, secret.createdAt) };
  });
}

/**
 * Versions count from 1 again when a parameter is created anew under its old name, so the date is a part of what
 * tells them apart between two runs.
 */
function versionKey(version: string, modifiedAt: Date | undefined): string {
  return `${version} ${modifiedAt?.toISOString() ?? ''}`;
}

async function entryOf(
  listed: ListedParameter,
  session: WatchSession,
  tagsOf: (name: string) => Promise<ReadonlyMap<string, string>>,
): Promise<CatalogEntry> {
  // The tags of another account's parameter are not shared with it.
  if (parseParameterArn(listed.name)) return { profile: profileOf(listed, new Map(), session) };
  try {
    return { profile: profileOf(listed, await tagsOf(listed.name), session) };
  } catch (failure) {
    if (!(failure instanceof RequestFailure)) throw failure;
    return { profile: profileOf(listed, new Map(), session), failure };
  }
}

function profileOf(
  { name, arn, version, modifiedAt, kmsKeyId, policies }: ListedParameter,
  tags: ReadonlyMap<string, string>,
  { region, accountId = '' }: WatchSession,
): SecretProfile {
  const { expiry, warnFrom, changeDueAt } = policies;
  return {
    arn: arn ?? `arn:${partitionOf(region)}:ssm:${region}:${accountId}:parameter/${name.replace(/^\//, '')}`,
    name: parseParameterArn(name) ? name : `ssm:${name}`,
    tags,
    // Parameter Store tells neither when a parameter was created nor when it was last read.
    createdAt: undefined,
    changedAt: modifiedAt,
    accessedAt: undefined,
    deletedAt: undefined,
    rotation: changeDueAt ? 'on' : 'never',
    rotatedAt: undefined,
    isPending: false,
    description: {
      ...expiryTagOf(tags),
      kmsKeyId,
      ...(expiry && { expiry }),
      ...(warnFrom && { warnFrom }),
      ...(changeDueAt && {
        rotation: {
          nextAt: changeDueAt,
          windowFrom: changeDueAt,
          isPending: false,
          source: 'policy NoChangeNotification',
        },
      }),
    },
    versionId: versionKey(String(version), modifiedAt),
    primaryRegion: undefined,
    replicas: undefined,
  };
}

/** `name`: as in a profile. */
function referenceOf(name: string): SecretQuery['reference'] {
  const parsed = readParameterReference(name);
  if (!('reason' in parsed)) return parsed;
  const prefixText = name.startsWith('ssm:/') ? 'ssm:/' : 'ssm:';
  return { source, prefixText, kind: 'name', name: name.slice(prefixText.length) };
}

function isPath({ reference }: SecretQuery): boolean {
  return reference.kind === 'prefix';
}

function isForeign({ reference }: SecretQuery, { accountId }: WatchSession): boolean {
  return reference.kind === 'arn' && accountId !== undefined && reference.accountId !== accountId;
}

/** Undefined for `ssm:*`, which is every parameter, also those whose names begin with no slash. */
function pathOf({ reference }: SecretQuery): string | undefined {
  return reference.kind === 'prefix' && reference.prefix !== '' ? parameterId(reference) : undefined;
}

function spellingsOf({ reference }: SecretQuery): string[] {
  if (reference.kind !== 'arn') return [parameterId(reference)];
  return reference.name.includes('/') ? [`/${reference.name}`] : [reference.name, `/${reference.name}`];
}

function isMeant({ name, arn }: ListedParameter, query: SecretQuery): boolean {
  const { reference } = query;
  const path = pathOf(query);
  if (reference.kind === 'prefix') return path === undefined || name.startsWith(`${path}/`);
  if (reference.kind === 'arn' && (name === reference.arn || arn === reference.arn)) return true;
  return spellingsOf(query).includes(name);
}

/** The error that GetParameter would return. */
function notFound(): RequestFailure {
  return new RequestFailure('DescribeParameters', { kind: 'answer', code: 'ParameterNotFound', status: 400 });
}

/** Calls once for each text. */
function remembered<T>(call: (text: string) => Promise<T>): (text: string) => Promise<T> {
  const calls = new Map<string, Promise<T>>();
  return (text) => {
    const known = calls.get(text) ?? call(text);
    calls.set(text, known);
    return known;
  };
}

function chunksOf<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += namesPerCall) chunks.push(items.slice(at, at + namesPerCall));
  return chunks;
}

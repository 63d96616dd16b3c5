import { LeaseError } from '../../domain/error.ts';
import type { Expiry } from '../../domain/expiry/expiry.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import type { TokenValidity } from '../../domain/monitor/token-validity.ts';
import {
  bySpecificity,
  hasTags,
  type SecretProfile,
  type TagFilter,
  type ValueRemarks,
  type WatchRequest,
} from '../../domain/monitor/watched-secret.ts';
import { type CatalogResult, watchedSourceOf } from '../../sources/watched-source.ts';
import { catalogOf, type MonitorSession, type WatchedQuery } from './monitor-sessions.ts';

/** Sessions at a time. */
const parallel = 10;

/** A secret that was found, or a request that found none or was refused, with its session. */
export interface ScanResult {
  readonly watched: WatchedQuery;
  readonly session: MonitorSession;
  /** Undefined where nothing was found. */
  readonly profile?: SecretProfile | undefined;
  readonly failure?: RequestFailure | LeaseError | undefined;
  readonly expiry?: Expiry | undefined;
  readonly remarks?: ValueRemarks;
  /** The results of verifying its tokens. */
  readonly validities?: readonly TokenValidity[];
  /** True if every run reads its value. */
  readonly isReadEachRun?: boolean;
  /** When the version that was read was created. */
  readonly versionAt?: Date | undefined;
}

/** A secret that was found, with the request and session that found it. */
export type FoundSecret = ScanResult & { readonly profile: SecretProfile };

/**
 * Every watched secret once, by the most specific request that matches it, and every request that was refused or found
 * nothing in any region.
 */
export async function findSecrets(
  sessions: readonly MonitorSession[],
  inputs: MonitorInputs,
): Promise<ScanResult[]> {
  const all = (await inParallel(sessions, parallel, (session) => findIn(session, inputs))).flat();
  const foundSecrets = all.filter((each): each is FoundSecret => each.profile !== undefined);
  const found = new Set(foundSecrets.map(({ watched }) => watched.request));
  const tagged = foundSecrets.filter(({ profile }) => hasTags(profile, inputs.tags));
  const wanted = tagged
    .filter(({ profile, watched }) => !isReplica(profile, watched, inputs))
    .sort((a, b) => bySpecificity(a.watched.request, b.watched.request));
  // `x` and `/x` are two parameters with one ARN.
  const each = new Map(wanted.toReversed().map((find) => [`${find.profile.arn} ${find.profile.name}`, find]));
  const unfound = all.filter(({ profile }) => !profile);
  const missing = unfound.filter(({ failure }) => isMissing(failure));
  const refused = unfound.filter(({ failure }) => !isMissing(failure));
  const told = new Set(unfound.map(({ watched }) => watched.request));
  const tagless = untagged(sessions, tagged, inputs).filter(({ watched }) => !told.has(watched.request));
  return [...refused, ...nowhere(missing, found), ...nowhere(tagless, new Set()), ...each.values()];
}

/**
 * Requests for which no secret has the tags. They are errors, because a misspelled tag would otherwise look like a
 * result without problems. A line that is part of a wider line may find nothing.
 */
function untagged(
  sessions: readonly MonitorSession[],
  tagged: readonly FoundSecret[],
  { tags, requests }: MonitorInputs,
): ScanResult[] {
  if (tags.length === 0) return [];
  const matched = new Set(tagged.map(({ watched }) => watched.request));
  const asked = sessions.flatMap((session) => session.watched.map((watched) => ({ watched, session })));
  const wanted = tags.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`)).join(', ');
  return asked
    .filter(({ watched: { request } }) => !matched.has(request))
    .filter(({ watched: { request } }) => tagged.length === 0 || !isCovered(request, requests))
    .map(({ watched, session }) => ({
      watched,
      session,
      failure: new LeaseError(
        'E_SECRET_NOT_FOUND',
        `no ${watchedSourceOf(watched.query.reference).noun} that ${watched.request.text} means has all of the tags ${wanted}.`,
        {
          fix: 'Keys and values of tags count with their case: look at `tags`, and at those of one that is meant.',
        },
      ),
    }));
}

/** True if another line watches everything that this one does, and more. */
function isCovered(request: WatchRequest, requests: readonly WatchRequest[]): boolean {
  const { source, ...own } = request.reference;
  const start = own.kind === 'prefix' ? own.prefix : own.name;
  return requests.some(
    ({ reference, ...other }) =>
      other.text !== request.text &&
      reference.source === source &&
      reference.kind === 'prefix' &&
      start.startsWith(reference.prefix),
  );
}

/** A request is missing only if no region has it. It is reported once. */
function nowhere(missing: readonly ScanResult[], found: ReadonlySet<unknown>): ScanResult[] {
  const byRequest = new Map(missing.toReversed().map((each) => [each.watched.request, each]));
  return [...byRequest].filter(([request]) => !found.has(request)).map(([, result]) => result);
}

function isMissing(failure: ScanResult['failure']): boolean {
  if (failure instanceof LeaseError) return failure.code === 'E_SECRET_NOT_FOUND';
  return /^(?:Resource|Parameter)NotFound/.test(failure?.code ?? '');
}

async function findIn(session: MonitorSession, { tags }: MonitorInputs): Promise<ScanResult[]> {
  const bySource = Map.groupBy(session.watched, ({ query }) => query.reference.source);
  const found = await Promise.all(
    [...bySource.values()].map(async (watched) => {
      const [first] = watched;
      if (!first) return [];
      const results = await catalogOf(session, first.query.reference).find(
        watched.map(({ query }) => query),
        tags,
      );
      return watched.flatMap((each) => scanResultsOf(each, session, results.get(each.query) ?? [], tags));
    }),
  );
  return found.flat();
}

function scanResultsOf(
  watched: WatchedQuery,
  session: MonitorSession,
  result: CatalogResult,
  tags: readonly TagFilter[],
): ScanResult[] {
  if (result instanceof RequestFailure) return [{ watched, session, failure: result }];
  if (result.length === 0 && tags.length === 0) {
    const { text, reference } = watched.query;
    const failure = new LeaseError(
      'E_SECRET_NOT_FOUND',
      `no ${watchedSourceOf(reference).noun} matches ${text}.`,
      { fix: 'Check the prefix, the region and the account. A new one can take minutes to be listed.' },
    );
    return [{ watched, session, failure }];
  }
  return result.map(({ profile, failure }) => ({ watched, session, profile, failure }));
}

/** True for a replica whose original is watched too. */
function isReplica(
  { primaryRegion }: SecretProfile,
  { query }: WatchedQuery,
  { regions }: MonitorInputs,
): boolean {
  return primaryRegion !== undefined && primaryRegion !== query.region && regions.includes(primaryRegion);
}

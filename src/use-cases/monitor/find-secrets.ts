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
  type ValueRemarks,
  type WatchRequest,
} from '../../domain/monitor/watched-secret.ts';
import { referenceText } from '../../domain/requests/request.ts';
import type { SecretCatalog } from './monitor-ports.ts';
import type { MonitorSession, WatchedQuery } from './monitor-sessions.ts';

/** Calls at a time of one session, and sessions at a time. */
const parallel = 10;

/** A secret that was found, or a request that found none or was refused, and through which session. */
export interface ScanResult {
  readonly watched: WatchedQuery;
  readonly session: MonitorSession;
  /** Undefined where nothing was found. */
  readonly profile?: SecretProfile | undefined;
  readonly failure?: RequestFailure | LeaseError | undefined;
  readonly expiry?: Expiry | undefined;
  readonly remarks?: ValueRemarks;
  /** What services say of its tokens. */
  readonly validities?: readonly TokenValidity[];
  /** True where each run reads it. */
  readonly isReadEachRun?: boolean;
  /** When the version that was read was created. */
  readonly versionAt?: Date | undefined;
}

/** A secret that was found, with the request and session that found it. */
export type FoundSecret = ScanResult & { readonly profile: SecretProfile };

/**
 * Every secret that is watched, each once, by the request that tells most of it; and every request that was refused
 * or found nothing in any region.
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
  const byArn = new Map(wanted.toReversed().map((find) => [find.profile.arn, find]));
  const missing = all.filter(({ failure }) => isMissing(failure));
  const refused = all.filter(({ failure }) => failure && !isMissing(failure));
  const told = new Set(all.filter(({ failure }) => failure).map(({ watched }) => watched.request));
  const tagless = untagged(sessions, tagged, inputs).filter(({ watched }) => !told.has(watched.request));
  return [...refused, ...nowhere(missing, found), ...nowhere(tagless, new Set()), ...byArn.values()];
}

/**
 * Requests of which no secret has the tags: a word that is spelled wrong must not look like a clean bill. A line that
 * only says more of what another line watches may find none, as long as anything is found at all.
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
        `no secret that ${watched.request.text} means has all of the tags ${wanted}.`,
        { fix: 'Keys and values of tags count with their case: look at `tags`, and at those of a secret.' },
      ),
    }));
}

/** True where another line watches what this one does, and more. */
function isCovered(request: WatchRequest, requests: readonly WatchRequest[]): boolean {
  const start = request.reference.kind === 'prefix' ? request.reference.prefix : request.text;
  return requests.some(
    ({ reference, ...other }) =>
      other.text !== request.text && reference.kind === 'prefix' && start.startsWith(reference.prefix),
  );
}

/** A request counts as missing only where no region has it; it is reported once. */
function nowhere(missing: readonly ScanResult[], found: ReadonlySet<unknown>): ScanResult[] {
  const byRequest = new Map(missing.toReversed().map((each) => [each.watched.request, each]));
  return [...byRequest].filter(([request]) => !found.has(request)).map(([, result]) => result);
}

function isMissing(failure: ScanResult['failure']): boolean {
  if (failure instanceof LeaseError) return failure.code === 'E_SECRET_NOT_FOUND';
  return failure?.code?.startsWith('ResourceNotFound') === true;
}

async function findIn(session: MonitorSession, inputs: MonitorInputs): Promise<ScanResult[]> {
  const found = await inParallel(session.watched, parallel, async (watched): Promise<ScanResult[]> => {
    try {
      const profiles = await profilesOf(watched, session.catalog, inputs);
      return profiles.map((profile) => ({ watched, session, profile }));
    } catch (failure) {
      if (failure instanceof RequestFailure || failure instanceof LeaseError)
        return [{ watched, session, failure }];
      throw failure;
    }
  });
  return found.flat();
}

async function profilesOf(
  watched: WatchedQuery,
  catalog: SecretCatalog,
  inputs: MonitorInputs,
): Promise<SecretProfile[]> {
  const { reference, text } = watched.query;
  if (reference.kind !== 'prefix') return [await catalog.describe(referenceText(reference))];
  const listed = await catalog.list(reference.prefix, inputs.tags);
  if (listed.length === 0 && inputs.tags.length === 0)
    throw new LeaseError('E_SECRET_NOT_FOUND', `no secret matches ${text}.`, {
      fix: 'Check the prefix, the region and the account. A new secret can take minutes to be listed.',
    });
  return inParallel(listed, parallel, (profile) => withReplicas(profile, watched, catalog));
}

/** Adds the state of replicas, which a listing does not have. Left out where the role may not describe the secret. */
async function withReplicas(
  profile: SecretProfile,
  { query }: WatchedQuery,
  catalog: SecretCatalog,
): Promise<SecretProfile> {
  if (profile.primaryRegion !== query.region || profile.deletedAt) return profile;
  try {
    const { replicas } = await catalog.describe(profile.arn);
    return { ...profile, replicas };
  } catch (error) {
    if (error instanceof RequestFailure) return profile;
    throw error;
  }
}

/** True for a replica whose original is watched too. */
function isReplica(
  { primaryRegion }: SecretProfile,
  { query }: WatchedQuery,
  { regions }: MonitorInputs,
): boolean {
  return primaryRegion !== undefined && primaryRegion !== query.region && regions.includes(primaryRegion);
}

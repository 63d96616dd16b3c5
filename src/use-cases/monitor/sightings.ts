import { LeaseError } from '../../domain/error.ts';
import type { Expiry } from '../../domain/expiry/expiry.ts';
import { RequestFailure } from '../../domain/failure.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { bySpecificity, hasTags, type SecretProfile } from '../../domain/monitor/watched-secret.ts';
import { secretIdOf } from '../../domain/requests/reading.ts';
import { inParallel } from '../in-parallel.ts';
import type { SecretCatalog } from './monitor-ports.ts';
import type { Watched, Window } from './monitor-sessions.ts';

/** Calls at a time of one session, and sessions at a time. */
const parallel = 10;

/** A secret that was found, or a request that found none or was refused, and through which session. */
export interface Sighting {
  readonly watched: Watched;
  readonly window: Window;
  /** Undefined where nothing was found. */
  readonly profile?: SecretProfile | undefined;
  readonly failure?: RequestFailure | LeaseError | undefined;
  readonly expiry?: Expiry | undefined;
  /** When the version that was read was created. */
  readonly versionAt?: Date | undefined;
}

/** A sighting of a secret. */
export type Find = Sighting & { readonly profile: SecretProfile };

/**
 * Every secret that is watched, each once, by the request that tells most of it; and every request that was refused
 * or found nothing in any region.
 */
export async function sightings(windows: readonly Window[], inputs: MonitorInputs): Promise<Sighting[]> {
  const all = (await inParallel(windows, parallel, (window) => sightingsIn(window, inputs))).flat();
  const finds = all.filter((each): each is Find => each.profile !== undefined);
  const found = new Set(finds.map(({ watched }) => watched.request));
  const wanted = finds
    .filter(({ profile, watched }) => hasTags(profile, inputs.tags) && !isReplica(profile, watched, inputs))
    .sort((a, b) => bySpecificity(a.watched.request, b.watched.request));
  const byArn = new Map(wanted.toReversed().map((find) => [find.profile.arn, find]));
  const missing = all.filter(({ failure }) => isMissing(failure));
  const refused = all.filter(({ failure }) => failure && !isMissing(failure));
  return [...refused, ...nowhere(missing, found), ...byArn.values()];
}

/** A request is missing only where no region has it, and is said once. */
function nowhere(missing: readonly Sighting[], found: ReadonlySet<unknown>): Sighting[] {
  const byRequest = new Map(missing.toReversed().map((each) => [each.watched.request, each]));
  return [...byRequest].filter(([request]) => !found.has(request)).map(([, sighting]) => sighting);
}

function isMissing(failure: Sighting['failure']): boolean {
  if (failure instanceof LeaseError) return failure.code === 'E_SECRET_NOT_FOUND';
  return failure?.code?.startsWith('ResourceNotFound') === true;
}

async function sightingsIn(window: Window, inputs: MonitorInputs): Promise<Sighting[]> {
  const found = await inParallel(window.watched, parallel, async (watched): Promise<Sighting[]> => {
    try {
      const profiles = await profilesOf(watched, window.catalog, inputs);
      return profiles.map((profile) => ({ watched, window, profile }));
    } catch (failure) {
      if (failure instanceof RequestFailure || failure instanceof LeaseError)
        return [{ watched, window, failure }];
      throw failure;
    }
  });
  return found.flat();
}

async function profilesOf(
  watched: Watched,
  catalog: SecretCatalog,
  inputs: MonitorInputs,
): Promise<SecretProfile[]> {
  const { reference, text } = watched.reading;
  if (reference.kind !== 'prefix') return [await catalog.describe(secretIdOf(reference))];
  const listed = await catalog.list(reference.prefix, inputs.tags);
  if (listed.length === 0 && inputs.tags.length === 0)
    throw new LeaseError('E_SECRET_NOT_FOUND', `no secret matches ${text}.`);
  return inParallel(listed, parallel, (profile) => withReplicas(profile, watched, catalog));
}

/** A listing tells that a secret is replicated, not how its replicas are. Who may not ask goes without. */
async function withReplicas(
  profile: SecretProfile,
  { reading }: Watched,
  catalog: SecretCatalog,
): Promise<SecretProfile> {
  if (profile.primaryRegion !== reading.region || profile.deletedAt) return profile;
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
  { reading }: Watched,
  { regions }: MonitorInputs,
): boolean {
  return primaryRegion !== undefined && primaryRegion !== reading.region && regions.includes(primaryRegion);
}

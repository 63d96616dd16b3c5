import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { longestFirst } from '../../domain/masks/mask.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { masksOfWatched, watchedExpiry } from '../../domain/monitor/watched-expiry.ts';
import { ownerOf } from '../../domain/monitor/watched-secret.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { inParallel } from '../in-parallel.ts';
import type { Runner } from '../ports.ts';
import { batchLimit, chunksOf, readMany } from '../read-secrets.ts';
import type { Watcher, Window } from './monitor-sessions.ts';
import { type Find, type Sighting, sightings } from './sightings.ts';

/** Sessions at a time, and batches of twenty at a time. */
const parallel = 10;

/** Finds what is watched, reads values where that is asked for, and keeps of them only what they tell of their end. */
export async function survey(
  windows: readonly Window[],
  { accountId }: Watcher,
  inputs: MonitorInputs,
  runner: Runner,
): Promise<Sighting[]> {
  const seen = await sightings(windows, inputs);
  const finds = seen.filter((each): each is Find => each.profile !== undefined);
  const unfound = seen.filter(({ profile }) => profile === undefined);
  const isRead = ({ profile, watched }: Find) =>
    inputs.readValues && !profile.deletedAt && watched.request.expires?.kind !== 'never';
  // What names and tags say is shown in any case: masking it would blank the report.
  const shown = finds.map(({ profile }) => `${profile.name}\n${ownerOf(profile)}`).join('\n');
  const read = await inParallel(batchesOf(finds.filter(isRead), accountId), parallel, (batch) =>
    readBatch(batch, shown, runner),
  );
  const unread = finds.filter((find) => !isRead(find)).map((find) => withExpiry(find, undefined));
  return [...unfound, ...(await Promise.all(unread)), ...read.flat()];
}

/** Twenty of one session each; what another account owns by itself, since no batch may have it. */
function batchesOf(finds: readonly Find[], accountId: string | undefined): Find[][] {
  const isForeign = ({ profile }: Find) => accountId !== undefined && profile.arn.split(':')[4] !== accountId;
  const own = Map.groupBy(
    finds.filter((find) => !isForeign(find)),
    ({ window }) => window,
  );
  return [
    ...[...own.values()].flatMap((group) => chunksOf(group, batchLimit)),
    ...finds.filter(isForeign).map((find) => [find]),
  ];
}

/** Reads a batch, masks all of it, then judges it: the values do not outlive this call. */
async function readBatch(batch: readonly Find[], shown: string, runner: Runner): Promise<Sighting[]> {
  const [first] = batch;
  if (!first) return [];
  const outcomes = await readMany(
    batch.map(({ profile }) => profile.arn),
    first.window.store,
  );
  const values = outcomes.filter((outcome) => !(outcome instanceof RequestFailure)) as Secret[];
  await runner.mask(longestFirst(values.flatMap(({ value }) => masksOfWatched(value, shown))));
  return Promise.all(
    batch.map((find, index) => {
      const outcome = outcomes[index];
      return outcome instanceof RequestFailure || outcome === undefined
        ? withExpiry({ ...find, failure: outcome }, undefined)
        : withExpiry(find, outcome);
    }),
  );
}

async function withExpiry(find: Find, secret: Secret | undefined): Promise<Sighting> {
  const versionAt = secret?.createdAt;
  try {
    const expiry = await watchedExpiry(find.watched.request, find.profile, secret?.value);
    return { ...find, expiry, versionAt };
  } catch (failure) {
    if (failure instanceof LeaseError) return { ...find, versionAt, failure };
    throw failure;
  }
}

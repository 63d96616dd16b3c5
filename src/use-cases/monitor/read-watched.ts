import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { toRegister } from '../../domain/masks/registration.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { masksOfWatched, watchedEnds } from '../../domain/monitor/watched-expiry.ts';
import { ownerOf } from '../../domain/monitor/watched-secret.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { chunksOf, readMany } from '../../sources/secrets-manager/read-secrets.ts';
import { batchLimit } from '../../sources/secrets-manager/session-statements.ts';
import type { Services } from '../ports.ts';
import { type FoundSecret, findSecrets, type ScanResult } from './find-secrets.ts';
import type { MonitorSession } from './monitor-sessions.ts';

/** Sessions at a time, and batches of twenty at a time. */
const parallel = 10;

/** Finds what is watched, reads values where that is asked for, and keeps of them only what they tell of their end. */
export async function readWatched(
  sessions: readonly MonitorSession[],
  accountId: string | undefined,
  inputs: MonitorInputs,
  services: Pick<Services, 'runner' | 'clock'>,
): Promise<ScanResult[]> {
  const seen = await findSecrets(sessions, inputs);
  const foundSecrets = seen.filter((each): each is FoundSecret => each.profile !== undefined);
  const unfound = seen.filter(({ profile }) => profile === undefined);
  const isRead = ({ profile, watched }: FoundSecret) =>
    inputs.readValues && !profile.deletedAt && watched.request.expires?.kind !== 'never';
  // What names and tags say is shown in any case: masking it would blank the report.
  const shown = foundSecrets.map(({ profile }) => `${profile.name}\n${ownerOf(profile)}`).join('\n');
  const read = await inParallel(batchesOf(foundSecrets.filter(isRead), accountId), parallel, (batch) =>
    readBatch(batch, shown, services),
  );
  const unread = foundSecrets
    .filter((find) => !isRead(find))
    .map((find) => withExpiry(find, undefined, services));
  return [...unfound, ...(await Promise.all(unread)), ...read.flat()];
}

/** Twenty of one session each; what another account owns by itself, since no batch may have it. */
function batchesOf(foundSecrets: readonly FoundSecret[], accountId: string | undefined): FoundSecret[][] {
  const isForeign = ({ profile }: FoundSecret) =>
    accountId !== undefined && profile.arn.split(':')[4] !== accountId;
  const own = Map.groupBy(
    foundSecrets.filter((find) => !isForeign(find)),
    ({ session }) => session,
  );
  return [
    ...[...own.values()].flatMap((group) => chunksOf(group, batchLimit)),
    ...foundSecrets.filter(isForeign).map((find) => [find]),
  ];
}

/** Reads a batch, masks all of it, then judges it: the values do not outlive this call. */
async function readBatch(
  batch: readonly FoundSecret[],
  shown: string,
  services: Pick<Services, 'runner' | 'clock'>,
): Promise<ScanResult[]> {
  const [first] = batch;
  if (!first) return [];
  const queryResults = await readMany(
    batch.map(({ profile }) => profile.arn),
    first.session.store,
  );
  const values = queryResults.filter((queryResult) => !(queryResult instanceof RequestFailure)) as Secret[];
  await services.runner.mask(toRegister(values.flatMap(({ value }) => masksOfWatched(value, shown))));
  return Promise.all(
    batch.map((find, index) => {
      const queryResult = queryResults[index];
      return queryResult instanceof RequestFailure || queryResult === undefined
        ? withExpiry({ ...find, failure: queryResult }, undefined, services)
        : withExpiry(find, queryResult, services);
    }),
  );
}

async function withExpiry(
  find: FoundSecret,
  secret: Secret | undefined,
  { clock }: Pick<Services, 'clock'>,
): Promise<ScanResult> {
  const versionAt = secret?.createdAt;
  try {
    const { expiry, ...remarks } = await watchedEnds(
      find.watched.request,
      find.profile,
      secret?.value,
      clock.now(),
    );
    return { ...find, expiry, remarks, versionAt };
  } catch (failure) {
    if (failure instanceof LeaseError) return { ...find, versionAt, failure };
    throw failure;
  }
}

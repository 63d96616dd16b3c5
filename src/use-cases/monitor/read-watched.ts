import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { toRegister } from '../../domain/masks/registration.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { matchesReference } from '../../domain/monitor/rules.ts';
import { verificationsOf, type WatchVerification } from '../../domain/monitor/watch-verification.ts';
import {
  endsOfValue,
  masksOfWatched,
  noEnds,
  type ValueEnds,
  watchedEnds,
} from '../../domain/monitor/watched-expiry.ts';
import { ownerOf } from '../../domain/monitor/watched-secret.ts';
import { referenceText } from '../../domain/requests/request.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { watchedSourceOf } from '../../sources/watched-source.ts';
import type { Services } from '../ports.ts';
import { type FoundSecret, findSecrets, type ScanResult } from './find-secrets.ts';
import { catalogOf, type MonitorSession } from './monitor-sessions.ts';
import { expiriesOfValidities, type VerifyingServices, verifyTokens } from './verify-tokens.ts';

/** Batches at a time. */
const parallel = 10;

/**
 * Finds the watched secrets and reads the values that the workflow lets it read and that no earlier run has stored the
 * ends of. Keeps only the ends.
 */
export async function readWatched(
  sessions: readonly MonitorSession[],
  accountId: string | undefined,
  inputs: MonitorInputs,
  services: ReadingServices,
): Promise<ScanResult[]> {
  const { memory, clock } = services;
  const seen = await findSecrets(sessions, inputs);
  const foundSecrets = seen
    .filter((each): each is FoundSecret => each.profile !== undefined)
    .map((find) => memory.withoutOwnAccess(find, clock.now()));
  const unfound = seen.filter(({ profile }) => profile === undefined);
  const toRead: FoundSecret[] = [];
  const judged: ScanResult[] = [];
  for (const find of foundSecrets) {
    const { profile, watched } = find;
    const isVerified = !profile.deletedAt && verificationsOf(profile, inputs.verifications).length > 0;
    const isRead = inputs.readValues && !profile.deletedAt && watched.request.expires?.kind !== 'never';
    const known = isRead && !isVerified ? memory.known(find, clock.now()) : undefined;
    // A value that an issuer verifies is read in every run, because the request contains it.
    if (isVerified) toRead.push({ ...find, session: sessionToRead(find, sessions), isReadEachRun: true });
    else if (isRead && !known) toRead.push(find);
    else judged.push(withEnds(find, known?.ends ?? noEnds, known?.versionAt, services));
  }
  // Names and tags are shown in any case, so they get no masks: masks would blank them in the report.
  const shown = foundSecrets.map(({ profile }) => `${profile.name}\n${ownerOf(profile)}`).join('\n');
  const read = await inParallel(batchesOf(toRead, accountId), parallel, (batch) =>
    readBatch(batch, shown, inputs.verifications, services),
  );
  return [...unfound, ...judged, ...read.flat()];
}

/** What the reading needs beside the sessions. */
export type ReadingServices = Pick<Services, 'runner' | 'clock'> & VerifyingServices;

/** The session that may read a secret's value: its own, or one for `verify`. */
function sessionToRead(
  { profile, watched, session }: FoundSecret,
  sessions: readonly MonitorSession[],
): MonitorSession {
  if (!watched.query.unread) return session;
  const reader = sessions.find(
    ({ region, readable }) =>
      region === watched.query.region &&
      readable.some(({ reference }) =>
        matchesReference(referenceText(reference), { profile, request: watched.request }),
      ),
  );
  return reader ?? session;
}

/** What one call of one session reads. A secret of another account is read alone, because batches refuse it. */
function batchesOf(foundSecrets: readonly FoundSecret[], accountId: string | undefined): FoundSecret[][] {
  const isForeign = ({ profile }: FoundSecret) =>
    accountId !== undefined && profile.arn.split(':')[4] !== accountId;
  const own = foundSecrets.filter((find) => !isForeign(find));
  return [
    ...[...Map.groupBy(own, ({ session }) => session).values()]
      .flatMap((group) => [...Map.groupBy(group, sourceNameOf).values()])
      .flatMap(callsOf),
    ...foundSecrets.filter(isForeign).map((find) => [find]),
  ];
}

function sourceNameOf({ watched }: FoundSecret): string {
  return watched.query.reference.source;
}

/** Groups that one call reads. Each group is of one source. */
function callsOf(foundSecrets: readonly FoundSecret[]): FoundSecret[][] {
  const [first] = foundSecrets;
  if (!first) return [];
  const { valuesPerCall } = watchedSourceOf(first.watched.query.reference);
  const calls: FoundSecret[][] = [];
  for (let at = 0; at < foundSecrets.length; at += valuesPerCall)
    calls.push(foundSecrets.slice(at, at + valuesPerCall));
  return calls;
}

/** Reads a batch, masks its values, then finds their ends. The values are not kept after this call. */
async function readBatch(
  batch: readonly FoundSecret[],
  shown: string,
  verifications: readonly WatchVerification[],
  services: ReadingServices,
): Promise<ScanResult[]> {
  const [first] = batch;
  if (!first) return [];
  const { session, watched } = first;
  const queryResults = await catalogOf(session, watched.query.reference).read(
    batch.map(({ profile }) => profile),
  );
  const values = queryResults.filter((each): each is Secret => !!each && !(each instanceof RequestFailure));
  await services.runner.mask(toRegister(values.flatMap(({ value }) => masksOfWatched(value, shown))));
  return Promise.all(
    batch.map((find, index) => {
      const queryResult = queryResults[index];
      return queryResult instanceof RequestFailure || queryResult === undefined
        ? withEnds({ ...find, failure: queryResult }, noEnds, undefined, services)
        : withValue(find, queryResult, verifications, services);
    }),
  );
}

async function withValue(
  find: FoundSecret,
  secret: Secret,
  verifications: readonly WatchVerification[],
  services: ReadingServices,
): Promise<ScanResult> {
  const { request } = find.watched;
  try {
    const told = await endsOfValue(request.expires, secret.value);
    services.memory.learn(find, request, secret, told, services.clock.now());
    const validities = await verifyTokens(find, secret, verifications, services, services.clock.now());
    const expiries = [...told.expiries, ...expiriesOfValidities(validities)];
    return { ...withEnds(find, { ...told, expiries }, secret.createdAt, services), validities };
  } catch (failure) {
    if (failure instanceof LeaseError) return { ...find, versionAt: secret.createdAt, failure };
    throw failure;
  }
}

function withEnds(
  find: FoundSecret,
  told: ValueEnds,
  versionAt: Date | undefined,
  { clock }: ReadingServices,
): ScanResult {
  const { expiry, ...remarks } = watchedEnds(find.watched.request, find.profile, told, clock.now());
  return { ...find, expiry, remarks, versionAt };
}

import { RequestFailure } from '../../domain/failure.ts';
import {
  abandonedRotation,
  longestRotation,
  stuckRotation,
  timedOutRotation,
} from '../../domain/rotation/failed-rotation.ts';
import type { RotationState } from '../../domain/rotation/secret-description.ts';
import { pendingVersion, versionWithStage } from '../../domain/rotation/version-stages.ts';
import { spanWords } from '../../domain/span.ts';
import { byArn, type InspectedSecret } from './inspect-secret.ts';
import type { ClientsProvider } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';

/** In milliseconds between two requests: short at first, because many rotations take seconds. */
const firstPause = 250;
const longestPause = 5000;
/** In milliseconds between two lines in the log. */
const progressEvery = 15_000;
/** After how many requests without AWSPENDING a rotation counts as given up. One answer can be slightly old. */
const surelyGone = 3;

/**
 * Waits until AWSCURRENT moves. Returns the new current version, and the schedule after it. E_ROTATION if that does not
 * happen within `wait` milliseconds, or the rotation was given up.
 */
export async function waitForNewCurrent(
  { query, secret, current }: InspectedSecret,
  getClients: ClientsProvider,
  { wait }: { wait: number },
  { runner, pause }: RotateServices,
): Promise<{ versionId: string; rotation: RotationState | undefined }> {
  const began = performance.now();
  let saidAt = began;
  let wasPending = false;
  let looksWithout = 0;
  for (let delay = firstPause; ; delay = Math.min(delay * 1.5, longestPause)) {
    const { stages, description } = await (await getClients()).rotator.describe(secret.arn);
    const now = versionWithStage(stages, 'AWSCURRENT');
    if (now !== undefined && now !== current.secret.versionId)
      return { versionId: now, rotation: description.rotation };

    const pending = pendingVersion(stages);
    wasPending ||= pending !== undefined;
    looksWithout = pending === undefined ? looksWithout + 1 : 0;
    if (wasPending && looksWithout >= surelyGone) throw abandonedRotation(query);
    const waited = performance.now() - began;
    if (waited >= wait) throw timedOutRotation(query, pending, wait);
    if (performance.now() - saidAt >= progressEvery) {
      saidAt = performance.now();
      runner.info(`${query.text}: waiting since ${spanWords(waited)}, ${whereIs(pending)}`);
    }
    await pause(Math.min(delay, wait - waited));
  }
}

function whereIs(pending: string | undefined): string {
  return pending === undefined ? 'no version is AWSPENDING yet' : `AWSPENDING is on the version ${pending}`;
}

/**
 * E_ROTATION if a version has been pending for so long that the rotation has failed. Reads the version for its date;
 * the value is not kept.
 */
export async function refuseStuck(
  { query, secret }: InspectedSecret,
  versionId: string,
  getClients: ClientsProvider,
  { clock }: Pick<RotateServices, 'clock'>,
): Promise<void> {
  const { store } = await getClients();
  const createdAt = await store.get(byArn(secret), { versionId }).then(
    (version) => version.createdAt,
    (error: unknown) => {
      // The rotation has not written its value yet, or the value may not be read: wait for it.
      if (error instanceof RequestFailure) return undefined;
      throw error;
    },
  );
  const age = createdAt === undefined ? 0 : clock.now() - createdAt.getTime();
  if (age > longestRotation) throw stuckRotation(query, versionId, age);
}

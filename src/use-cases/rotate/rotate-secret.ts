import { RequestFailure } from '../../domain/failure.ts';
import { rotationPolicy } from '../../domain/policies/rotation-policy.ts';
import { explainRotation, overtakenRotation, spentRotation } from '../../domain/rotation/failed-rotation.ts';
import { badVersion, unprovenVersion } from '../../domain/rotation/failed-version.ts';
import { newValue } from '../../domain/rotation/new-value.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import type { RotationStory } from '../../domain/rotation/rotation-story.ts';
import { holderOf, pendingVersion, progressOf } from '../../domain/rotation/version-stages.ts';
import { spanWords } from '../../domain/span.ts';
import { refuseStuck, untilCurrentMoves } from './await-rotation.ts';
import type { Examined } from './examine-secret.ts';
import { askAll, type Judgement, judgeNewVersion } from './judge-new-version.ts';
import { makeText } from './make-value.ts';
import type { Access, Grip } from './rotation-access.ts';
import type { RotateServices } from './rotation-ports.ts';

/** All that is at hand while one secret is rotated. */
interface Work {
  readonly examined: Examined;
  readonly story: RotationStory;
  readonly inputs: RotateInputs;
  readonly services: RotateServices;
  readonly grip: Grip;
}

/**
 * Rotates one secret and tells it in `story`. Whatever happens, some version is current: AWSCURRENT only ever moves
 * in one step from one version to another. E_ROTATION, E_NEW_VERSION, E_COMMAND, E_NO_ROTATION and what reading throws.
 */
export async function rotateSecret(
  examined: Examined,
  story: RotationStory,
  { inputs, access, services }: { inputs: RotateInputs; access: Access; services: RotateServices },
): Promise<void> {
  const { reading, secret, token } = examined;
  const grip = access.grip(reading, (owner) =>
    rotationPolicy(
      { secret, region: reading.region, mode: inputs.mode.kind, rollback: inputs.rollback },
      owner,
    ),
  );
  const began = performance.now();
  try {
    await goOn({ examined, story, inputs, services, grip });
    story.status = 'rotated';
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { functionArn } = secret;
    throw explainRotation(error, reading, { reader: access.reader, token, functionArn });
  } finally {
    story.took = performance.now() - began;
  }
}

/** Begins where the secret is now, which may be where an earlier attempt of this run has left it. */
async function goOn(work: Work): Promise<void> {
  const { examined, inputs, services, grip, story } = work;
  const { reading, secret, current, token } = examined;
  const { stages } = await (await grip()).rotator.describe(secret.arn);
  // Since it was examined, other secrets may have been rotated, which takes time.
  if (holderOf(stages, 'AWSCURRENT') !== current.secret.versionId) throw overtakenRotation(reading);
  const progress = progressOf(stages, token);
  switch (progress.kind) {
    case 'undone':
      throw spentRotation(reading, token);
    case 'done':
      services.runner.info(
        `${reading.text}: an earlier attempt of this run has made the version ${token} current`,
      );
      story.newVersion = token;
      return accept(work, token);
    case 'none':
      return inputs.mode.kind === 'function' ? start(work) : write(work);
    case 'begun':
      if (inputs.mode.kind !== 'function') return promote(work);
      return waitFor(work, token);
    case 'foreign':
      return waitFor(work, progress.versionId);
  }
}

/** Starts the secret's own rotation. */
async function start(work: Work): Promise<void> {
  const { examined, services, grip } = work;
  const { reading, secret, token } = examined;
  try {
    await (await grip()).rotator.rotate(secret.arn, token);
    services.runner.info(`${reading.text}: rotation started, version ${token} is to become current`);
  } catch (error) {
    // Somebody else was quicker: theirs is waited for.
    if (!(error instanceof RequestFailure && error.says(/previous rotation isn.t complete/i))) throw error;
    services.runner.info(`${reading.text}: a rotation is in progress already`);
  }
  return completed(work);
}

/** A rotation is in progress already: it is not started twice. */
async function waitFor(work: Work, versionId: string): Promise<void> {
  const { examined, services, grip } = work;
  await refuseStuck(examined, versionId, grip, services);
  services.runner.info(
    `${examined.reading.text}: a rotation is in progress already, version ${versionId} is AWSPENDING: waiting for it`,
  );
  return completed(work);
}

async function completed(work: Work): Promise<void> {
  const { examined, services, grip, inputs, story } = work;
  const began = performance.now();
  const versionId = await untilCurrentMoves(examined, grip, inputs, services);
  story.newVersion = versionId;
  services.runner.info(
    `${examined.reading.text}: version ${versionId} is current after ${spanWords(performance.now() - began)}`,
  );
  return accept(work, versionId);
}

/** Holds what is current now to what was asked for. */
async function accept(work: Work, versionId: string): Promise<void> {
  const judgement = await judge(work, versionId);
  if (judgement.faults.length === 0) {
    for (const doubt of judgement.doubts) work.services.runner.warning(doubt);
    return;
  }
  throw await fallBack(work, versionId, judgement.faults);
}

async function judge(
  { examined, grip, inputs, services, story }: Work,
  versionId: string,
): Promise<Judgement> {
  const { reading } = examined;
  const judgement = await judgeNewVersion(examined, versionId, grip, inputs.verifications, services);
  for (const remark of judgement.remarks)
    services.runner.warning(`The new version of ${reading.text}: ${remark}.`);
  const ends = judgement.values.flatMap(({ expiry }) => expiry?.at.getTime() ?? []);
  if (ends.length > 0) story.newExpiry = new Date(Math.min(...ends));
  return judgement;
}

/** What to say of a bad version that is current; where `rollback` asks for it and the old one works, it is current again. */
async function fallBack(work: Work, bad: string, faults: readonly string[]) {
  const { examined, inputs, services, grip, story } = work;
  const { reading, secret, current } = examined;
  const old = current.secret.versionId;
  const stays = (why: string) => badVersion(reading, faults, { kind: 'current', old, bad, why });
  if (!inputs.rollback) return stays('`rollback` was not asked for.');
  if (old === bad) return stays('The version before it is not known to this attempt.');
  const words = await askAll(current.values, inputs.verifications, services);
  const why = words.flatMap(({ refusal, doubt }) => refusal ?? doubt ?? []).join('; ');
  if (words.length === 0 || why !== '') {
    return stays(
      `It was not rolled back, as the old version does not prove to work: ${why || 'no line of `verify` is for it'}.`,
    );
  }
  await moveCurrent(work, { from: bad, to: old });
  story.status = 'rolled-back';
  const { rotator } = await grip();
  // Left there, it would keep AWS from any further rotation.
  if (pendingVersion((await rotator.describe(secret.arn)).stages) === bad)
    await rotator.dropPending(secret.arn, bad);
  return badVersion(reading, faults, { kind: 'rolled back', old });
}

/** Makes a new value and writes it where nobody reads it yet. */
async function write(work: Work): Promise<void> {
  const { examined, inputs, services, grip } = work;
  const { reading, secret, current, token } = examined;
  const place = { text: reading.text, field: inputs.field };
  const value = newValue(current.secret.value, place, await makeText(examined, inputs, grip, services));
  await (await grip()).rotator.putPending(secret.arn, token, value);
  services.runner.info(`${reading.text}: wrote version ${token} under AWSPENDING`);
  return promote(work);
}

/** Makes what waits under AWSPENDING current, once it has proved to work. */
async function promote(work: Work): Promise<void> {
  const { examined, grip, story } = work;
  const { reading, secret, current, token } = examined;
  const { faults, doubts } = await judge(work, token);
  if (faults.length > 0) {
    await (await grip()).rotator.dropPending(secret.arn, token);
    throw badVersion(reading, faults, { kind: 'kept' });
  }
  if (doubts.length > 0) throw unprovenVersion(reading, doubts);
  await moveCurrent(work, { from: current.secret.versionId, to: token });
  story.newVersion = token;
}

async function moveCurrent(
  { examined: { secret, reading }, grip, services }: Work,
  versions: { readonly from: string; readonly to: string },
): Promise<void> {
  const { rotator } = await grip();
  try {
    await rotator.makeCurrent(secret.arn, versions);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    // The answer may have been lost, or the move was tried again after it had been made.
    const { stages } = await rotator.describe(secret.arn);
    if (holderOf(stages, 'AWSCURRENT') !== versions.to) throw error;
  }
  services.runner.info(`${reading.text}: AWSCURRENT moved from ${versions.from} to ${versions.to}`);
}

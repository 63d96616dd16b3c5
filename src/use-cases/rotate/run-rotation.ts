import { RequestFailure } from '../../domain/failure.ts';
import { overtakenRotation, supersededRotation } from '../../domain/rotation/failed-rotation.ts';
import { badVersion, unverifiedVersion } from '../../domain/rotation/failed-version.ts';
import { newValue } from '../../domain/rotation/new-value.ts';
import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import { isRotationToken } from '../../domain/rotation/rotation-token.ts';
import { pendingVersion, progressOf, versionWithStage } from '../../domain/rotation/version-stages.ts';
import { spanWords } from '../../domain/span.ts';
import {
  assessNewVersion,
  assessValue,
  faultOf,
  type VersionAssessment,
  verifyValues,
} from './assess-new-version.ts';
import { refuseStuck, waitForNewCurrent } from './await-rotation.ts';
import { byArn, type InspectedSecret } from './inspect-secret.ts';
import { makeText } from './make-value.ts';
import { makeCurrent, moveCurrent, type RotationTask, rememberReplaced } from './move-current.ts';
import type { ClientsProvider, RotationRun } from './rotation-clients.ts';

/**
 * Rotates one secret and records what happens in `result`. AWSCURRENT always moves in one step, so that some version
 * is always current. E_ROTATION, E_NEW_VERSION, E_COMMAND, E_NO_ROTATION, and RequestFailure.
 */
export async function runRotation(
  inspected: InspectedSecret,
  result: RotationResult,
  getClients: ClientsProvider,
  run: RotationRun,
): Promise<void> {
  const { inputs, services } = run;
  const began = performance.now();
  try {
    await continueRotation({ inspected, result, inputs, services, getClients });
    result.status = 'rotated';
  } finally {
    result.took = performance.now() - began;
  }
}

/** Continues from the secret's state, which an earlier attempt of this run may have left. */
async function continueRotation(task: RotationTask): Promise<void> {
  const { inspected, inputs, services, getClients, result } = task;
  const { query, secret, current, token } = inspected;
  const { stages, description } = await (await getClients()).rotator.describe(secret.arn);
  // The secret may have changed since it was inspected: rotating others takes time, and a rotation that an earlier
  // attempt started may have ended.
  const now = versionWithStage(stages, 'AWSCURRENT');
  if (now !== current.secret.versionId && now !== token) {
    // The rotation that was in progress at the inspection has ended.
    if (inputs.mode.kind !== 'function' || now === undefined || now !== pendingVersion(secret.stages))
      throw overtakenRotation(query);
    await rememberReplaced(task);
    result.newVersion = now;
    result.newRotation = description.rotation;
    return accept(task, now);
  }
  const progress = progressOf(stages, token);
  switch (progress.kind) {
    case 'undone':
      throw supersededRotation(query, token);
    case 'done':
      services.runner.info(
        `${query.text}: an earlier attempt of this run has made the version ${token} current`,
      );
      result.newVersion = token;
      return accept(task, token);
    case 'none':
      return inputs.mode.kind === 'function' ? start(task) : write(task);
    case 'begun':
      if (inputs.mode.kind === 'function') return waitFor(task, token);
      if (await isOutdated(task, token)) throw supersededRotation(query, token);
      return promote(task, token);
    case 'foreign':
      return inputs.mode.kind === 'function'
        ? waitFor(task, progress.versionId)
        : takeOver(task, progress.versionId);
  }
}

/**
 * Without a rotation function only a run such as this one writes a version with AWSPENDING; it was killed, or runs at
 * the same time. Judges the version: a good one becomes current; a bad or outdated one, or one written by another
 * program, is replaced.
 */
async function takeOver(task: RotationTask, versionId: string): Promise<void> {
  const { inspected, services } = task;
  const { query } = inspected;
  if (!isRotationToken(versionId)) {
    services.runner.info(
      `${query.text}: AWSPENDING is on the version ${versionId}, which nothing will end: it is replaced`,
    );
    return write(task);
  }
  // Another key may encrypt the secret by now, and that of the version be gone.
  if (await isOutdated(task, versionId, /^(?:ResourceNotFound|DecryptionFailure)/)) {
    services.runner.info(
      `${query.text}: the version ${versionId} under AWSPENDING is older than the current one, or has no value that can be read: it is replaced`,
    );
    return write(task);
  }
  services.runner.info(
    `${query.text}: an earlier run wrote the version ${versionId} and did not end: it is judged`,
  );
  const { faults, doubts } = await judge(task, versionId);
  if (faults.length > 0) {
    services.runner.warning(
      `The version ${versionId} of ${query.text}, which an earlier run wrote, is replaced: ${faults.join('; ')}.`,
    );
    return write(task);
  }
  if (doubts.length > 0) throw unverifiedVersion(query, doubts);
  return makeCurrent(task, versionId);
}

/**
 * True for a pending version that was written before the current one, so that its other fields are those of an older
 * value, and for one without a value, which a rotation function leaves when it fails. `valueless`: the codes that say so.
 */
async function isOutdated(
  { inspected, getClients }: RotationTask,
  versionId: string,
  valueless = /^ResourceNotFound/,
): Promise<boolean> {
  const { secret, current } = inspected;
  try {
    const { createdAt } = await (await getClients()).store.get(byArn(secret), { versionId });
    const since = current.secret.createdAt;
    return createdAt !== undefined && since !== undefined && createdAt.getTime() < since.getTime();
  } catch (error) {
    if (error instanceof RequestFailure && valueless.test(error.code ?? '')) return true;
    throw error;
  }
}

/** Starts the secret's own rotation. */
async function start(task: RotationTask): Promise<void> {
  const { inspected, services, getClients } = task;
  const { query, secret, token } = inspected;
  await rememberReplaced(task);
  try {
    await (await getClients()).rotator.rotate(secret.arn, token);
    services.runner.info(`${query.text}: rotation started, version ${token} is to become current`);
  } catch (error) {
    // Another process was faster; waits for its rotation.
    if (!(error instanceof RequestFailure && error.says(/previous rotation isn.t complete/i))) throw error;
    services.runner.info(`${query.text}: a rotation is in progress already`);
  }
  return completed(task);
}

/** A rotation is in progress already and is not started twice. */
async function waitFor(task: RotationTask, versionId: string): Promise<void> {
  const { inspected, services, getClients } = task;
  await refuseStuck(inspected, versionId, getClients, services);
  await rememberReplaced(task);
  services.runner.info(
    `${inspected.query.text}: a rotation is in progress already, version ${versionId} is AWSPENDING: waiting for it`,
  );
  return completed(task);
}

async function completed(task: RotationTask): Promise<void> {
  const { inspected, services, getClients, inputs, result } = task;
  const began = performance.now();
  const { versionId, rotation } = await waitForNewCurrent(inspected, getClients, inputs, services);
  result.newVersion = versionId;
  result.newRotation = rotation;
  services.runner.info(
    `${inspected.query.text}: version ${versionId} is current after ${spanWords(performance.now() - began)}`,
  );
  return accept(task, versionId);
}

/** Compares the version that is current now with the request. */
async function accept(task: RotationTask, versionId: string): Promise<void> {
  const assessment = await judge(task, versionId);
  if (assessment.faults.length === 0) {
    for (const doubt of assessment.doubts) task.services.runner.warning(doubt);
    return;
  }
  throw await fallBack(task, versionId, assessment.faults);
}

async function judge(
  { inspected, getClients, inputs, services, result }: RotationTask,
  versionId: string,
): Promise<VersionAssessment> {
  const { query } = inspected;
  const assessment = await assessNewVersion(inspected, versionId, getClients, inputs.verifications, services);
  for (const remark of assessment.remarks)
    services.runner.warning(`The new version of ${query.text}: ${remark}.`);
  const ends = assessment.values.flatMap(({ expiry }) => expiry?.at.getTime() ?? []);
  if (ends.length > 0) result.newExpiry = new Date(Math.min(...ends));
  return assessment;
}

/**
 * Reports a bad version that is current. With `rollback`, and if the old one works, makes the old one current again.
 */
async function fallBack(task: RotationTask, bad: string, faults: readonly string[]) {
  const { inspected, inputs, services, getClients, result } = task;
  const { query, secret, current } = inspected;
  const old = current.secret.versionId;
  const stays = (why: string) => badVersion(query, faults, { kind: 'current', old, bad, why });
  if (!inputs.rollback) return stays('`rollback` was not asked for.');
  if (old === bad) return stays('The version before it is not known to this attempt.');
  const { type } = secret.description;
  const results = await verifyValues(current.values, inputs.verifications, services, type);
  const now = services.clock.now();
  const why = results.flatMap((each) => faultOf(each, now) ?? each.doubt ?? []).join('; ');
  if (results.length === 0 || why !== '') {
    return stays(
      `It was not rolled back, as the old version does not prove to work: ${why || 'no line of `verify` is for it'}.`,
    );
  }
  await moveCurrent(task, { from: bad, to: old });
  result.status = 'rolled-back';
  const { rotator } = await getClients();
  // A version that stays pending would block every later rotation.
  if (pendingVersion((await rotator.describe(secret.arn)).stages) === bad)
    await rotator.removeLabel(secret.arn, bad, 'AWSPENDING');
  return badVersion(query, faults, { kind: 'rolled back', old });
}

/** Makes a new value and writes it where readers do not get it yet. */
async function write(task: RotationTask): Promise<void> {
  const { inspected, inputs, services, getClients } = task;
  const { query, secret, current, token } = inspected;
  const target = { text: query.text, field: inputs.field };
  const value = newValue(
    current.secret.value,
    target,
    await makeText(inspected, inputs, getClients, services),
  );
  await refuseBeforeWriting(task, value);
  await (await getClients()).rotator.putPending(secret.arn, token, value);
  services.runner.info(`${query.text}: wrote version ${token} under AWSPENDING`);
  return promote(task, token);
}

/** A value that is bad without asking a service is not written. */
async function refuseBeforeWriting(
  { inspected, inputs, services }: RotationTask,
  value: string,
): Promise<void> {
  const { query, current, token } = inspected;
  const secret = { ...current.secret, value, versionId: token, createdAt: undefined };
  const { faults } = await assessValue(inspected, secret, services);
  if (faults.length > 0)
    throw badVersion(query, faults, { kind: 'unwritten', hasField: inputs.field !== undefined });
}

/** Makes the pending version current after it has proved to work. */
async function promote(task: RotationTask, token: string): Promise<void> {
  const { inspected, getClients } = task;
  const { query, secret } = inspected;
  const { faults, doubts } = await judge(task, token);
  if (faults.length > 0) {
    await (await getClients()).rotator.removeLabel(secret.arn, token, 'AWSPENDING');
    throw badVersion(query, faults, { kind: 'kept' });
  }
  if (doubts.length > 0) throw unverifiedVersion(query, doubts);
  return makeCurrent(task, token);
}

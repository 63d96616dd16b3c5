import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { afterLabel } from '../../domain/rotation/after-label.ts';
import {
  badParameter,
  collidedParameter,
  overtakenParameter,
  undecidedParameter,
  unverifiedParameter,
} from '../../domain/rotation/failed-parameter.ts';
import { supersededRotation } from '../../domain/rotation/failed-rotation.ts';
import { newValue } from '../../domain/rotation/new-value.ts';
import {
  badLabel,
  begunLabel,
  doneLabel,
  type InspectedParameter,
  newestOf,
  parameterProgress,
  staleLabels,
} from '../../domain/rotation/parameter-versions.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { ParameterRotator } from '../../sources/parameter-store/rotator.ts';
import { assessValue, faultOf, type VersionAssessment, verifyValues } from './assess-new-version.ts';
import { limitOf, secretOf } from './inspect-parameter.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import { makeText } from './make-value.ts';
import type { ClientsProvider, RotationRun } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';

/** The data for rotating one parameter. */
interface Work {
  readonly inspected: InspectedSecret;
  readonly parameter: InspectedParameter;
  readonly result: RotationResult;
  readonly inputs: RotateInputs;
  readonly services: RotateServices;
  readonly getClients: ClientsProvider;
}

/**
 * Rotates one parameter. Readers get a new version at once, so it is judged before it is written and read back
 * afterwards; a bad one is replaced by the old value. A label on the previous version shows later runs what a killed
 * run has not finished. E_ROTATION, E_NEW_VERSION, E_COMMAND, and RequestFailure.
 */
export async function rotateParameter(
  inspected: InspectedSecret,
  parameter: InspectedParameter,
  result: RotationResult,
  getClients: ClientsProvider,
  run: RotationRun,
): Promise<void> {
  const { inputs, services } = run;
  const began = performance.now();
  try {
    await continueRotation({ inspected, parameter, result, inputs, services, getClients });
    result.status = 'rotated';
  } finally {
    result.took = performance.now() - began;
  }
}

/** Continues from the parameter's state, which an earlier run may have left. */
async function continueRotation(work: Work): Promise<void> {
  const { inspected, parameter, services, result } = work;
  const { query, token } = inspected;
  const history = await (await rotatorOf(work)).history(parameter.name);
  // Rotating others has taken time since this parameter was inspected.
  if (newestOf(history) !== parameter.newest) throw overtakenParameter(query);
  const progress = parameterProgress(history, token);
  switch (progress.kind) {
    case 'undone':
      throw supersededRotation(query, String(progress.version));
    case 'done':
      services.runner.info(
        `${query.text}: an earlier attempt of this run has made version ${parameter.newest}`,
      );
      result.newVersion = String(parameter.newest);
      return judgeDone(work);
    case 'written':
      return takeOver(work, progress);
    case 'none':
      return write(work, parameter.newest);
  }
}

/** An earlier attempt of this run made the newest version. A bad one now only causes a warning. */
async function judgeDone(work: Work): Promise<void> {
  const { parameter, services } = work;
  const { faults, doubts } = await judgeWritten(work, parameter.newest);
  for (const sentence of [...faults, ...doubts])
    services.runner.warning(`${work.inspected.query.text}: ${sentence}.`);
  await clean(work, parameter.newest);
}

/** A killed run has written the newest version: a good one is kept, a bad one is replaced by the old value. */
async function takeOver(
  work: Work,
  { before, isOwn, isBad }: { readonly before: number; readonly isOwn: boolean; readonly isBad: boolean },
): Promise<void> {
  const { inspected, parameter, inputs, services, result } = work;
  const { query } = inspected;
  const { newest } = parameter;
  const foundSo = { faults: ['an earlier run found it bad'], doubts: [] };
  services.runner.info(
    `${query.text}: an earlier run wrote version ${newest} and did not end: ${isBad ? 'it found it bad' : 'it is judged'}`,
  );
  const { faults, doubts } = isBad ? foundSo : await judgeWritten(work, newest);
  if (faults.length === 0) {
    if (doubts.length > 0) throw undecidedParameter(query, doubts);
    if (inputs.after)
      await (await rotatorOf(work)).label(parameter.name, before, [afterLabel(String(before))]);
    result.newVersion = String(newest);
    return finish(work, newest);
  }
  const now = await putBack(work, { bad: newest, old: before }, faults);
  if (isOwn) throw badParameter(query, faults, { kind: 'put back', now });
  services.runner.warning(
    `Version ${newest} of ${query.text}, which an earlier run wrote, is replaced: ${faults.join('; ')}.`,
  );
  return write(work, now);
}

/** Makes a new value, judges it, and writes it over the version `from`. */
async function write(work: Work, from: number): Promise<void> {
  const { inspected, parameter, inputs, services, getClients, result } = work;
  const { query, current, token } = inspected;
  const { name, settings } = parameter;
  const target = { text: query.text, field: inputs.field, limit: limitOf(settings) };
  const value = newValue(
    current.secret.value,
    target,
    await makeText(inspected, inputs, getClients, services),
  );
  if (value === '') throw badParameter(query, ['it is empty'], { kind: 'unwritten', hasField: true });
  const unwritten = { ...current.secret, value, versionId: token, createdAt: undefined };
  const { faults, doubts } = await judge(work, unwritten);
  if (faults.length > 0)
    throw badParameter(query, faults, { kind: 'unwritten', hasField: inputs.field !== undefined });
  if (doubts.length > 0) throw unverifiedParameter(query, doubts);

  const rotator = await rotatorOf(work);
  const labels = [begunLabel(token), ...(inputs.after ? [afterLabel(String(from))] : [])];
  await rotator.label(name, from, labels);
  const version = await rotator.put({ name, value, from, settings });
  result.newVersion = String(version);
  services.runner.info(`${query.text}: wrote version ${version} over version ${from}`);
  if (version !== from + 1) {
    await finish(work, version);
    throw collidedParameter(query, version - 1, version);
  }
  const assessment = await judgeWritten(work, version, value);
  if (assessment.faults.length > 0) {
    const now = await putBack(work, { bad: version, old: from }, assessment.faults);
    throw badParameter(query, assessment.faults, { kind: 'put back', now });
  }
  for (const doubt of assessment.doubts) services.runner.warning(doubt);
  return finish(work, version);
}

/** Reads a version back and judges it. `wanted`: the expected value, if known. */
async function judgeWritten(work: Work, version: number, wanted?: string): Promise<VersionAssessment> {
  const { inspected, parameter, services, result } = work;
  const { query } = inspected;
  const read = await (await rotatorOf(work)).get(`${parameter.name}:${version}`);
  const assessment = await judge(work, secretOf(read, query));
  for (const remark of assessment.remarks)
    services.runner.warning(`The new value of ${query.text}: ${remark}.`);
  const ends = assessment.values.flatMap(({ expiry }) => expiry?.at.getTime() ?? []);
  if (ends.length > 0) result.newExpiry = new Date(Math.min(...ends));
  if (wanted === undefined || wanted === read.value) return assessment;
  return { ...assessment, faults: [...assessment.faults, 'what was read back is not what was written'] };
}

async function judge({ inspected, inputs, services }: Work, secret: Secret): Promise<VersionAssessment> {
  const { values, faults, remarks } = await assessValue(inspected, secret, services);
  if (values.length === 0) return { values, faults, doubts: [], remarks };
  const results = await verifyValues(values, inputs.verifications, services);
  return {
    values,
    faults: [...faults, ...results.flatMap((result) => faultOf(result, services.clock.now()) ?? [])],
    doubts: results.flatMap(({ doubt }) => doubt ?? []),
    remarks,
  };
}

/** Writes the old value again if the bad one is still the newest. Returns the new version. */
async function putBack(
  work: Work,
  { bad, old }: { readonly bad: number; readonly old: number },
  faults: readonly string[],
): Promise<number> {
  const { inspected, parameter, inputs, services, result } = work;
  const { query, current, token } = inspected;
  const { name, settings } = parameter;
  const rotator = await rotatorOf(work);
  const isLabelled = await rotator.label(name, bad, [badLabel(token)]).then(
    () => true,
    (error: unknown) => {
      if (error instanceof RequestFailure) return false;
      throw error;
    },
  );
  try {
    const now = await rotator.put({ name, value: String(current.secret.value), from: bad, settings });
    result.newVersion = String(now);
    // Its value is in use again.
    if (inputs.after) await rotator.unlabel(name, old, [afterLabel(String(old))]);
    services.runner.info(`${query.text}: put the value of version ${old} back, as version ${now}`);
    await clean(work, now);
    result.status = 'rolled-back';
    return now;
  } catch (error) {
    if (!(error instanceof RequestFailure) || error.code === 'ParameterVersionMismatch') throw error;
    const {
      code,
      message,
      fix = '',
    } = badParameter(query, faults, { kind: 'current', bad, old, isLabelled });
    throw new LeaseError(code, message, { fix, cause: error });
  }
}

/** Labels the run's own version, then removes the labels from the others. */
async function finish(work: Work, version: number): Promise<void> {
  const { inspected, parameter } = work;
  await (await rotatorOf(work)).label(parameter.name, version, [doneLabel(inspected.token)]);
  await clean(work, version);
}

async function clean(work: Work, kept: number): Promise<void> {
  const { name } = work.parameter;
  const rotator = await rotatorOf(work);
  for (const { version, labels } of staleLabels(await rotator.history(name), kept))
    await rotator.unlabel(name, version, labels);
}

async function rotatorOf({ getClients }: Work): Promise<ParameterRotator> {
  return (await getClients()).openParameters();
}

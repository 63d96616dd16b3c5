import { RequestFailure } from '../../domain/failure.ts';
import { overtakenRotation } from '../../domain/rotation/failed-rotation.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import { pendingVersion, versionWithStage } from '../../domain/rotation/version-stages.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import { labelForAfter } from './labels.ts';
import type { ClientsProvider } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';

/** The data for rotating one secret. */
export interface RotationTask {
  readonly inspected: InspectedSecret;
  readonly result: RotationResult;
  readonly inputs: RotateInputs;
  readonly services: RotateServices;
  readonly getClients: ClientsProvider;
}

/** Labels the version that is about to be replaced, where something is to run after that. */
export async function rememberReplaced({ inspected, inputs, getClients }: RotationTask): Promise<void> {
  const { secret, current } = inspected;
  if (inputs.after) await labelForAfter((await getClients()).rotator, secret.arn, current.secret.versionId);
}

/** Moves AWSCURRENT to a good version. If another process was faster, the version is given up. */
export async function makeCurrent(task: RotationTask, versionId: string): Promise<void> {
  const { inspected, getClients, result } = task;
  const { query, secret, current } = inspected;
  await rememberReplaced(task);
  try {
    await moveCurrent(task, { from: current.secret.versionId, to: versionId });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { rotator } = await getClients();
    const { stages } = await rotator.describe(secret.arn);
    if (versionWithStage(stages, 'AWSCURRENT') === current.secret.versionId) throw error;
    if (pendingVersion(stages) === versionId) await rotator.removeLabel(secret.arn, versionId, 'AWSPENDING');
    throw overtakenRotation(query);
  }
  result.newVersion = versionId;
}

/** Moves AWSCURRENT in one step. RequestFailure if it did not move. */
export async function moveCurrent(
  { inspected: { secret, query }, getClients, services }: RotationTask,
  versions: { readonly from: string; readonly to: string },
): Promise<void> {
  const { rotator } = await getClients();
  try {
    await rotator.makeCurrent(secret.arn, versions);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    // The answer may have been lost, or the move was repeated after it had succeeded.
    const { stages } = await rotator.describe(secret.arn);
    if (versionWithStage(stages, 'AWSCURRENT') !== versions.to) throw error;
  }
  services.runner.info(`${query.text}: AWSCURRENT moved from ${versions.from} to ${versions.to}`);
}

import { afterLabel } from '../../domain/rotation/after-label.ts';
import type { SecretRotator } from './rotation-ports.ts';

/** Whether the version has the label now. RequestFailure. */
export async function hasLabel(
  rotator: SecretRotator,
  arn: string,
  versionId: string,
  label: string,
): Promise<boolean> {
  const { stages } = await rotator.describe(arn);
  return stages.get(versionId)?.includes(label) === true;
}

/**
 * Labels a version of a secret before it is replaced, so that a run which is killed after that leaves `after` to the
 * next run. RequestFailure.
 */
export async function labelForAfter(rotator: SecretRotator, arn: string, versionId: string): Promise<void> {
  const label = afterLabel(versionId);
  if (await hasLabel(rotator, arn, versionId, label)) return;
  try {
    await rotator.addLabel(arn, versionId, label);
  } catch (error) {
    // The answer may have been lost.
    if (!(await hasLabel(rotator, arn, versionId, label))) throw error;
  }
}

import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import { nextRotation } from '../../domain/rotation/rotation-trigger.ts';
import { versionWithStage } from '../../domain/rotation/version-stages.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import type { RotationTarget } from './needed-permissions.ts';
import type { RotationRun } from './rotation-clients.ts';

/** The result of a secret before it is changed. */
export function initialResult(
  { query, secret, current, token, decision, facts, isBegun, dueAfter, parameter }: InspectedSecret,
  { inputs: { trigger, after }, services: { clock } }: RotationRun,
): RotationResult {
  const { versionId, createdAt } = current.secret;
  // An earlier attempt of this run has finished: the previously current version has AWSPREVIOUS now.
  const isDone = versionId === token || parameter?.progress.kind === 'done';
  const previous = parameter ? String(parameter.newest - 1) : versionWithStage(secret.stages, 'AWSPREVIOUS');
  return {
    text: query.text,
    oldVersion: (isDone && previous) || versionId,
    oldAge: isDone || !createdAt ? undefined : clock.now() - createdAt.getTime(),
    status: 'unchanged',
    decision: isBegun ? { is: 'due', why: 'was begun by an attempt that did not end' } : decision,
    after: after && dueAfter.length > 0 ? 'due' : undefined,
    newVersion: undefined,
    newExpiry: undefined,
    next: nextRotation(trigger, facts),
    took: 0,
  };
}

/** An inspected secret as what permissions depend on. */
export function targetOf({ query, secret, parameter }: InspectedSecret): RotationTarget {
  return parameter ? { query, settings: parameter.settings } : { query, secret };
}

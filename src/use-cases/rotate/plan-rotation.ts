import { LeaseError } from '../../domain/error.ts';
import { permissionsOfChain } from '../../domain/policies/required-permissions.ts';
import { readerRoleOf } from '../../domain/requests/lease-inputs.ts';
import { queriesOf } from '../../domain/requests/secret-query.ts';
import {
  dryRunSummary,
  dueCount,
  plannedAction,
  plannedAfter,
  type RotationPlan,
} from '../../domain/rotation/rotation-plan.ts';
import { rotationOutputs } from '../../domain/rotation/rotation-result.ts';
import { isRotationToken } from '../../domain/rotation/rotation-token.ts';
import { pendingVersion } from '../../domain/rotation/version-stages.ts';
import { permissionsToRead } from '../../sources/permissions-to-read.ts';
import { logPermissions, permissionParts } from '../report-permissions.ts';
import { refuseStuck } from './await-rotation.ts';
import { initialResult, targetOf } from './initial-result.ts';
import { inspectAll } from './inspect-all.ts';
import { type InspectedSecret, inspectionPolicy } from './inspect-secret.ts';
import { neededFor, type RotationTarget } from './needed-permissions.ts';
import { clientsFor, type RotationRun } from './rotation-clients.ts';

/**
 * Reports what is due and why, what a run would do, and the permissions of its role. Inspects as a run does, with sessions
 * that can change nothing, and throws the errors of the inspection after the permissions are reported.
 */
export async function planRotation(run: RotationRun): Promise<void> {
  const { inputs, services } = run;
  const { runner, clock } = services;
  let inspected: InspectedSecret[];
  try {
    inspected = await inspectAll(run);
    for (const each of inspected) await refuseStuckRotation(each, run);
  } catch (error) {
    if (error instanceof LeaseError) await reportNeeded(undefined, run);
    throw error;
  }
  const plans = inspected.map((each) => planOf(each, run));
  for (const { result, action } of plans) {
    const { text, decision } = result;
    if (decision.is === 'unknown')
      runner.warning(
        `${text} ${decision.why}, so \`when\` cannot tell if it is due. It would be left alone.`,
      );
    else runner.info(`${text} ${decision.why}: ${decision.is}${action === undefined ? '' : `, ${action}`}`);
  }
  runner.info(`Dry run: nothing is rotated, ${dueCount(plans)}.`);
  const results = plans.map(({ result }) => result);
  runner.handOver({ variables: new Map(), outputs: rotationOutputs(results, true) });
  if (inputs.jobSummary) runner.summarize(dryRunSummary(plans, inputs.trigger, clock.now()));
  await reportNeeded(inspected, run);
}

function planOf(inspected: InspectedSecret, run: RotationRun): RotationPlan {
  const { secret, parameter, dueAfter } = inspected;
  const result = initialResult(inspected, run);
  const isDue = result.decision.is === 'due';
  const further = plannedAfter(dueAfter, isDue, run.inputs);
  if (!isDue) return { result, action: further };
  const versionId = pendingVersion(secret.stages);
  const progress = parameter?.progress.kind;
  const planned = {
    pending: versionId === undefined ? undefined : { versionId, isOwn: isRotationToken(versionId) },
    functionArn: secret.functionArn,
    parameter: parameter && { newest: parameter.newest, isWritten: progress === 'written' },
  };
  const action = plannedAction(planned, run.inputs);
  return { result, action: further === undefined ? action : `${action}; ${further}` };
}

/** Throws the error of a stuck rotation, with which a run would end. */
async function refuseStuckRotation(inspected: InspectedSecret, run: RotationRun): Promise<void> {
  const { secret, query, decision, parameter } = inspected;
  const pending = pendingVersion(secret.stages);
  if (run.inputs.mode.kind !== 'function' || parameter || pending === undefined || decision.is !== 'due')
    return;
  await refuseStuck(inspected, pending, clientsFor(query, inspectionPolicy(query, run), run), run.services);
}

/** Reports the permissions of the roles. The policies of an ambient identity are unknown. */
async function reportNeeded(
  inspected: readonly InspectedSecret[] | undefined,
  run: RotationRun,
): Promise<void> {
  const { inputs, services, job } = run;
  const { identity, requests, region, alerts } = inputs;
  if (!identity) return;
  const role = readerRoleOf(identity);
  const alertQueries = queriesOf(alerts.secrets, { region, accountId: role.accountId });
  const targets: RotationTarget[] =
    inspected?.map(targetOf) ??
    queriesOf(requests, { region, accountId: job.accountId }).map((query) => ({ query }));
  const needed = await Promise.all(targets.map((target) => neededFor(target, run)));
  const told = alertQueries.length > 0 ? [await permissionsToRead(alertQueries, role, () => undefined)] : [];
  const all = [...needed, ...told];
  const route = [identity.role, ...identity.chain];
  const required = [
    ...route
      .slice(1)
      .map((next, index) => permissionsOfChain(route[index] ?? next, next, identity.tagging?.actions)),
    {
      role,
      statements: all.flatMap(({ statements }) => statements),
      keys: all.flatMap(({ keys }) => keys),
    },
  ];
  logPermissions(permissionParts(required), inputs.jobSummary ? tried(inspected) : undefined, services);
}

/** Says which permissions were tested, and which were not. */
function tried(inspected: readonly InspectedSecret[] | undefined): string {
  return inspected
    ? 'The role could read all that the rotation needs. Whether it may write was not tried: that needs a real write.'
    : 'The role could not read all that the rotation needs: see the error.';
}

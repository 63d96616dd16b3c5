import type { WithAlerts } from '../../domain/alerts/alert-inputs.ts';
import { explainMissingToken } from '../../domain/refusals/missing-token.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import {
  type RotationResult,
  rotationOutputs,
  rotationSummary,
} from '../../domain/rotation/rotation-result.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { maskAlertInputs } from '../alerts/open-channel.ts';
import { warnOf } from '../alerts/send-alerts.ts';
import { identifyJob, type JobAccess } from '../job/identify-job.ts';
import { whenTrusted } from '../job/when-trusted.ts';
import { initialResult } from './initial-result.ts';
import { inspectAll } from './inspect-all.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import { planRotation } from './plan-rotation.ts';
import { rotateOne } from './rotate-one.ts';
import type { RotationRun } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';
import { openRotationChannel, type RotationReport, sendRotationAlerts } from './send-rotation-alerts.ts';

/**
 * Rotates the secrets that are due, one after the other, and stops at the first failure. Inspects all before it
 * changes any. Sends an alert about a failure if the workflow asks for alerts; E_ALERT if that fails.
 */
export async function rotate(inputs: RotateInputs & WithAlerts, services: RotateServices): Promise<void> {
  const { runner } = services;
  refuseUnverifiedTls(runner.environment);
  await maskAlertInputs(inputs.alerts, runner);
  for (const warning of [...inputs.warnings, ...inputs.alerts.warnings]) runner.warning(warning);

  const report: RotationReport = { results: [] };
  let failure: unknown;
  await rotateAll(inputs, report, services).catch((error: unknown) => {
    failure = error;
  });
  const untold = await sendRotationAlerts(report, failure, inputs, services);
  if (failure === undefined && untold) throw untold;
  if (untold) warnOf(untold, services, runner);
  if (failure !== undefined) throw failure;
}

async function rotateAll(
  inputs: RotateInputs & WithAlerts,
  report: RotationReport,
  services: RotateServices,
): Promise<void> {
  const { runner, provider, origin } = services;
  await openRotationChannel(report, undefined, inputs, services);
  if (inputs.identity && !provider.isAvailable) throw explainMissingToken(origin, { maySkip: false });

  const job = await identifyJob({ ...inputs, regions: [inputs.region] }, services);
  runner.info(identityLine(job));
  if (inputs.maskAccountId && job.accountId) await runner.mask([job.accountId]);
  await openRotationChannel(report, job, inputs, services);
  await whenTrusted(job, rotateDue({ job, inputs, services }, report));
}

function identityLine(job: JobAccess): string {
  return job.kind === 'ambient'
    ? job.description
    : `${job.reader.role.name}: sessions of 15 min for one secret each, never exported`;
}

async function rotateDue(run: RotationRun, report: RotationReport): Promise<void> {
  const { inputs, services } = run;
  if (inputs.dryRun) return planRotation(run);
  const inspected = await inspectAll(run);
  const results = inspected.map((each) => initialResult(each, run));
  report.results = results;
  const work = inspected.filter((each) => isToDo(each, run));
  try {
    for (const [index, each] of work.entries()) {
      const result = results[inspected.indexOf(each)];
      if (result) await rotateOne(each, result, [each, ...work.slice(index + 1)], run);
    }
  } finally {
    handOver(results, inputs, services);
  }
}

/** Whether it is rotated now, or has something left to do from an earlier run. */
function isToDo(
  { query, decision, isBegun, dueAfter }: InspectedSecret,
  { inputs, services: { runner } }: RotationRun,
): boolean {
  const { is, why } = decision;
  if (isBegun) {
    runner.info(`${query.text}: an earlier attempt of this run has begun to rotate it`);
    return true;
  }
  if (is === 'unknown')
    runner.warning(`${query.text} ${why}, so \`when\` cannot tell if it is due. It was left alone.`);
  else runner.info(`${query.text} ${why}: ${is}`);
  if (dueAfter.length > 0 && !inputs.after) {
    runner.warning(
      `${query.text}: \`after\` of an earlier run has not succeeded for version ${dueAfter.join(', ')}, and this step has none.`,
    );
  }
  return is === 'due' || (inputs.after !== undefined && dueAfter.length > 0);
}

/** Writes outputs and summary, also after a failure, for steps with `if: failure()`. */
function handOver(
  results: readonly RotationResult[],
  { jobSummary, trigger }: RotateInputs,
  { runner, clock }: RotateServices,
): void {
  runner.handOver({ variables: new Map(), outputs: rotationOutputs(results) });
  if (jobSummary) runner.summarize(rotationSummary(results, trigger, clock.now()));
}

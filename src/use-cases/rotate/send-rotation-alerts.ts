import { hasOwnAddress } from '../../domain/alerts/alert-channel.ts';
import type { WithAlerts } from '../../domain/alerts/alert-inputs.ts';
import { concealed } from '../../domain/concealment.ts';
import { LeaseError } from '../../domain/error.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import { rotationMessage } from '../../domain/rotation/rotation-message.ts';
import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import { asLeaseError } from '../../domain/unforeseen.ts';
import { type OpenedChannel, openChannel } from '../alerts/open-channel.ts';
import { ping, sendAlerts } from '../alerts/send-alerts.ts';
import type { JobAccess } from '../job/identify-job.ts';
import { runUrlOf } from '../run-url.ts';
import type { RotateServices } from './rotation-ports.ts';

/** What a run has done, for alerts. The run fills it in as it works, so that a failure can be told too. */
export interface RotationReport {
  results: readonly RotationResult[];
  /** Undefined until it is known where alerts go. */
  opened?: OpenedChannel;
  /** E_ALERT: why nobody can be told. */
  unopened?: LeaseError;
}

/**
 * Finds out where alerts go, before anything is changed. `job` may be missing where nothing is read from AWS. What
 * cannot be read stops no rotation: the step fails for it at its end.
 */
export async function openRotationChannel(
  report: RotationReport,
  job: JobAccess | undefined,
  { alerts, region }: RotateInputs & WithAlerts,
  services: RotateServices,
): Promise<void> {
  if (report.opened || report.unopened || (!job && alerts.secrets.length > 0)) return;
  try {
    report.opened = await openChannel(alerts, job, [region], services);
  } catch (error) {
    if (!(error instanceof LeaseError && error.code === 'E_ALERT')) throw error;
    report.unopened = error;
  }
}

/**
 * Tells of a failed run and, to services that keep alerts open, of what is well. Pings after a good run. Returns why
 * somebody was not told: E_ALERT.
 */
export async function sendRotationAlerts(
  { results, opened, unopened }: RotationReport,
  failure: unknown,
  { requests, region, dryRun }: RotateInputs,
  services: RotateServices,
): Promise<LeaseError | undefined> {
  const { runner, clock } = services;
  if (dryRun || unopened) return unopened;
  if (opened?.channel) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW, GITHUB_JOB } = runner.environment;
    const isPrivate = runner.noteVisibility('unknown') === 'private';
    const origin = {
      name: `${GITHUB_WORKFLOW || 'workflow'} / ${GITHUB_JOB || 'job'}`,
      repository,
      region,
      runUrl: runUrlOf(runner.environment),
      shown: (text: string) => (isPrivate ? text : concealed(text)),
    };
    const told = rotationMessage(
      failure === undefined ? undefined : asLeaseError(failure),
      results,
      requests,
      origin,
      clock.now(),
    );
    // A chat and a program would hear in each good run that nothing is wrong.
    const message = hasOwnAddress(opened.channel.format) ? told : { ...told, resolved: [] };
    const sent = await sendAlerts(message, opened.channel, services, runner);
    if (sent.failure) return sent.failure;
  }
  if (failure !== undefined || opened?.pingUrl === undefined) return undefined;
  return ping(opened.pingUrl, services, runner);
}

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

/** What a run has done, for alerts. The run fills it in as it works, so that a failed run can be reported too. */
export interface RotationReport {
  results: readonly RotationResult[];
  /** Undefined until the addresses of alerts are known. */
  opened?: OpenedChannel;
  /** E_ALERT: why no alert can be sent. */
  unopened?: LeaseError;
}

/**
 * Reads the addresses of alerts, before anything is changed. `job` is only needed if they are read from AWS. An address
 * that cannot be read does not prevent the rotation; the step fails at its end.
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
 * Sends an alert about a failed run, closes the alerts of secrets that were rotated, and pings after a run without a
 * failure. Returns E_ALERT if something could not be sent.
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
    // Chats and programs do not close alerts, so a run without a failure sends them nothing.
    const message = hasOwnAddress(opened.channel.format) ? told : { ...told, resolved: [] };
    const sent = await sendAlerts(message, opened.channel, services, runner);
    if (sent.failure) return sent.failure;
  }
  if (failure !== undefined || opened?.pingUrl === undefined) return undefined;
  return ping(opened.pingUrl, services, runner);
}

import type { WithAlerts } from '../../domain/alerts/alert-inputs.ts';
import { LeaseError } from '../../domain/error.ts';
import { mergeSentAlerts, type SentAlerts, sentAlertsOfChannel } from '../../domain/monitor/alerts.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { sentAlertsIn } from '../../domain/monitor/monitor-issue.ts';
import { monitorMessage, sentAlertsAfter } from '../../domain/monitor/monitor-message.ts';
import { type OpenedChannel, openChannel } from '../alerts/open-channel.ts';
import { sendAlerts } from '../alerts/send-alerts.ts';
import { runUrlOf } from '../run-url.ts';
import type { LastIssues } from './monitor-issue.ts';
import type { MonitorMemory } from './monitor-memory.ts';
import type { MonitorServices } from './monitor-ports.ts';
import type { MonitorRun } from './monitor-run-report.ts';
import type { AccountScan } from './scan-accounts.ts';

/** The result of sending a run's alerts. */
export interface RunAlerts {
  /** The alerts to record in the issue as sent. */
  readonly sent: SentAlerts;
  /** E_ALERT. */
  readonly failures: readonly LeaseError[];
  /** The address of the dead-man's switch. */
  readonly pingUrl: string | undefined;
  /** True if the state file records it, because there is no issue. */
  readonly isInMemory: boolean;
}

/**
 * Sends what has become worse since the issue was written or, without an issue, since the state file was.
 * Without both, all problems are sent.
 */
export async function sendRunAlerts(
  run: MonitorRun,
  { tracker, issues }: LastIssues,
  {
    inputs,
    scans,
    memory,
    services,
  }: {
    readonly inputs: MonitorInputs & WithAlerts;
    readonly scans: readonly AccountScan[];
    readonly memory: MonitorMemory;
    readonly services: MonitorServices;
  },
): Promise<RunAlerts> {
  const { runner } = services;
  const { id, alerts, layout, isInDoubt } = run;
  const before = tracker
    ? mergeSentAlerts([...issues].map(([id, { body }]) => sentAlertsIn(body, id)))
    : memory.sentAlerts(id);
  const recordedWithout = (unsent: ReadonlySet<string> | 'all') =>
    sentAlertsAfter(alerts, before, { id, unsent, isInDoubt });
  const job = scans.find((scan) => scan.job)?.job;
  let opened: OpenedChannel;
  try {
    if (!job) throw new Error('Where no account could be looked at there is nothing to tell.');
    opened = await openChannel(inputs.alerts, job, inputs.regions, services);
  } catch (error) {
    if (!(error instanceof LeaseError && error.code === 'E_ALERT')) throw error;
    const unsent = inputs.alerts.format ? 'all' : new Set<string>();
    return { sent: recordedWithout(unsent), failures: [error], pingUrl: undefined, isInMemory: false };
  }
  const { channel, others, pingUrl } = opened;
  if (!channel) return { sent: recordedWithout(new Set()), failures: [], pingUrl, isInMemory: false };

  const { GITHUB_REPOSITORY: repository = '' } = runner.environment;
  const origin = { id, name: run.report.monitor, repository, runUrl: runUrlOf(runner.environment) };
  const unsent = new Set<string>();
  const failures: LeaseError[] = [];
  for (const [name, each] of [[undefined, channel] as const, ...others]) {
    const own = alerts.filter(({ route }) => route.channel === name);
    const message = monitorMessage(own, sentAlertsOfChannel(name, before), { layout, isInDoubt }, origin);
    const sent = await sendAlerts(message, each, services, runner, name);
    for (const key of sent.unsent) unsent.add(key);
    if (sent.failure) failures.push(sent.failure);
  }
  const recorded = recordedWithout(unsent);
  if (!tracker) memory.setSentAlerts(id, recorded);
  return { sent: recorded, failures, pingUrl, isInMemory: !tracker };
}

import { concealed } from '../../domain/concealment.ts';
import type { Alert } from '../../domain/monitor/alerts.ts';
import { hasProblem, sentenceOf } from '../../domain/monitor/finding.ts';
import type { NotedGitHubSecret } from '../../domain/monitor/github-secrets.ts';
import type { JudgedSecret } from '../../domain/monitor/judge-secret.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { type MonitorReport, reportStatusOf } from '../../domain/monitor/monitor-report.ts';
import { monitorSummary } from '../../domain/monitor/monitor-summary.ts';
import type { ReportLayout } from '../../domain/monitor/watch-table.ts';
import type { MonitorServices } from './monitor-ports.ts';

/** The results of a monitor's run. */
export interface MonitorRun {
  /** The monitor's id, from `monitorIdOf`. */
  readonly id: string;
  /** The worst first. */
  readonly secrets: readonly JudgedSecret[];
  /** From `watchDigests`. */
  readonly watch: readonly string[];
  /** Their problems, with the people or channels to inform. */
  readonly alerts: readonly Alert[];
  /** From `doubtOf`. */
  readonly isInDoubt: (fingerprint: string) => boolean;
  readonly report: MonitorReport;
  readonly layout: ReportLayout;
  /** Undefined if the secrets stored in GitHub were not listed. */
  readonly gitHubSecrets: readonly NotedGitHubSecret[] | undefined;
}

/** Lines in the log. The report has all of them. */
const mostLines = 200;
/** GitHub shows ten annotations of a step. */
const mostNamed = 10;

/** Writes log, one warning, summary, report file and outputs. `issueUrls`: of this monitor's open issues. */
export function reportRun(
  run: MonitorRun,
  issueUrls: readonly string[],
  inputs: MonitorInputs,
  { runner, writeReport }: MonitorServices,
): void {
  const { secrets, report, layout } = run;
  const json = `${JSON.stringify(report, null, 2)}\n`;
  const path = writeReport(inputs.reportFile, layout.disclosure === 'all' ? json : concealed(json));
  const problems = secrets.filter(hasProblem);
  // The warning is in the log too, so the log only adds the lines that the warning omits.
  const lines = problems.flatMap((secret, index) =>
    secret.findings
      .slice(index < mostNamed ? 1 : 0)
      .map((finding) => `${reportStatusOf(secret)}: ${secret.label} ${sentenceOf(finding)}`),
  );
  if (problems.length > 0) runner.warning(warningOf(problems));
  for (const line of lines.slice(0, mostLines)) runner.info(line);
  if (lines.length > mostLines) runner.info(`and ${lines.length - mostLines} more`);
  if (inputs.jobSummary) runner.summarize(monitorSummary(secrets, report, layout, run.gitHubSecrets));
  const { counts, status } = report;
  runner.info(`Status: ${status}, of ${counts.secrets} secrets`);
  runner.handOver({
    variables: new Map(),
    outputs: new Map([
      ['status', status],
      ['secrets', String(counts.secrets)],
      ['expired', String(counts.expired)],
      ['expiring', String(counts.expiring)],
      ['attention', String(counts.attention)],
      ['unreadable', String(counts.unreadable)],
      ['github-secrets', run.gitHubSecrets ? String(run.gitHubSecrets.length) : ''],
      ['report', path],
      ['issue', issueUrls.join('\n')],
    ]),
  });
}

function warningOf(wrong: readonly JudgedSecret[]): string {
  const named = wrong
    .slice(0, mostNamed)
    .map(({ label, findings }) => `${label} ${findings.slice(0, 1).map(sentenceOf)}`);
  const more = wrong.length - named.length;
  const subject = wrong.length === 1 ? 'One secret needs' : `${wrong.length} secrets need`;
  return [`${subject} attention:`, ...named, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

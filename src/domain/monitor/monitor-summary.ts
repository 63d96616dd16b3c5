import { minuteOf } from '../span.ts';
import { hasProblem } from './finding.ts';
import { gitHubSecretsTable, type NotedGitHubSecret } from './github-secrets.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { escaped } from './markdown.ts';
import type { MonitorReport } from './monitor-report.ts';
import { countsLine, type ReportLayout, tableOf, watchTimeline } from './watch-table.ts';

/** GitHub drops a summary of more than 1 MiB, and longer tables are not readable. */
const mostProblems = 500;
const mostOthers = 300;

/**
 * The run in Markdown: counts, a timeline, the problems with the worst first, and all other secrets in a closed
 * section.
 */
export function monitorSummary(
  secrets: readonly JudgedSecret[],
  report: MonitorReport,
  layout: ReportLayout,
  gitHubSecrets: readonly NotedGitHubSecret[] = [],
): string {
  const problems = secrets.filter(hasProblem);
  const others = secrets.filter((secret) => !hasProblem(secret));
  return [
    `### 🔭 ${escaped(report.monitor)}`,
    '',
    countsLine(report),
    '',
    ...watchTimeline(secrets, layout.now),
    ...(problems.length > 0 ? [...table(problems, mostProblems, layout), ''] : []),
    ...(others.length > 0 ? folded(others, layout) : []),
    ...gitHubSecretsTable(gitHubSecrets),
    '',
    `<sub>Judged ${minuteOf(new Date(report.judgedAt))}. Without rotation: ${report.counts.withoutRotation}. No value is in this report.</sub>`,
  ].join('\n');
}

function folded(others: readonly JudgedSecret[], layout: ReportLayout): string[] {
  const title = others.length === 1 ? 'The other one' : `The other ${others.length}`;
  return [`<details><summary>${title}</summary>`, '', ...table(others, mostOthers, layout), '', '</details>'];
}

function table(secrets: readonly JudgedSecret[], most: number, layout: ReportLayout): string[] {
  const { head, rows } = tableOf(secrets.slice(0, most), layout);
  const more = secrets.length - most;
  return [...head, ...rows, ...(more > 0 ? ['', `and ${more} more, which the report file has.`] : [])];
}

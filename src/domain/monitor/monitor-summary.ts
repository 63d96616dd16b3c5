import type { JudgedSecret } from './findings.ts';
import { escaped } from './markdown.ts';
import type { MonitorReport } from './monitor-report.ts';
import { countsLine, type Drawing, tableOf, watchTimeline } from './watch-table.ts';

/** GitHub drops a summary of more than 1 MiB; a table is read by nobody long before. */
const mostProblems = 500;
const mostOthers = 300;

/** The run as Markdown: counts, a timeline, what is wrong with the worst first, and all the others folded away. */
export function monitorSummary(
  secrets: readonly JudgedSecret[],
  report: MonitorReport,
  drawing: Drawing,
): string {
  const problems = secrets.filter(({ findings }) => findings.length > 0);
  const others = secrets.filter(({ findings }) => findings.length === 0);
  return [
    `### 🔭 ${escaped(report.monitor)}`,
    '',
    countsLine(report),
    '',
    ...watchTimeline(secrets, drawing.now),
    ...(problems.length > 0 ? [...table(problems, mostProblems, drawing), ''] : []),
    ...(others.length > 0 ? folded(others, drawing) : []),
    '',
    `<sub>Judged ${report.judgedAt}. Without rotation: ${report.counts.withoutRotation}. No value is in this report.</sub>`,
  ].join('\n');
}

function folded(others: readonly JudgedSecret[], drawing: Drawing): string[] {
  const title = others.length === 1 ? 'The other one' : `The other ${others.length}`;
  return [
    `<details><summary>${title}</summary>`,
    '',
    ...table(others, mostOthers, drawing),
    '',
    '</details>',
  ];
}

function table(secrets: readonly JudgedSecret[], most: number, drawing: Drawing): string[] {
  const { head, rows } = tableOf(secrets.slice(0, most), drawing);
  const more = secrets.length - most;
  return [...head, ...rows, ...(more > 0 ? ['', `and ${more} more, which the report file has.`] : [])];
}

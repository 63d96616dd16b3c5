import { type Alert, readSentAlerts, type SentAlerts, writeSentAlerts } from './alerts.ts';
import { type JudgedSecret, sentenceOf } from './findings.ts';
import { code, escaped } from './markdown.ts';
import type { MonitorReport } from './monitor-report.ts';
import { reportStatusOf } from './monitor-report.ts';
import { countsLine, type ReportLayout, signs, tableOf, watchTimeline } from './watch-table.ts';

/**
 * GitHub's limit is 65,536 characters, some of which count as several. Counted in bytes, which are never fewer.
 * https://docs.github.com/en/rest/issues/issues
 */
const bodyLimit = 65_000;

/** More are not readable in a comment. The issue has all. */
const mostWorsened = 30;

/** What the issue's text is made of. */
export interface IssueContent {
  /** The monitor's id, from `monitorIdOf`. */
  readonly id: string;
  /** The secrets with problems, the worst first. */
  readonly problems: readonly JudgedSecret[];
  readonly alerts: readonly Alert[];
  /** The alerts that the text's last line records as sent: all except those that could not be sent. */
  readonly told: SentAlerts;
  readonly report: MonitorReport;
  readonly layout: ReportLayout;
  /** The URL of the run. Undefined if the runner does not set it. */
  readonly runUrl: string | undefined;
}

/** The last line of the issue's text: the monitor's id and the alerts it has sent. */
const markerLine = /\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;

/**
 * True for a text that a monitor with this id wrote: the marker is the last line. A person who quotes the text writes
 * something behind it or in front.
 */
export function isTextOf(id: string, body: string): boolean {
  return /^(\*\*\d|All is well\.)/.test(body) && markerLine.exec(body)?.[1] === id;
}

/** The alerts that the issue with this text has sent, so that none is repeated. */
export function sentAlertsIn(body: string, id: string): SentAlerts {
  return readSentAlerts(isTextOf(id, body) ? (markerLine.exec(body)?.[2] ?? '') : '');
}

/** The issue's text while there are problems. */
export function alertBody(content: IssueContent): string {
  const { problems, report, layout } = content;
  const end = [
    '',
    '<details><summary>What to do</summary>',
    '',
    '- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the workflow.',
    '- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.',
    '- Cannot be read: the message says which permission is missing, or that the secret is gone.',
    '',
    '</details>',
    '',
    ...footer(content),
    marker(content),
  ].join('\n');
  const { head, rows } = tableOf(problems, layout);
  const start = [countsLine(report), '', ...watchTimeline(problems, layout.now), ...head].join('\n');
  return [start, ...fitting(rows, bodyLimit - bytesOf(start) - bytesOf(end) - 200), end].join('\n');
}

/** The issue's text when there are no problems any more: the issue is closed. */
export function allWellBody(content: IssueContent): string {
  const lines = ['All is well.', '', countsLine(content.report), '', ...footer(content), marker(content)];
  return lines.join('\n');
}

/** A comment about what has become worse. */
export function worsenedComment(worse: readonly Alert[]): string {
  const lines = worse.slice(0, mostWorsened).map(({ secret, finding }) => {
    return `- ${signs[reportStatusOf(secret)]} ${code(secret.label)} ${escaped(sentenceOf(finding))}`;
  });
  const more = worse.length - mostWorsened;
  return [
    '**Worse than before:**',
    '',
    ...lines,
    ...(more > 0 ? [`- and ${more} more, in the table above`] : []),
  ].join('\n');
}

function footer({ report, runUrl }: IssueContent): string[] {
  const when = `${report.judgedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const run = runUrl === undefined ? '' : ` by [this run](${runUrl})`;
  return [
    `<sub>Judged ${when}${run}. The monitor ${code(report.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something becomes worse.</sub>`,
    '',
  ];
}

function marker({ id, told }: IssueContent): string {
  return `<!-- secret-lease-monitor:${id} said=${writeSentAlerts(told)} -->`;
}

/** The rows that fit, and how many more there are. */
function fitting(rows: readonly string[], room: number): string[] {
  let left = room;
  const shown = rows.findIndex((row) => {
    left -= bytesOf(row) + 1;
    return left < 0;
  });
  if (shown < 0) return [...rows];
  return [...rows.slice(0, shown), '', `and ${rows.length - shown} more, which the run's report has.`];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

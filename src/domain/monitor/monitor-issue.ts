import { type Alert, readSentAlerts, type SentAlerts, writeSentAlerts } from './alerts.ts';
import { type JudgedSecret, sentenceOf } from './findings.ts';
import { code, escaped } from './markdown.ts';
import type { MonitorReport } from './monitor-report.ts';
import { reportStatusOf } from './monitor-report.ts';
import { countsLine, type ReportLayout, signs, tableOf, watchTimeline } from './watch-table.ts';

/**
 * GitHub takes 65,536 characters and counts some as several: bytes are never fewer.
 * https://docs.github.com/en/rest/issues/issues
 */
const bodyLimit = 65_000;

/** A comment is read at a glance; the issue has them all. */
const mostWorsened = 30;

/** What an issue's text is made from. */
export interface IssueContent {
  /** The monitor's, as `monitorIdOf` makes it. */
  readonly id: string;
  /** Those with problems, the worst first. */
  readonly problems: readonly JudgedSecret[];
  readonly alerts: readonly Alert[];
  /** What its last line remembers as told: all of them, but for what could not be told. */
  readonly told: SentAlerts;
  readonly report: MonitorReport;
  readonly layout: ReportLayout;
  /** The run's page; undefined where the runner does not tell. */
  readonly runUrl: string | undefined;
}

/** The last line of the issue's text: whose it is, and what it has said. */
const markerLine = /\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;

/**
 * True for a text that a monitor of this id wrote, marker last: whoever quotes one writes something behind it, or
 * before it.
 */
export function isTextOf(id: string, body: string): boolean {
  return /^(\*\*\d|All is well\.)/.test(body) && markerLine.exec(body)?.[1] === id;
}

/** What the issue with this text has said, so that nothing is said twice. */
export function sentAlertsIn(body: string, id: string): SentAlerts {
  return readSentAlerts(isTextOf(id, body) ? (markerLine.exec(body)?.[2] ?? '') : '');
}

/** The issue's text while something is wrong. */
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

/** The issue's text when all is well: it closes. */
export function allWellBody(content: IssueContent): string {
  const lines = ['All is well.', '', countsLine(content.report), '', ...footer(content), marker(content)];
  return lines.join('\n');
}

/** What has become worse, for a comment. */
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

/** As many rows as there is room for, and how many there are besides. */
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

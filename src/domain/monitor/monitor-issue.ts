import { parameterPrefix } from '../requests/request.ts';
import { minuteOf } from '../span.ts';
import { type Alert, readSentAlerts, type SentAlerts, writeSentAlerts } from './alerts.ts';
import { sentenceOf } from './finding.ts';
import { gitHubSecretsTable, type NotedGitHubSecret } from './github-secrets.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { code, escaped, fittingRows } from './markdown.ts';
import type { MonitorReport } from './monitor-report.ts';
import { reportStatusOf } from './monitor-report.ts';
import { type OwnerRoute, routeDigest } from './owners.ts';
import { countsLine, placesOf, type ReportLayout, signs, tableOf, watchTimeline } from './watch-table.ts';

/**
 * GitHub's limit is 65,536 characters, some of which count as several. Counted in bytes, which are never fewer.
 * https://docs.github.com/en/rest/issues/issues
 */
const bodyLimit = 65_000;

/** Bytes for the secrets of GitHub Actions in an issue. */
const gitHubRoom = 12_000;

/** More are not readable in a comment. The issue has all. */
const mostWorsened = 30;

/** What the issue's text is made of. */
export interface IssueContent {
  /** The monitor's id, from `monitorIdOf`, or an owner's issue's id, from `ownerIssueId`. */
  readonly id: string;
  /** The owner of these secrets, if each owner has an issue. */
  readonly owner?: string | undefined;
  /** The secrets with problems, the worst first. */
  readonly problems: readonly JudgedSecret[];
  readonly alerts: readonly Alert[];
  /** The alerts that the text's last line records as sent: all except those that could not be sent. */
  readonly sent: SentAlerts;
  readonly report: MonitorReport;
  readonly layout: ReportLayout;
  /** The URL of the run. Undefined if the runner does not set it. */
  readonly runUrl: string | undefined;
  /** From `watchDigests`. */
  readonly watch: readonly string[];
  /** Of GitHub's own, where these are told here. */
  readonly gitHubSecrets?: readonly NotedGitHubSecret[] | undefined;
}

/** The last line of the issue's text: the id and the alerts it has sent. */
const markerLine =
  /\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;

/** The id of an owner's issue. */
export function ownerIssueId(id: string, owner: string): string {
  return `${id}-${routeDigest(owner)}`;
}

/** True for the text of any issue of this monitor, including owners' issues. */
export function isTextOfMonitor(id: string, body: string): boolean {
  const found = idIn(body);
  return found === id || found?.startsWith(`${id}-`) === true;
}

/**
 * The id in the text of a monitor's issue: the marker is the last line. A person who quotes the text writes something
 * behind it or in front. Undefined for other texts.
 */
export function idIn(body: string): string | undefined {
  return /^(?:\*\*\d|All is well\.|No longer kept\.)/.test(body) ? markerLine.exec(body)?.[1] : undefined;
}

/** The alerts that the issue with this text has sent, so that none is repeated. */
export function sentAlertsIn(body: string, id: string): SentAlerts {
  return readSentAlerts(idIn(body) === id ? (markerLine.exec(body)?.[3] ?? '') : '');
}

/** The digests of what the issue's monitor watches, from `watchDigests`. */
export function watchIn(body: string): string[] {
  return (markerLine.exec(body)?.[2] ?? '').split('.').filter((digest) => digest !== '');
}

const adviceOnRotation =
  '- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.';

const adviceOnParameters =
  '- A parameter has no rotation function: its policies ask for a new version. `Expiration` deletes it at its date, unless the new version has another one: `aws ssm put-parameter --overwrite --policies`.';

function isParameter({ profile, label }: JudgedSecret): boolean {
  return parameterPrefix.test(profile?.name ?? label);
}

/** The issue's text while there are problems. A new issue mentions the people of `routes`; an update mentions nobody. */
export function alertBody(content: IssueContent, routes: readonly OwnerRoute[] = []): string {
  const { problems, report, layout, gitHubSecrets = [], owner } = content;
  const end = [
    ...mentionsOf(routes),
    ...gitHubSecretsTable(gitHubSecrets, gitHubRoom),
    '',
    '<details><summary>What to do</summary>',
    '',
    '- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the workflow.',
    ...(problems.every(isParameter) ? [] : [adviceOnRotation]),
    '- Cannot be read: the message says which permission is missing, or that the secret is gone.',
    ...(problems.some(isParameter) ? [adviceOnParameters] : []),
    '',
    '</details>',
    '',
    ...footer(content),
    marker(content),
  ].join('\n');
  const { head, rows } = tableOf(problems, { ...layout, hasOwner: owner === undefined });
  const whose = owner === undefined ? [] : [`Owner: ${code(owner)}`, ''];
  const start = [countsLine(report), '', ...whose, ...watchTimeline(problems, layout.now), ...head].join(
    '\n',
  );
  return [start, ...fitting(rows, bodyLimit - bytesOf(start) - bytesOf(end) - 200), end].join('\n');
}

/** The issue's text when there are no problems any more: the issue is closed. */
export function bodyWithoutProblems(content: IssueContent): string {
  const lines = ['All is well.', '', countsLine(content.report), '', ...footer(content), marker(content)];
  return lines.join('\n');
}

/** The issue's text of before with what this run has told: where the run cannot know whether all is well. */
export function bodyInDoubt(body: string, content: IssueContent): string {
  return body.replace(markerLine, () => `\n${marker(content)}`);
}

/** The last text of an owner's issue after its owner was removed from `owners`. */
export function lastBody(id: string, watch: readonly string[]): string {
  const why =
    '`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.';
  return ['No longer kept.', '', why, '', marker({ id, watch, sent: new Map() })].join('\n');
}

/** A comment about what has become worse. It mentions the people of `routes`. */
export function worsenedComment(
  worse: readonly Alert[],
  layout: ReportLayout,
  routes: readonly OwnerRoute[] = [],
): string {
  const lines = worse.slice(0, mostWorsened).map(({ secret, finding }) => {
    const places = placesOf(secret, layout).join(' ');
    const where = places === '' ? '' : ` (${escaped(places)})`;
    return `- ${signs[reportStatusOf(secret)]} ${code(secret.label)} ${escaped(sentenceOf(finding))}${where}`;
  });
  const more = worse.length - mostWorsened;
  return [
    '**Worse than before:**',
    '',
    ...lines,
    ...(more > 0 ? [`- and ${more} more, in the table above`] : []),
    ...mentionsOf(routes),
  ].join('\n');
}

/** GitHub notifies who is mentioned in a new text, and not again when the text changes. */
function mentionsOf(routes: readonly OwnerRoute[]): string[] {
  const mentions = [...new Set(routes.flatMap((route) => route.mentions))];
  return mentions.length === 0 ? [] : ['', `For ${mentions.join(' ')}`];
}

function footer({ report, runUrl }: IssueContent): string[] {
  const when = minuteOf(new Date(report.judgedAt));
  const run = runUrl === undefined ? '' : ` by [this run](${runUrl})`;
  return [
    `<sub>Judged ${when}${run}. The monitor ${code(report.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something becomes worse.</sub>`,
    '',
  ];
}

function marker({ id, watch, sent }: Pick<IssueContent, 'id' | 'watch' | 'sent'>): string {
  return `<!-- secret-lease-monitor:${id} watch=${watch.join('.')} said=${writeSentAlerts(sent)} -->`;
}

/** The rows that fit, and how many more there are. */
function fitting(rows: readonly string[], room: number): string[] {
  const shown = fittingRows(rows, room);
  const more = rows.length - shown.length;
  return more === 0 ? shown : [...shown, '', `and ${more} more, which the run's report has.`];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

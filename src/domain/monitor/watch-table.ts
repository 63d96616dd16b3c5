import { timeline } from '../expiry/timeline.ts';
import { shortened } from '../listing.ts';
import { minuteOf, whenWords } from '../span.ts';
import { type Disclosure, mayShow } from './disclosure.ts';
import { detailOf, hasProblem } from './finding.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { code, escaped } from './markdown.ts';
import { type MonitorReport, reportStatusOf, type SecretStatus } from './monitor-report.ts';
import { ownerOf } from './watched-secret.ts';

/** The settings of a table of secrets. */
export interface ReportLayout {
  readonly disclosure: Disclosure;
  /** True if there are several regions, so that each row names its own. */
  readonly hasRegions: boolean;
  /** True if there are several accounts. */
  readonly hasAccounts: boolean;
  /** In epoch milliseconds. */
  readonly now: number;
  /** False if all secrets have the same owner, who stands above the table. */
  readonly hasOwner?: boolean;
}

export const signs: Readonly<Record<SecretStatus, string>> = {
  expired: '🔴',
  expiring: '🟡',
  attention: '🟠',
  unknown: '⚪',
  ok: '🟢',
};

/** All counts in one line: `**214 secrets**: 🔴 2 expired · 🟢 212 fine`. */
export function countsLine({ counts }: MonitorReport): string {
  const told = [
    `${signs.expired} ${counts.expired} expired`,
    `${signs.expiring} ${counts.expiring} expiring`,
    `${signs.attention} ${counts.attention} with other problems`,
    `${signs.ok} ${counts.ok} fine`,
    `${signs.unknown} ${counts.unknown} with no known expiry`,
    `${counts.acknowledged} acknowledged`,
  ].filter(
    (_, index) =>
      [counts.expired, counts.expiring, counts.attention, 1, counts.unknown, counts.acknowledged][index],
  );
  return `**${counts.secrets} ${counts.secrets === 1 ? 'secret' : 'secrets'}**: ${told.join(' · ')}`;
}

/** The table's head and a row for each secret, in order. */
export function tableOf(
  secrets: readonly JudgedSecret[],
  layout: ReportLayout,
): { head: string[]; rows: string[] } {
  const columns = allColumns.filter(
    ({ isOptional, cell }) => !isOptional || secrets.some((secret) => cell(secret, layout) !== ''),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return {
    head: [line(columns.map(({ title }) => title)), line(columns.map(() => '---'))],
    rows: secrets.map((secret) => line(columns.map(({ cell }) => cell(secret, layout)))),
  };
}

interface Column {
  readonly title: string;
  /** True: left out if all its cells are empty. */
  readonly isOptional: boolean;
  readonly cell: (secret: JudgedSecret, layout: ReportLayout) => string;
}

const allColumns: readonly Column[] = [
  { title: 'Secret', isOptional: false, cell: nameCell },
  { title: 'State', isOptional: false, cell: stateCell },
  { title: 'Next rotation', isOptional: true, cell: rotationCell },
];

/** The name, and in small letters what tells it from others and whose it is: a column more would not fit on a phone. */
function nameCell(secret: JudgedSecret, layout: ReportLayout): string {
  const { hasOwner = true, disclosure } = layout;
  const places = placesOf(secret, layout);
  const owner =
    hasOwner && mayShow(disclosure, 'owner') && secret.profile ? ownerOf(secret.profile) : undefined;
  const small = [
    ...(places.length > 0 ? [places.join(' ')] : []),
    ...(owner === undefined ? [] : [`owner: ${shortened(owner)}`]),
  ].map((line) => `<br><sub>${escaped(line)}</sub>`);
  return `${signs[reportStatusOf(secret)]} ${code(secret.label)}${small.join('')}`;
}

/** The region and the account, each where the report has several. */
export function placesOf(secret: JudgedSecret, layout: ReportLayout): string[] {
  const account = shownAccount(secret, layout);
  return [...(layout.hasRegions ? [secret.region] : []), ...(account === undefined ? [] : [account])];
}

/** Undefined where the report has one account alone, or may not show it. */
export function shownAccount(
  { account }: JudgedSecret,
  { hasAccounts, disclosure }: ReportLayout,
): string | undefined {
  return hasAccounts && mayShow(disclosure, 'arn') ? account : undefined;
}

/** The problems, or else the time left, and remarks; the sources in small letters. */
function stateCell(secret: JudgedSecret, { now }: ReportLayout): string {
  const { findings, expiry, verdict } = secret;
  const told = findings.map((finding) => withDetail(finding.words, detailOf(finding)));
  if (hasProblem(secret)) return told.join('<br>');
  const none = verdict.judgement === 'ok' ? 'does not expire' : 'no known expiry';
  const state = expiry
    ? withDetail(`expires ${whenWords(expiry.at, now)}`, `${expiry.source}, ${minuteOf(expiry.at)}`)
    : none;
  return [state, ...told].join('<br>');
}

function withDetail(words: string, detail: string | undefined): string {
  return detail === undefined ? escaped(words) : `${escaped(words)}<br><sub>${escaped(detail)}</sub>`;
}

function rotationCell({ nextRotationAt }: JudgedSecret, { now }: ReportLayout): string {
  return nextRotationAt && nextRotationAt.getTime() > now ? escaped(whenWords(nextRotationAt, now)) : '';
}

/** A timeline of ends. */
export function watchTimeline(secrets: readonly JudgedSecret[], now: number): string[] {
  return timeline(
    secrets.map(({ label, region, profile, expiry, verdict }) => ({
      name: tailOf(label.replace(/^ssm:/, '').replace(/[^\w /+=.@!*()-]/g, '_')),
      secret: { arn: profile?.arn ?? `${region} ${label}` },
      expiry,
      verdict,
    })),
    now,
  );
}

/** In characters: what fits as a label on a phone. */
const longestLabel = 18;

/** The end of a long name: names are paths, which differ at their ends. */
function tailOf(name: string): string {
  return name.length > longestLabel ? `…${name.slice(1 - longestLabel)}` : name;
}

import { type Disclosure, mayTell } from './disclosure.ts';
import type { JudgedSecret } from './findings.ts';
import { minuteOf } from './findings.ts';
import { shortened } from './listing.ts';
import { code, escaped } from './markdown.ts';
import { type MonitorReport, type SecretStatus, statusOf } from './monitor-report.ts';
import { whenWords } from './span.ts';
import { timeline } from './timeline.ts';
import { ownerOf } from './watched-secret.ts';

/** What a table of secrets is drawn with. */
export interface Drawing {
  readonly disclosure: Disclosure;
  /** True where there are several, so that each row tells its own. */
  readonly hasRegions: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
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
  ].filter((_, index) => [counts.expired, counts.expiring, counts.attention, 1, counts.unknown][index]);
  return `**${counts.secrets} ${counts.secrets === 1 ? 'secret' : 'secrets'}**: ${told.join(' · ')}`;
}

/** The head of a table and a row for each secret, in their order. */
export function tableOf(
  secrets: readonly JudgedSecret[],
  drawing: Drawing,
): { head: string[]; rows: string[] } {
  const columns: Column[] = [
    { title: 'Secret', cell: nameCell },
    { title: 'State', cell: stateCell },
    ...(secrets.some(({ nextRotationAt }) => nextRotationAt)
      ? [{ title: 'Next rotation', cell: rotationCell }]
      : []),
    ...(secrets.some((secret) => ownerCell(secret, drawing)) ? [{ title: 'Owner', cell: ownerCell }] : []),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return {
    head: [line(columns.map(({ title }) => title)), line(columns.map(() => '---'))],
    rows: secrets.map((secret) => line(columns.map(({ cell }) => cell(secret, drawing)))),
  };
}

interface Column {
  readonly title: string;
  readonly cell: (secret: JudgedSecret, drawing: Drawing) => string;
}

function nameCell(secret: JudgedSecret, { hasRegions }: Drawing): string {
  const region = hasRegions ? `<br><sub>${escaped(secret.region)}</sub>` : '';
  return `${signs[statusOf(secret)]} ${code(secret.label)}${region}`;
}

/** What is wrong, or else how long it is good. */
function stateCell({ findings, expiry, verdict }: JudgedSecret, { now }: Drawing): string {
  if (findings.length > 0) return findings.map(({ words }) => escaped(words)).join('<br>');
  if (!expiry) return verdict.judgement === 'ok' ? 'does not expire' : 'no known expiry';
  return escaped(`expires ${whenWords(expiry.at, now)} (${expiry.source}, ${minuteOf(expiry.at)})`);
}

function rotationCell({ nextRotationAt }: JudgedSecret, { now }: Drawing): string {
  return nextRotationAt && nextRotationAt.getTime() > now ? escaped(whenWords(nextRotationAt, now)) : '';
}

function ownerCell({ profile }: JudgedSecret, { disclosure }: Drawing): string {
  const owner = profile && ownerOf(profile);
  return owner !== undefined && mayTell(disclosure, 'owner') ? code(shortened(owner)) : '';
}

/** What expires when, as a picture. */
export function watchTimeline(secrets: readonly JudgedSecret[], now: number): string[] {
  return timeline(
    secrets.map(({ label, region, profile, expiry, verdict }) => ({
      name: label.replace(/[^\w /+=.@!*()-]/g, '_'),
      secret: { arn: profile?.arn ?? `${region} ${label}` },
      expiry,
      verdict,
    })),
    now,
  );
}

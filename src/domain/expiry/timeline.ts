import { spanWords } from '../span.ts';
import type { Expiry, Verdict } from './expiry.ts';

const day = 86_400_000;

/**
 * In milliseconds. Longer ends would squeeze the others, so that 3 days and 19 look alike. The nearest horizon with
 * two ends in it is used.
 */
const horizons = [45 * day, 400 * day] as const;
/** In milliseconds. An end in the last week is urgent. */
const urgent = 7 * day;
/** More rows are not readable at a glance. The table has all. */
const mostRows = 12;
/** As a part of the whole span, so that the shortest bar is visible. */
const shortestBar = 0.02;
/** As a multiple of the shortest bar: an old expiry would squeeze the future. */
const longestPast = 5;
/** In characters, so that a label fits on a phone. */
const longestName = 18;

/**
 * The colours of the table's symbols: green, yellow and red. Mermaid writes on and beside an active bar in one colour,
 * `taskTextDarkColor`, which is readable on white, on a dark page and on yellow; the bars have no background.
 */
const look =
  '{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{' +
  '"taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000",' +
  '"activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e",' +
  '"sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';

/** Something with an end. Its name has no colon, semicolon or `#`, which have a meaning in Mermaid. */
export interface Ending {
  readonly name: string;
  readonly secret: { readonly arn: string };
  /** True: listed after others that end at the same time. */
  readonly public?: boolean;
  readonly expiry: Expiry | undefined;
  readonly verdict: Verdict;
}

/** Values that end at the same time: usually the fields of one secret. */
interface Row {
  readonly at: number;
  readonly names: string[];
  readonly judgement: Verdict['judgement'];
}

/**
 * A Gantt chart of Mermaid, which GitHub draws: a bar for each value, from now to its end. Expired values are before
 * now and red; those with a warning are yellow, with a red edge in the last week. Empty if fewer than two ends are
 * within the horizon.
 */
export function timeline(values: readonly Ending[], now: number): string[] {
  const all = rowsOf(values);
  const within = (horizon: number) => all.filter(({ at }) => at - now <= horizon);
  const ahead = (row: Row) => row.at > now;
  const horizon = horizons.find((each) => within(each).filter(ahead).length > 1) ?? horizons[1];
  const rows = within(horizon).slice(0, mostRows);
  const last = rows.at(-1)?.at ?? now;
  if (rows.length < 2 || last <= now) return [];
  const shortest = (last - now) * shortestBar;
  const { tick, format } = axisOf(last - now);
  return [
    '```mermaid',
    `%%{init: ${look}}%%`,
    'gantt',
    '  title What expires when, in UTC',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${format}`,
    `  tickInterval ${tick}`,
    '  todayMarker off',
    ...rows.map((row) => `  ${taskOf(row, now, shortest)}`),
    '```',
    '',
  ];
}

/** The earliest first. */
function rowsOf(values: readonly Ending[]): Row[] {
  const rows = new Map<string, Row>();
  // A bar is named after a credential, not after a host beside it.
  const credentialsFirst = [...values].sort((a, b) => Number(a.public ?? false) - Number(b.public ?? false));
  for (const { name, secret, expiry, verdict } of credentialsFirst) {
    if (!expiry) continue;
    const at = expiry.at.getTime();
    const key = `${secret.arn} ${at}`;
    const row = rows.get(key) ?? { at, names: [], judgement: verdict.judgement };
    row.names.push(name);
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

/** A line begins with the time left, not with a name, because `TITLE` and `SECTION` are Mermaid's keywords. */
function taskOf({ at, names, judgement }: Row, now: number, shortest: number): string {
  const [first = ''] = names;
  const name = first.length > longestName ? `${first.slice(0, longestName)}…` : first;
  const more = names.length > 1 ? ` +${names.length - 1}` : '';
  const left = at > now ? roundly(at - now) : 'expired';
  const [from, to] =
    at > now
      ? [now, Math.max(at, now + shortest)]
      : [Math.max(Math.min(at, now - shortest), now - longestPast * shortest), now];
  return `${left} ${name}${more} :${colourOf(at - now, judgement)}${moment(from)}, ${moment(to)}`;
}

/** The colour in Mermaid's keywords: `crit` is red, `active` yellow, both together yellow with a red edge. */
function colourOf(left: number, judgement: Verdict['judgement']): string {
  if (left <= 0) return 'crit, ';
  if (judgement === 'ok') return '';
  return left <= urgent ? 'active, crit, ' : 'active, ';
}

/** The largest unit only; the table has the exact time. */
function roundly(milliseconds: number): string {
  return spanWords(milliseconds).replace(/^(\d+ \S+) .*/, '$1');
}

/** In UTC. Mermaid would convert a time with a zone to the reader's. */
function moment(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** At most five ticks, so that their labels do not overlap on a phone. Mermaid's largest unit is the month. */
function axisOf(span: number): { tick: string; format: string } {
  const units = [
    { name: 'minute', length: 60_000, counts: [1, 5, 15, 30], format: '%H:%M' },
    { name: 'hour', length: 3_600_000, counts: [1, 3, 6, 12], format: '%H:%M' },
    // For several days Mermaid restarts with each month: the labels of the 31st and the 1st would overlap.
    { name: 'day', length: day, counts: [1], format: '%-d %b' },
    { name: 'week', length: 7 * day, counts: [1, 2], format: '%-d %b' },
    { name: 'month', length: 30 * day, counts: [1, 2, 3, 6], format: '%b %Y' },
  ];
  for (const { name, length, counts, format } of units) {
    const count = counts.find((each) => span / (each * length) <= 5);
    if (count !== undefined) return { tick: `${count}${name}`, format };
  }
  return { tick: '6month', format: '%b %Y' };
}

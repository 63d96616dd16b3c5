import type { JudgedValue } from './expiry/judged-value.ts';
import { timeline } from './expiry/timeline.ts';
import { isMasked } from './masks/masking.ts';
import { code, escaped } from './monitor/markdown.ts';
import { minuteOf, spanWords, whenWords } from './span.ts';

/** The data of a lease's job summary. */
export interface LeaseSummaryData {
  readonly id: string;
  readonly isRenewal: boolean;
  readonly values: readonly JudgedValue[];
  readonly skipped: ReadonlySet<string>;
  readonly exportsEnv: boolean;
  readonly minMaskLength: number;
  /** In epoch milliseconds. */
  readonly now: number;
  /** A line for each session of AWS credentials for later steps. */
  readonly credentials?: readonly string[];
}

/** GitHub drops a summary of more than 1 MiB, and longer tables are not readable. */
const rowLimit = 500;

const signs = { ok: '🟢', expiring: '🟡', expired: '🔴', unknown: '⚪' } as const;

/**
 * The lease as a Markdown table: names and where each went, ends, secrets with versions and ages, no values. Three
 * columns, because a phone shows no more.
 */
export function leaseSummary(data: LeaseSummaryData): string {
  const { values, now } = data;
  const rows = [...values].sort((a, b) => endOf(a) - endOf(b)).slice(0, rowLimit);
  const more = values.length - rows.length;
  const credentials = (data.credentials ?? []).map((line) => `- ${escaped(line)}`);
  if (values.length === 0) return ['### 🔑 AWS credentials for later steps', '', ...credentials].join('\n');
  return [
    `### 🔑 ${values.length} ${values.length === 1 ? 'value' : 'values'} ${data.isRenewal ? 'renewed' : 'leased'}`,
    '',
    ...timeline(values, now),
    '| Name | Expires | Secret |',
    '| --- | --- | --- |',
    ...rows.map((value) => rowOf(value, data)),
    ...(more > 0 ? ['', `and ${more} more.`] : []),
    ...(credentials.length > 0 ? ['', ...credentials] : []),
    '',
    `<sub>Judged ${new Date(now).toISOString()}. No value is in this table.</sub>`,
  ].join('\n');
}

function rowOf(value: JudgedValue, data: LeaseSummaryData): string {
  const { name, request, secret, expiry, verdict, age } = value;
  const expires = expiry
    ? below(unbroken(whenWords(expiry.at, data.now)), `${escaped(expiry.source)}, ${minuteOf(expiry.at)}`)
    : 'not known';
  const version = `version ${code(secret.versionId.slice(0, 8))} ${escaped(secret.stages.join(', '))}`;
  const reader = request.role ? `, by the role ${escaped(request.role.name)}` : '';
  const cells = [
    below(code(name), handedOver(value, data)),
    `${signs[verdict.judgement]}&nbsp;${request.expires?.kind === 'never' ? 'never' : expires}`,
    below(code(request.text), `${version}${age === undefined ? '' : `, ${spanWords(age)} old`}${reader}`),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Keeps numbers and their units on one line, however narrow the column is. */
function unbroken(words: string): string {
  return words.replace(/(?<=\d) /g, '&nbsp;');
}

function below(text: string, smallPrint: string): string {
  return `${text}<br><sub>${smallPrint}</sub>`;
}

function handedOver(value: JudgedValue, { skipped, exportsEnv, minMaskLength }: LeaseSummaryData): string {
  const ways = [exportsEnv && !skipped.has(value.name) ? 'variable, output' : 'output'];
  if (value.request.file) ways.unshift('file');
  if (!isMasked(value, minMaskLength)) ways.push(value.public ? 'public' : 'not masked');
  return ways.join(', ');
}

function endOf({ expiry }: JudgedValue): number {
  return expiry?.at.getTime() ?? Number.POSITIVE_INFINITY;
}

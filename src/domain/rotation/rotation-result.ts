import { code, escaped } from '../monitor/markdown.ts';
import { spanWords, whenWords } from '../span.ts';

/** How a rotation ended, from best to worst. */
export const rotationStatuses = ['unchanged', 'rotated', 'rolled-back', 'failed'] as const;
export type RotationStatus = (typeof rotationStatuses)[number];

/** The result for one secret. The step fills it in as it works, so that a failure can be reported too. */
export interface RotationResult {
  /** The secret as the workflow spells it. */
  readonly text: string;
  readonly oldVersion: string;
  /** In milliseconds. */
  readonly oldAge: number | undefined;
  status: RotationStatus;
  /** Half a sentence about the secret: why it was due or not. */
  readonly why: string;
  /** The version that became current, even if it did not stay so. */
  newVersion: string | undefined;
  newExpiry: Date | undefined;
  /** In milliseconds. */
  took: number;
}

/** The outputs in rotate/action.yml. Lists are in the order of `secrets`. */
export function rotationOutputs(results: readonly RotationResult[]): Map<string, string> {
  const changed = results.filter(({ newVersion }) => newVersion !== undefined);
  const worst = Math.max(...results.map(({ status }) => rotationStatuses.indexOf(status)));
  return new Map([
    ['status', rotationStatuses[worst] ?? 'unchanged'],
    [
      'rotated',
      changed
        .filter(({ status }) => status === 'rotated')
        .map(({ text }) => text)
        .join(','),
    ],
    ['old-version', changed.map(({ oldVersion }) => oldVersion).join(',')],
    ['new-version', changed.map(({ newVersion }) => newVersion).join(',')],
    ['seconds', String(Math.round(results.reduce((sum, { took }) => sum + took, 0) / 1000))],
  ]);
}

const signs: Readonly<Record<RotationStatus, string>> = {
  unchanged: '⚪ not due',
  rotated: '🟢 rotated',
  'rolled-back': '🟡 rolled back',
  failed: '🔴 failed',
};

/** The job summary: a row for each secret, without values. `now` in epoch milliseconds. */
export function rotationSummary(results: readonly RotationResult[], now: number): string {
  return [
    `### 🔄 ${titleOf(results)}`,
    '',
    '| Secret | State | Expires | Versions |',
    '| --- | --- | --- | --- |',
    ...results.map((result) => rowOf(result, now)),
    '',
    `<sub>${new Date(now).toISOString()}. No value is in this table.</sub>`,
  ].join('\n');
}

/** `2 secrets rotated, 1 failed`; `No secret was due`. */
function titleOf(results: readonly RotationResult[]): string {
  const counts = rotationStatuses
    .filter((status) => status !== 'unchanged')
    .map((status) => [status, results.filter((result) => result.status === status).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length === 0) return results.length === 1 ? 'The secret was not due' : 'No secret was due';
  return counts
    .map(([status, count], index) => {
      const subject = index === 0 ? ` ${count === 1 ? 'secret' : 'secrets'}` : '';
      return `${count}${subject} ${status.replace('-', ' ')}`;
    })
    .join(', ');
}

function rowOf(result: RotationResult, now: number): string {
  const { text, status, why, oldVersion, oldAge, newVersion, newExpiry, took } = result;
  const age = oldAge === undefined ? '' : `, ${spanWords(oldAge)} old`;
  const next = newVersion === undefined ? '' : ` → ${code(newVersion.slice(0, 8))}`;
  const inTime = status === 'unchanged' ? '' : ` in ${spanWords(took)}`;
  const cells = [
    code(text),
    `${signs[status]}${inTime}<br><sub>${escaped(why)}</sub>`,
    newExpiry === undefined ? '' : escaped(whenWords(newExpiry, now)),
    `${code(oldVersion.slice(0, 8))}${age}${next}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

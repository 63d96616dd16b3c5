import { code, escaped, escapedWithCode } from '../monitor/markdown.ts';
import { minuteOf, spanWords, whenWords } from '../span.ts';
import { type RotationDecision, type RotationTrigger, triggerSentence } from './rotation-trigger.ts';
import type { RotationState } from './secret-description.ts';

/** How a rotation ended, from best to worst. */
export const rotationStatuses = ['unchanged', 'rotated', 'rolled-back', 'failed'] as const;
export type RotationStatus = (typeof rotationStatuses)[number];

/** `due`: it was not run yet. */
export type AfterStatus = 'due' | 'failed' | 'done';

/** The result for one secret. The step fills it in as it works, so that a failure can be reported too. */
export interface RotationResult {
  /** The secret as the workflow spells it. */
  readonly text: string;
  readonly oldVersion: string;
  /** In milliseconds. */
  readonly oldAge: number | undefined;
  status: RotationStatus;
  /** Whether it was due, with the reason as half a sentence about the secret. */
  readonly decision: RotationDecision;
  /** The version that became current, even if it did not stay so. */
  newVersion: string | undefined;
  newExpiry: Date | undefined;
  /** The schedule of its own rotation after this one. Undefined without one. */
  newRotation?: RotationState | undefined;
  /** When it will be due. Undefined if unknown. */
  next: Date | undefined;
  /** In milliseconds. */
  took: number;
  /** What became of `after`. Undefined if there is none, or nothing to run it for. */
  after?: AfterStatus | undefined;
  /** The reason of a failure: a code and one sentence. */
  failure?: string;
}

/** The outputs in rotate/action.yml. Lists are in the order of `secrets`. */
export function rotationOutputs(results: readonly RotationResult[], dryRun = false): Map<string, string> {
  const changed = results.filter(({ newVersion }) => newVersion !== undefined);
  const worst = Math.max(
    ...results.map(({ status, after }) => rotationStatuses.indexOf(after === 'failed' ? 'failed' : status)),
  );
  const due = results.filter(({ decision }) => decision.is === 'due');
  return new Map([
    ['status', dryRun && due.length > 0 ? 'due' : (rotationStatuses[worst] ?? 'unchanged')],
    ['due', due.map(({ text }) => text).join(',')],
    [
      'rotated',
      changed
        .filter(({ status }) => status === 'rotated')
        .map(({ text }) => text)
        .join(','),
    ],
    ['old-version', changed.map(({ oldVersion }) => oldVersion).join(',')],
    ['new-version', changed.map(({ newVersion }) => newVersion).join(',')],
    [
      'after-due',
      results
        .filter(({ after }) => after === 'due' || after === 'failed')
        .map(({ text }) => text)
        .join(','),
    ],
    ['seconds', String(Math.round(results.reduce((sum, { took }) => sum + took, 0) / 1000))],
  ]);
}

/** Milliseconds. */
const minute = 60_000;

/** The outcome for a secret. A failure ends the step, so that the secrets after it are not begun. */
function outcomeOf({ status, decision, after }: RotationResult): string {
  switch (status) {
    case 'rotated':
      return after === 'failed' ? '🔴 rotated' : '🟢 rotated';
    case 'rolled-back':
      return '🟡 rolled back';
    case 'failed':
      return '🔴 failed';
    case 'unchanged':
      return after === 'failed' ? '🔴 left as it was' : dueSigns[decision.is];
  }
}

/** What is said of `after` below the outcome. */
const afterWords: Readonly<Record<AfterStatus, string>> = {
  done: `${code('after')} succeeded`,
  failed: `the next run tries ${code('after')} again`,
  due: `${code('after')} is due`,
};

const dueSigns: Readonly<Record<RotationDecision['is'], string>> = {
  due: '🟡 not begun, as another one failed',
  'not due': '⚪ not due',
  unknown: '🟡 left alone',
};

/** The job summary: a row for each secret, without values. `now` in epoch milliseconds. */
export function rotationSummary(
  results: readonly RotationResult[],
  trigger: RotationTrigger,
  now: number,
): string {
  return [
    `### 🔄 ${titleOf(results)}`,
    '',
    // Three columns, which a phone shows.
    '| Secret | Outcome and why | Next rotation |',
    '| --- | --- | --- |',
    ...results.map((result) => rowOf(result, trigger, now)),
    '',
    `<sub>${minuteOf(new Date(now))}. ${triggerSentence(trigger)} No value is in this table.</sub>`,
  ].join('\n');
}

/** `2 secrets rotated, 1 failed, 3 not due`. */
function titleOf(results: readonly RotationResult[]): string {
  const counts = Map.groupBy(results, (result) => outcomeOf(result).replace(/^\S+ |,.*$/g, ''));
  const failed = results.filter(({ after }) => after === 'failed').length;
  const titles = [...counts]
    .toSorted(([, [one]], [, [other]]) => rank(other) - rank(one))
    .map(([outcome, { length }], index) => {
      const subject = index === 0 ? ` ${length === 1 ? 'secret' : 'secrets'}` : '';
      return `${length}${subject} ${outcome}`;
    });
  return [...titles, ...(failed > 0 ? [`\`after\` failed for ${failed}`] : [])].join(', ');
}

/** The order of outcomes in the title: rotated first, unchanged last. */
function rank(result: RotationResult | undefined): number {
  const ranks: readonly RotationStatus[] = ['unchanged', 'failed', 'rolled-back', 'rotated'];
  return result ? ranks.indexOf(result.status) : -1;
}

function rowOf(result: RotationResult, trigger: RotationTrigger, now: number): string {
  const { text, status, decision, oldVersion, oldAge, newVersion, took, failure, after } = result;
  const age = oldAge === undefined ? '' : `, ${spanWords(oldAge)} old`;
  const next = newVersion === undefined ? '' : ` → ${code(shortId(newVersion))}`;
  const inTime = status === 'unchanged' ? '' : ` in ${spanWords(took)}`;
  const ending = after === 'failed' ? ', `after` failed' : '';
  const reasons = [
    decision.is === 'unknown' ? `${decision.why}, so that nothing tells if it is due` : decision.why,
    ...(failure === undefined ? [] : [failure]),
  ];
  const further = [
    ...(after === undefined ? [] : [afterWords[after]]),
    `version ${code(shortId(oldVersion))}${age}${next}`,
  ].map((line) => `<br><sub>${line}</sub>`);
  const cells = [
    code(text),
    `${outcomeOf(result)}${inTime}${ending}${reasons.map((reason) => `<br><sub>${escapedWithCode(reason)}</sub>`).join('')}${further.join('')}`,
    nextOf(result, trigger, now),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The next rotation, and the end of the new value. */
function nextOf({ next, newExpiry, status }: RotationResult, { kind }: RotationTrigger, now: number): string {
  const when =
    kind === 'always' ? 'whenever this runs' : next === undefined ? 'nothing tells' : dueWords(next, now);
  const again = status === 'failed' || status === 'rolled-back' ? 'at the next run' : when;
  const end = newExpiry === undefined ? '' : `<br><sub>expires ${escaped(whenWords(newExpiry, now))}</sub>`;
  return `${escaped(again)}${end}`;
}

/** A date as `2026-12-24, in 27 d`. A date in the past is due at the next run. */
export function dueWords(next: Date, now: number): string {
  if (next.getTime() <= now) return 'at the next run';
  // Rounded up, so that a span that has just begun is 30 d and not 29 d 23 h.
  const away = Math.ceil((next.getTime() - now) / minute) * minute;
  return `${next.toISOString().slice(0, 10)}, in ${spanWords(away)}`;
}

/** The beginning of a version's id, which distinguishes it from the others. */
function shortId(versionId: string): string {
  return versionId.slice(0, 8);
}

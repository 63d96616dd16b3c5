import { listed } from '../listing.ts';
import { code, escaped, escapedWithCode } from '../monitor/markdown.ts';
import { minuteOf } from '../span.ts';
import type { RotateInputs } from './rotate-inputs.ts';
import { dueWords, type RotationResult } from './rotation-result.ts';
import { type RotationTrigger, triggerSentence } from './rotation-trigger.ts';

/** What a run would do with a secret. */
export interface RotationPlan {
  readonly result: RotationResult;
  /** A sentence without its end. Undefined if nothing would be done. */
  readonly action: string | undefined;
}

/** The state of a secret that a plan depends on. */
export interface PlannedSecret {
  /** The version with AWSPENDING, and whether a run of this action wrote it. */
  readonly pending: { readonly versionId: string; readonly isOwn: boolean } | undefined;
  /** Its rotation function. Undefined if a service of AWS rotates it, or nothing does. */
  readonly functionArn: string | undefined;
  /** For a parameter: its newest version, and whether a run that did not finish wrote it. */
  readonly parameter: { readonly newest: number; readonly isWritten: boolean } | undefined;
}

/** What `after` would do, as a sentence without its end. `isDue`: whether the secret is rotated. */
export function plannedAfter(
  dueAfter: readonly string[],
  isDue: boolean,
  { after }: Pick<RotateInputs, 'after'>,
): string | undefined {
  if (!after) return undefined;
  const [program] = after.argv;
  const earlier = `\`after\`, which is still due for version ${listed(dueAfter)}, would run ${program}`;
  if (dueAfter.length > 0) return isDue ? `${earlier}, before the rotation and behind it` : earlier;
  return isDue ? `then \`after\` would run ${program}` : undefined;
}

/** What would be done with a due secret, as a sentence without its end. It has names, and no value or argument. */
export function plannedAction(
  { pending, functionArn, parameter }: PlannedSecret,
  {
    mode,
    field,
    verifications,
    rollback,
  }: Pick<RotateInputs, 'mode' | 'field' | 'verifications' | 'rollback'>,
): string {
  const names = [...new Set(verifications.map(({ name }) => name))];
  const verified = names.length > 0 ? `verified by ${listed(names)}` : 'unverified';
  if (mode.kind === 'function') {
    const back = rollback ? ', and moved back where it is bad and the old one works' : '';
    const start = pending
      ? `the rotation that is in progress would be waited for, version ${pending.versionId}`
      : `AWS would rotate it by ${functionArn === undefined ? 'the service that manages it' : `its function ${functionArn.split(':')[6]}`}`;
    return `${start}; the new version would be ${verified}${back}`;
  }
  const source =
    mode.kind === 'generate'
      ? `a random value of ${mode.password.length} characters`
      : `what ${mode.argv[0]} prints`;
  const target = field ? `its field ${field.join('.')}` : 'its whole value';
  const fresh = `${source} would replace ${target}`;
  if (parameter) {
    return parameter.isWritten
      ? `version ${parameter.newest}, which a run wrote that did not end, would be judged, and kept or put back`
      : `${fresh}: ${verified}, then written as version ${parameter.newest + 1}`;
  }
  if (pending?.isOwn)
    return `version ${pending.versionId}, which a run wrote that did not end, would be judged, and made current or replaced`;
  const instead = pending ? `, in the place of version ${pending.versionId} under AWSPENDING` : '';
  return `${fresh}: written under AWSPENDING${instead}, ${verified}, then made current`;
}

/** The job summary of a dry run: a row for each secret, without values. `now` in epoch milliseconds. */
export function dryRunSummary(plans: readonly RotationPlan[], trigger: RotationTrigger, now: number): string {
  return [
    `### 📋 Dry run: nothing is rotated, ${dueCount(plans)}`,
    '',
    '| Secret, and why it is due | What would happen |',
    '| --- | --- |',
    ...plans.map(({ result, action }) => {
      const { text, decision, next, oldVersion } = result;
      const soon = next === undefined ? '' : `<br><sub>next: ${escaped(dueWords(next, now))}</sub>`;
      const cells = [
        // Below each other: three columns are wider than a phone.
        `${code(text)}<br>${signs[decision.is]}<br><sub>${escaped(decision.why)}</sub><br><sub>version ${code(oldVersion.slice(0, 8))}</sub>`,
        action === undefined ? `nothing${soon}` : escapedWithCode(action),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
    `<sub>${minuteOf(new Date(now))}. ${triggerSentence(trigger)} No value is in this table.</sub>`,
    // What follows is a paragraph of its own.
    '',
  ].join('\n');
}

/** `1 of 3 secrets is due`, for the log. */
export function dueCount(plans: readonly RotationPlan[]): string {
  const due = plans.filter(({ result }) => result.decision.is === 'due').length;
  if (plans.length === 1) return due === 1 ? 'the secret is due' : 'the secret is not due';
  return due === 0 ? 'none is due' : `${due} of ${plans.length} ${due === 1 ? 'is' : 'are'} due`;
}

const signs = { due: '🟡 due', 'not due': '⚪ not due', unknown: '🟡 cannot be told' } as const;

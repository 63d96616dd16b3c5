import { truthy } from '@actions/expressions/result';
import { hasExpression } from './expression.ts';
import type { ExpressionContext } from './expression-context.ts';
import { type EvaluationMode, evaluateKnown, UnknownValue } from './known-evaluator.ts';
import type { Job, Text } from './workflow.ts';

/** What is known of an `if:` before the run. */
interface ConditionResult {
  /** Undefined where only the run knows it. */
  readonly result: boolean | undefined;
  /** True where the run's ref is among what decides it. */
  readonly isOfRef: boolean;
}

/** True where an `if:` is known to be false before the run. */
export function isNever(condition: Text | undefined, contexts: ExpressionContext): boolean {
  return condition !== undefined && resultOf(condition.text, contexts).result === false;
}

/** True if an `if:` keeps out some of the refs that are planned as one run. */
export function keepsRefsOut({ text: condition }: Text, contexts: ExpressionContext): boolean {
  const { result, isOfRef } = resultOf(condition, contexts);
  if (result === false) return false;
  return isOfRef || resultOf(condition, contexts, { isNamed: true }).result === false;
}

/**
 * True for an `if:` that has an expression and other text around it: GitHub makes one text of both, which is always true.
 * https://docs.zizmor.sh/audits/#unsound-condition
 */
export function isText(condition: string): boolean {
  return hasExpression(condition) && expressionIn(condition) === undefined;
}

function expressionIn(condition: string): string | undefined {
  if (!condition.includes('${{')) return condition;
  const [, inner] = /^\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}$/.exec(condition) ?? [];
  return inner;
}

function resultOf(
  condition: string,
  contexts: ExpressionContext,
  evaluation: Partial<EvaluationMode> = {},
): ConditionResult {
  const expression = expressionIn(condition);
  if (expression === undefined) return { result: isText(condition) || undefined, isOfRef: false };
  const whole = { isCondition: true, isNamed: false, isBehindSkipped: false, ...evaluation };
  try {
    return { result: truthy(evaluateKnown(expression, contexts, whole)), isOfRef: false };
  } catch (error) {
    return { result: undefined, isOfRef: error instanceof UnknownValue && error.isOfRef };
  }
}

/**
 * The jobs of a workflow that a run skips: by their `if:`, or because a job is skipped that they need, or one that that
 * needs, unless their `if:` asks for the status of those.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function skippedJobs(
  jobs: readonly Job[],
  contextsOf: (job: Job) => ExpressionContext,
): ReadonlySet<Job> {
  const skipped = new Set(jobs.filter((job) => isNever(job.condition, contextsOf(job))));
  if (skipped.size === 0) return skipped;
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const behind = new Map<Job, boolean>();
  const isBehindSkipped = (job: Job): boolean => {
    const known = behind.get(job);
    if (known !== undefined) return known;
    behind.set(job, false);
    const needed = job.needs.flatMap((id) => byId.get(id) ?? []);
    const found = needed.some((each) => isSkipped(each) || isBehindSkipped(each));
    behind.set(job, found);
    return found;
  };
  const isSkipped = (job: Job): boolean => {
    if (skipped.has(job)) return true;
    if (!isBehindSkipped(job)) return false;
    const condition = job.condition?.text;
    const asks = condition !== undefined && /\b(always|success|failure|cancelled)\s*\(/i.test(condition);
    return !asks || resultOf(condition, contextsOf(job), { isBehindSkipped: true }).result === false;
  };
  return new Set(jobs.filter(isSkipped));
}

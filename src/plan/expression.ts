import { type ContextValue, type ExpressionContext, Unknown } from './expression-context.ts';
import { type EvaluationMode, evaluateKnown, UnknownValue } from './known-evaluator.ts';

/** A text of a workflow after its `${{ }}` expressions were evaluated. */
export interface Evaluated {
  /** Expressions that cannot be known before the run stay as written. */
  readonly text: string;
  /** The expressions that cannot be known, as written. */
  readonly unknown: readonly string[];
}

/** Evaluates the expressions in a text. Contexts and keys that are not given are unknown. */
export function evaluate(text: string, contexts: ExpressionContext): Evaluated {
  const unknown: string[] = [];
  const evaluated = text.replace(/\$\{\{([\s\S]*?)\}\}/g, (whole, expression: string) => {
    const value = evaluateExpression(expression.trim(), contexts);
    if (!(value instanceof Unknown)) return value;
    unknown.push(...value.expressions);
    return whole;
  });
  return { text: evaluated, unknown: [...new Set(unknown)] };
}

/**
 * A value of YAML with the expressions in its texts evaluated. A text that is one expression alone can become a list or an
 * object: `${{ fromJSON(inputs.stages) }}`.
 */
export function evaluateTree(value: unknown, contexts: ExpressionContext): ContextValue {
  if (Array.isArray(value)) return value.map((each) => evaluateTree(each, contexts));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, evaluateTree(each, contexts)]),
    );
  if (typeof value !== 'string') return value as ContextValue;
  const [, alone] = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(value) ?? [];
  const { text, unknown } =
    alone === undefined ? evaluate(value, contexts) : evaluate(`\${{ toJSON(${alone}) }}`, contexts);
  if (unknown.length > 0)
    return new Unknown(unknown.map((each) => (each === `toJSON(${alone})` ? (alone ?? '').trim() : each)));
  return alone === undefined ? text : parsed(text, alone);
}

/** JSON of an expression's value. A number can be none, for which JSON has no text. */
function parsed(json: string, expression: string): ContextValue {
  try {
    return JSON.parse(json) as ContextValue;
  } catch {
    return new Unknown([expression.trim()]);
  }
}

/** True where the text has an expression that could not be evaluated. */
export function hasExpression(text: string): boolean {
  return /\$\{\{[\s\S]*?\}\}/.test(text);
}

const asValue: EvaluationMode = { isCondition: false, isNamed: false, isBehindSkipped: false };

function evaluateExpression(expression: string, contexts: ExpressionContext): string | Unknown {
  try {
    const value = evaluateKnown(expression, contexts, asValue);
    return value.primitive ? value.coerceString() : new Unknown([expression]);
  } catch (error) {
    // An unknown key, or an invalid expression.
    const inner = error instanceof UnknownValue ? error.value.expressions : [];
    return new Unknown(inner.length > 0 ? inner : [expression]);
  }
}

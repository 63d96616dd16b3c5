import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import {
  type Binary,
  type Expr,
  type FunctionCall,
  type IndexAccess,
  type Logical,
  Star,
  type Unary,
} from '@actions/expressions/ast';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { falsy, truthy } from '@actions/expressions/result';
import { type ContextValue, type ExpressionContext, Unknown, VaryingValue } from './expression-context.ts';

/** What the result of an expression is used for, and what is assumed of the run. */
export interface EvaluationMode {
  /** True for an `if:`: it counts whether the result is truthy, and not which value it is. */
  readonly isCondition: boolean;
  /** What comparing a varying value gives: false for the runs whose value no expression names. */
  readonly isNamed: boolean;
  /** True for a job behind one that is skipped. `success()` is false there. */
  readonly isBehindSkipped: boolean;
}

/** Thrown where the value of an expression is known in a run alone. Without a stack trace, for there are many. */
export class UnknownValue {
  readonly value: Unknown;
  /** True where the run's ref decides. */
  readonly isOfRef: boolean;

  constructor(value: Unknown, isOfRef = false) {
    this.value = value;
    this.isOfRef = isOfRef;
  }
}

/** Evaluates an expression. Contexts and keys that are not given are unknown. UnknownValue; other errors of the parser. */
export function evaluateKnown(
  expression: string,
  contexts: ExpressionContext,
  evaluation: EvaluationMode,
): data.ExpressionData {
  const tree = parsed(expression);
  const value = new KnownEvaluator(tree, contexts, evaluation).evaluate();
  if (value instanceof VaryingData && !evaluation.isCondition) throw value.unknown();
  return value;
}

const trees = new Map<string, Expr>();

/** Each run of a workflow evaluates the same expressions. */
function parsed(expression: string): Expr {
  const known = trees.get(expression);
  if (known) return known;
  const tree = new Parser(new Lexer(expression).lex().tokens, contextNames, statusFunctions).parse();
  trees.set(expression, tree);
  return tree;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const contextNames = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
];

/** Functions that only a run can answer. */
const statusFunctions = [
  { name: 'always', minArgs: 0, maxArgs: 0 },
  { name: 'success', minArgs: 0, maxArgs: 0 },
  { name: 'failure', minArgs: 0, maxArgs: 0 },
  { name: 'cancelled', minArgs: 0, maxArgs: 0 },
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];

function statusesOf(isBehindSkipped: boolean): Map<string, FunctionDefinition> {
  const result = (name: string): data.ExpressionData => {
    if (name === 'always') return new data.BooleanData(true);
    if (name === 'success' && isBehindSkipped) return new data.BooleanData(false);
    throw new UnknownValue(new Unknown([]));
  };
  return new Map(
    statusFunctions.map((each) => [each.name.toLowerCase(), { ...each, call: () => result(each.name) }]),
  );
}

const statuses = { true: statusesOf(true), false: statusesOf(false) };

/** Which of the possible values of a part of an expression matter for the whole. */
interface Mattering {
  readonly truthy: boolean;
  readonly falsy: boolean;
}

const wholly: Mattering = { truthy: true, falsy: true };

/**
 * Evaluates what is known: of `a && b` and `a || b` one part can decide although the other is unknown. A varying value
 * may be compared, and it is unknown what any other function makes of it.
 */
class KnownEvaluator extends Evaluator {
  readonly #evaluation: EvaluationMode;
  #matters: Mattering;

  constructor(tree: Expr, contexts: ExpressionContext, evaluation: EvaluationMode) {
    super(tree, dictionaryOf(contexts), statuses[`${evaluation.isBehindSkipped}`]);
    this.#evaluation = evaluation;
    this.#matters = { truthy: !evaluation.isCondition, falsy: !evaluation.isCondition };
  }

  #evalFor(matters: Mattering, expression: Expr): data.ExpressionData {
    const before = this.#matters;
    this.#matters = matters;
    try {
      return this.eval(expression);
    } finally {
      this.#matters = before;
    }
  }

  #whole(expression: Expr): data.ExpressionData {
    return this.#evalFor(wholly, expression);
  }

  override visitUnary({ expr }: Unary): data.ExpressionData {
    return new data.BooleanData(falsy(this.#evalFor({ truthy: false, falsy: false }, expr)));
  }

  override visitLogical({ operator, args }: Logical): data.ExpressionData {
    const isAnd = operator.lexeme === '&&';
    const own = this.#matters;
    const ofFirst = isAnd ? { ...own, truthy: false } : { ...own, falsy: false };
    const unknown: UnknownValue[] = [];
    let result: data.ExpressionData = new data.Null();
    for (const [index, arg] of args.entries()) {
      const found = this.#tried(arg, index === args.length - 1 ? own : ofFirst);
      if (found instanceof UnknownValue) {
        unknown.push(found);
        continue;
      }
      result = found;
      if (!(isAnd ? falsy(result) : truthy(result))) continue;
      if (unknown.length > 0 && (isAnd ? own.falsy : own.truthy)) break;
      return result;
    }
    if (unknown.length > 0) throw joined(unknown);
    return result;
  }

  override visitBinary(binary: Binary): data.ExpressionData {
    const sides = [binary.left, binary.right].map((side) => this.#tried(side, wholly));
    const unknown = sides.filter((side) => side instanceof UnknownValue);
    const [value, other] = sides.filter((side) => side instanceof VaryingData);
    if (unknown.length > 0) throw joined(unknown, value !== undefined);
    if (!value) return super.visitBinary(binary);
    const { lexeme } = binary.operator;
    if (other || (lexeme !== '==' && lexeme !== '!=')) throw value.unknown();
    const isEqual = sides.some(
      (side) => side instanceof data.StringData && side !== value && this.#isNamed(value, side.value),
    );
    return new data.BooleanData(isEqual === (lexeme === '=='));
  }

  /** Whether a varying value is taken for one that the expression names. */
  #isNamed({ varying }: VaryingData, text: string): boolean {
    varying.compared.add(text);
    return this.#evaluation.isNamed && varying.canBe(text);
  }

  override visitFunctionCall(call: FunctionCall): data.ExpressionData {
    const args = call.args.map((arg) => this.#whole(arg));
    const name = call.functionName.lexeme.toLowerCase();
    const value = args.find((arg) => arg instanceof VaryingData);
    if (!value || name === 'case') return super.visitFunctionCall(call);
    const found = this.#ofVarying(name, value, args);
    if (found === undefined) throw value.unknown();
    return new data.BooleanData(found);
  }

  #ofVarying(
    name: string,
    value: VaryingData,
    [first, second]: readonly data.ExpressionData[],
  ): boolean | undefined {
    if (name === 'contains' && first instanceof data.Array && second === value)
      return first
        .values()
        .map((each) => each instanceof data.StringData && this.#isNamed(value, each.value))
        .some(Boolean);
    if (first !== value || !(second instanceof data.StringData)) return undefined;
    const { varying } = value;
    if (name === 'contains') return varying.containsAlways(second.value);
    if (name !== 'startswith') return undefined;
    return (
      varying.beginsWith(second.value) ??
      (varying.divide(second.value) ? this.#evaluation.isNamed : undefined)
    );
  }

  /** A key of an object of known keys. */
  override visitIndexAccess(access: IndexAccess): data.ExpressionData {
    if (access.index instanceof Star) return super.visitIndexAccess(access);
    const index = this.#whole(access.index);
    if (!(index instanceof VaryingData)) return super.visitIndexAccess(access);
    const found = this.#whole(access.expr);
    if (!(found instanceof data.Dictionary) || found instanceof KnownDictionary || this.#evaluation.isNamed)
      throw index.unknown();
    for (const { key } of found.pairs()) index.varying.compared.add(key);
    return new data.Null();
  }

  #tried(expression: Expr, matters: Mattering): data.ExpressionData | UnknownValue {
    try {
      return this.#evalFor(matters, expression);
    } catch (error) {
      return unknownIn(error);
    }
  }
}

function unknownIn(error: unknown): UnknownValue {
  // Anything else is an invalid expression.
  return error instanceof UnknownValue ? error : new UnknownValue(new Unknown([]));
}

function joined(all: readonly UnknownValue[], isOfRef = false): UnknownValue {
  const expressions = all.flatMap(({ value }) => value.expressions);
  const isWhole = all.some(({ value }) => value.expressions.length === 0);
  return new UnknownValue(
    new Unknown(isWhole ? [] : [...new Set(expressions)]),
    isOfRef || all.some((each) => each.isOfRef),
  );
}

/** A text of which only a beginning is known. */
class VaryingData extends data.StringData {
  readonly varying: VaryingValue;

  constructor(varying: VaryingValue) {
    super(varying.sample);
    this.varying = varying;
  }

  unknown(): UnknownValue {
    return new UnknownValue(new Unknown(this.varying.expressions), true);
  }
}

/** A dictionary whose missing keys are unknown, and not null as in a run. */
class KnownDictionary extends data.Dictionary {
  constructor(context: ExpressionContext) {
    super(...Object.entries(context).map(([key, value]) => ({ key, value: new Lazy(value) as never })));
  }

  override get(key: string): data.ExpressionData {
    const value = super.get(key) as Lazy | undefined;
    if (value === undefined) throw new UnknownValue(new Unknown([]), /^ref(_name|_protected)?$/i.test(key));
    return dataOf(value.value);
  }
}

const dictionaries = new WeakMap<ExpressionContext, KnownDictionary>();

function dictionaryOf(context: ExpressionContext): KnownDictionary {
  const known = dictionaries.get(context) ?? new KnownDictionary(context);
  dictionaries.set(context, known);
  return known;
}

/** Evaluates a value when it is first read. */
class Lazy {
  readonly value: ContextValue;

  constructor(value: ContextValue) {
    this.value = value;
  }
}

function dataOf(value: ContextValue): data.ExpressionData {
  if (value instanceof VaryingValue) return new VaryingData(value);
  if (value instanceof Unknown) throw new UnknownValue(value);
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (isList(value)) return new data.Array(...value.map((each) => dataOf(each)));
  return dictionaryOf(value);
}

function isList(value: ContextValue): value is readonly ContextValue[] {
  return Array.isArray(value);
}

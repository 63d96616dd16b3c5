import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** A text of a workflow after its `${{ }}` expressions were evaluated. */
export interface Evaluated {
  /** Expressions that cannot be known before the run stay as written. */
  readonly text: string;
  /** The expressions that cannot be known, as written. */
  readonly unknown: readonly string[];
}

/** A value in a context: a scalar, or an expression that cannot be known before the run. */
export type ContextValue =
  | string
  | number
  | boolean
  | null
  | Unknown
  | readonly ContextValue[]
  | ExpressionContext;

/** A context of expressions by its keys, such as `inputs` or `matrix`. */
export interface ExpressionContext {
  readonly [key: string]: ContextValue;
}

/** A value that only the run knows, with the expressions that give it. */
export class Unknown {
  readonly expressions: readonly string[];

  constructor(expressions: readonly string[]) {
    this.expressions = expressions;
  }
}

/**
 * A value that differs between runs and always begins with `prefix`. An expression is evaluated with samples that stand
 * for all values but those that it names.
 */
export class VaryingValue extends Unknown {
  readonly samples: readonly string[];
  readonly #prefix: string;
  /** What expressions compare it with, as far as that is known. */
  readonly compared = new Set<string>();

  constructor(expression: string, prefix: string, samples: readonly string[]) {
    super([expression]);
    this.samples = samples.map((sample) => `${prefix}${sample}`);
    this.#prefix = prefix;
  }

  /** True if all values or none begin with the text. */
  isDecidedBy(beginning: string): boolean {
    return this.#prefix.startsWith(beginning) || !beginning.startsWith(this.#prefix);
  }
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

/** True where an `if:` is known to be false before the run. */
export function isNever(condition: string | undefined, contexts: ExpressionContext): boolean {
  return condition !== undefined && resultOf(condition, contexts) === false;
}

/** True where the result of an `if:` is known before the run. */
export function isKnown(condition: string, contexts: ExpressionContext): boolean {
  return resultOf(condition, contexts) !== undefined;
}

/** The result of an `if:`. Undefined where only the run knows it. */
function resultOf(condition: string, contexts: ExpressionContext): boolean | undefined {
  const [, inner = condition] = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition) ?? [];
  if (hasExpression(inner)) return undefined;
  const { text, unknown } = evaluate(`\${{ (${inner}) && true }}`, contexts);
  return unknown.length === 0 ? text === 'true' : undefined;
}

/** True where the text has an expression that could not be evaluated. */
export function hasExpression(text: string): boolean {
  return /\$\{\{[\s\S]*?\}\}/.test(text);
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

function evaluateExpression(expression: string, contexts: ExpressionContext): string | Unknown {
  const varied: VaryingValue[] = [];
  const found = evaluateOnce(expression, contexts, (value) => {
    varied.push(value);
    return value.samples[0] ?? '';
  });
  if (varied.length === 0) return found;
  if (!comparesOnly(expression, varied)) return unknownOf(varied);
  const compared = comparedIn(expression, contexts);
  for (const value of varied) for (const text of compared) value.compared.add(text);
  const other = evaluateOnce(expression, contexts, (value) => value.samples[1] ?? '');
  return typeof other === 'string' && other === found ? found : unknownOf(varied);
}

function unknownOf(varied: readonly VaryingValue[]): Unknown {
  return new Unknown([...new Set(varied.flatMap(({ expressions }) => expressions))]);
}

const literals = /'(?:[^']|'')*'/g;
const formats = /\bformat\([^()]*\)/gi;
const lists = /\bcontains\(\s*fromJSON\(\s*('[^']*')\s*\)\s*,\s*github\.ref(?:_name)?\s*\)/gi;

/** False if samples cannot stand for all values, as behind a function that looks into a text. */
function comparesOnly(expression: string, varied: readonly VaryingValue[]): boolean {
  const rest = expression
    .replace(lists, '')
    .replace(
      /\bstartsWith\(\s*(github\.\w+)\s*,\s*'([^']*)'\s*\)/gi,
      (call, path: string, beginning: string) => {
        const value = varied.find(({ expressions: [of = ''] }) => of === path.toLowerCase());
        return value?.isDecidedBy(beginning) ? '' : call;
      },
    )
    .replace(formats, (call) => (/github\.ref/i.test(call) ? 'unknown()' : ''))
    .replace(literals, '');
  return !/\b(?!(?:success|always|failure|cancelled|case|toJSON)\()\w+\(/i.test(rest);
}

/** The known texts in an expression: literals, and values of contexts and of `format()`. */
function comparedIn(expression: string, contexts: ExpressionContext): string[] {
  const listed = [...expression.matchAll(lists)].flatMap(([, json = "''"]) => {
    const list = parsed(json.slice(1, -1), json);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  });
  const plain = expression.replace(literals, ' ');
  const parts = [
    ...(expression.match(literals) ?? []),
    ...(expression.match(formats) ?? []),
    ...(plain.match(/[a-z_][\w-]*(?:\.[\w-]+)+/gi) ?? []).filter((path) => !/^github\.ref/i.test(path)),
  ];
  return [
    ...listed,
    ...parts.flatMap((part) => {
      const value = evaluateOnce(part, contexts, () => '');
      return typeof value === 'string' ? [value] : [];
    }),
  ];
}

type Sampler = (value: VaryingValue) => string;

function evaluateOnce(expression: string, contexts: ExpressionContext, sample: Sampler): string | Unknown {
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, contextNames, []).parse();
    const value = new Evaluator(tree, new KnownDictionary(contexts, sample)).evaluate();
    return value.primitive ? value.coerceString() : new Unknown([expression]);
  } catch (error) {
    // A function that only the runner has (hashFiles), an unknown key, or an invalid expression.
    const inner = error instanceof UnknownValue ? error.value.expressions : [];
    return new Unknown(inner.length > 0 ? inner : [expression]);
  }
}

/** Thrown when an evaluation needs an unknown value. */
class UnknownValue extends Error {
  readonly value: Unknown;

  constructor(value: Unknown) {
    super('not known before the run');
    this.value = value;
  }
}

/** A dictionary whose missing keys are unknown, and not null as in a run. */
class KnownDictionary extends data.Dictionary {
  readonly #sample: Sampler;

  constructor(context: ExpressionContext, sample: Sampler) {
    super(...Object.entries(context).map(([key, value]) => ({ key, value: new Lazy(value) as never })));
    this.#sample = sample;
  }

  override get(key: string): data.ExpressionData {
    const value = super.get(key) as Lazy | undefined;
    if (value === undefined) throw new UnknownValue(new Unknown([]));
    return dataOf(value.value, this.#sample);
  }
}

/** Evaluates a value when it is first read. */
class Lazy {
  readonly value: ContextValue;

  constructor(value: ContextValue) {
    this.value = value;
  }
}

function dataOf(value: ContextValue, sample: Sampler): data.ExpressionData {
  if (value instanceof VaryingValue) return new data.StringData(sample(value));
  if (value instanceof Unknown) throw new UnknownValue(value);
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (isList(value)) return new data.Array(...value.map((each) => dataOf(each, sample)));
  return new KnownDictionary(value, sample);
}

function isList(value: ContextValue): value is readonly ContextValue[] {
  return Array.isArray(value);
}

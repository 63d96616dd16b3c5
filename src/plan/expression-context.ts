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
 * A value that differs between runs and always begins with `prefix`. An expression is evaluated for all values but those
 * that it names, which are noted here, so that they can be planned as runs of their own.
 */
export class VaryingValue extends Unknown {
  readonly #prefix: string;
  readonly #isDivisible: boolean;
  /** The texts that expressions compare it with. */
  readonly compared = new Set<string>();
  /** The beginnings that expressions ask for. */
  readonly beginnings = new Set<string>();

  /** @param isDivisible true if the runs with a certain beginning can be planned for themselves */
  constructor(expression: string, prefix: string, isDivisible: boolean) {
    super([expression]);
    this.#prefix = prefix;
    this.#isDivisible = isDivisible;
  }

  /** A value that no expression is expected to name. */
  get sample(): string {
    return `${this.#prefix}zz/any-1-0a`;
  }

  /** Whether all values or none contain a text. Undefined where that differs. */
  containsAlways(text: string): true | undefined {
    return lower(this.#prefix).includes(lower(text)) || undefined;
  }

  /** Whether all values or none begin with a text. Undefined where that differs. */
  beginsWith(text: string): boolean | undefined {
    if (lower(this.#prefix).startsWith(lower(text))) return true;
    return this.canBe(text) ? undefined : false;
  }

  /** True if a text begins as all values do. */
  canBe(text: string): boolean {
    return lower(text).startsWith(lower(this.#prefix));
  }

  /** Notes a beginning that makes a run of its own. False if none can be made. */
  divide(beginning: string): boolean {
    if (this.#isDivisible) this.beginnings.add(beginning);
    return this.#isDivisible;
  }
}

/** GitHub compares texts without case. */
function lower(text: string): string {
  return text.toLowerCase();
}

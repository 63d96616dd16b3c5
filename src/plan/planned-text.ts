import { type Evaluated, evaluate, evaluateTree } from './expression.ts';
import { type ContextValue, type ExpressionContext, Unknown } from './expression-context.ts';
import { type DeclaredInput, type Location, placeAt, type Text } from './workflow.ts';

/** A text of the workflow and what it evaluates to. */
export interface PlannedText extends Evaluated {
  readonly source: Text;
}

/** The contexts for a text, and where the inputs that it can name are given. */
export interface TextCaller {
  readonly contexts: ExpressionContext;
  /** Where a file of this product is called; undefined in the repository's own. */
  readonly calledAt: Location | undefined;
  /** Where the inputs are given. */
  readonly given: ReadonlyMap<string, Text>;
}

/** Evaluates a text. One that is only an input of its caller gets the location where the caller gives it. */
export function planned(text: Text, { contexts, calledAt, given }: TextCaller): PlannedText {
  const [, input = ''] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(text.text) ?? [];
  const here = calledAt ? { ...text, ...placeAt(calledAt), isBlock: false } : text;
  return { source: given.get(input.toLowerCase()) ?? here, ...evaluate(text.text, contexts) };
}

/** The `inputs` context of a called workflow or a composite action. `contexts`: what its defaults can name. */
export function inputsOf(
  declared: readonly DeclaredInput[],
  given: ReadonlyMap<string, PlannedText>,
  { github = {}, vars = {} }: ExpressionContext,
): ExpressionContext {
  const empty: Readonly<Record<string, ContextValue>> = { boolean: false, number: 0 };
  return Object.fromEntries(
    declared.map(({ name, type, default: fallback }) => {
      const text = given.get(name.toLowerCase());
      if (text === undefined) return [name, evaluateTree(fallback, { github, vars }) ?? empty[type] ?? ''];
      if (text.unknown.length > 0) return [name, new Unknown(text.unknown)];
      return [name, type === 'boolean' ? text.text === 'true' : text.text];
    }),
  );
}

/** An `env` as a context. */
export function plannedEnvironmentOf(
  env: ReadonlyMap<string, Text>,
  contexts: ExpressionContext,
): ExpressionContext {
  return Object.fromEntries(
    [...env].map(([name, text]) => {
      const { text: value, unknown } = evaluate(text.text, contexts);
      return [name, unknown.length > 0 ? new Unknown(unknown) : value];
    }),
  );
}

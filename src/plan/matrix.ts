import { type ContextValue, type ExpressionContext, Unknown } from './expression-context.ts';

/** GitHub's limit of combinations of one matrix. */
const limit = 256;

/**
 * The combinations of a `strategy.matrix`, each as a context for expressions. Undefined if a value
 * that only the run knows decides them. `matrix`: as YAML has it, with its expressions evaluated.
 * Without a matrix there is one empty combination.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function combinationsOf(matrix: unknown): ExpressionContext[] | undefined {
  if (matrix === undefined) return [{}];
  if (!isObject(matrix)) return undefined;
  const { include, exclude, ...axes } = matrix;
  const adjustments = [include ?? [], exclude ?? []];
  if (!adjustments.every((list) => Array.isArray(list) && list.every(isObject))) return undefined;
  // Which combinations these mean depends on values of the axes, there and here.
  const named = adjustments
    .flat()
    .map((each) => Object.keys(axes).map((axis) => (each as typeof axes)[axis]));
  if (named.length > 0 && hasUnknown([axes, named])) return undefined;
  let combinations: Record<string, ContextValue>[] = Object.keys(axes).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values)) return undefined;
    combinations = combinations.flatMap((each) => values.map((value) => ({ ...each, [name]: value })));
  }
  for (const each of listOf(exclude)) combinations = combinations.filter((one) => !matches(one, each));
  const original = combinations.map((one) => ({ ...one }));
  for (const each of listOf(include)) addTo(combinations, original, each, Object.keys(axes));
  if (combinations.length > limit) return undefined;
  // A key that only others have is null.
  const absent = Object.fromEntries(combinations.flatMap(Object.keys).map((key) => [key, null]));
  return combinations.map((one) => ({ ...absent, ...one }));
}

/** Adds an `include`: to each combination whose values it does not overwrite, or as a further combination. */
function addTo(
  combinations: Record<string, ContextValue>[],
  original: readonly Record<string, ContextValue>[],
  added: Record<string, ContextValue>,
  axes: readonly string[],
): void {
  const fitting = original.flatMap((one, index) =>
    axes.every((axis) => !(axis in added) || same(one[axis], added[axis])) ? [index] : [],
  );
  if (fitting.length === 0) combinations.push({ ...added });
  for (const index of fitting) Object.assign(combinations[index] ?? {}, added);
}

function matches(one: Record<string, ContextValue>, pattern: Record<string, ContextValue>): boolean {
  return Object.entries(pattern).every(([key, value]) => same(one[key], value));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function listOf(value: unknown): Record<string, ContextValue>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Record<string, ContextValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

function hasUnknown(value: unknown): boolean {
  if (value instanceof Unknown) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnknown);
}

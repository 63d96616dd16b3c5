/** A number as it is written in a JSON text: a double would lose the last digits of `12345678901234567890`. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A parsed JSON text. Objects have own properties only, so any key is safe. */
export type Json = string | boolean | null | JsonNumber | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A key of an object or an index of an array. */
export type Step = string | number;

/** The limit of nesting, since functions on values are recursive. A text with deeper nesting counts as no JSON. */
const deepest = 500;

/**
 * Undefined for a text that is not JSON. The parser's message is dropped because it quotes the text. Ignores a byte
 * order mark; of a repeated key the last one counts, as in every AWS tool.
 */
export function parseJson(text: string): Json | undefined {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!beginsAsJson(json)) return undefined;
  try {
    JSON.parse(json);
    return depthOf(json) > deepest
      ? undefined
      : JSON.parse(json, revive as (key: string, value: Json) => Json);
  } catch {
    return undefined;
  }
}

/** False for a text that cannot be JSON: an error of JSON.parse takes more time than the rest of the work. */
export function beginsAsJson(text: string): boolean {
  return /^\s*["\d[{tfn-]/.test(text);
}

function revive(_key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' ? new JsonNumber(context.source ?? String(value)) : value;
}

/** The nesting of a valid JSON text. */
function depthOf(json: string): number {
  let depth = 0;
  let reached = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') reached = Math.max(reached, ++depth);
    else if (token === ']' || token === '}') depth -= 1;
  }
  return reached;
}

export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && !(json instanceof JsonNumber);
}

/** Compact JSON. `spell` returns the text of a number. */
export function compact(
  json: Json,
  formatLine: (number: JsonNumber) => string = ({ source }) => source,
): string {
  if (json instanceof JsonNumber) return formatLine(json);
  if (Array.isArray(json)) return `[${json.map((item) => compact(item, formatLine)).join(',')}]`;
  if (!isJsonObject(json)) return JSON.stringify(json);
  const members = Object.entries(json).map(
    ([key, value]) => `${JSON.stringify(key)}:${compact(value, formatLine)}`,
  );
  return `{${members.join(',')}}`;
}

/** The value at a path, or undefined. */
export function walk(json: Json, path: readonly Step[]): Json | undefined {
  let at: Json | undefined = json;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** Every value without children, with its path. Empty objects and arrays count. */
export function* leavesOf(
  json: Json,
  path: readonly Step[] = [],
): Generator<[path: readonly Step[], leaf: Json]> {
  const children = childrenOf(json);
  if (children.length === 0) yield [path, json];
  for (const [step, child] of children) yield* leavesOf(child, [...path, step]);
}

function childrenOf(json: Json): [Step, Json][] {
  if (Array.isArray(json)) return [...json.entries()];
  return isJsonObject(json) ? Object.entries(json) : [];
}

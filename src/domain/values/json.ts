/** A number of a JSON text, as it is spelled there: a double would lose the last digits of `12345678901234567890`. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A parsed JSON text. Objects have own properties only, whatever their keys are called. */
export type Json = string | boolean | null | JsonNumber | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** One step down: a key of an object or an index of an array. */
export type Step = string | number;

/** Everything that walks a value recurses, so what is nested deeper than the stack holds counts as no JSON. */
const deepest = 500;

/**
 * Undefined for a text that is not JSON. The parser's own message is dropped, because it quotes the text.
 * A byte order mark is passed over; of a key that comes twice the last counts, as in every AWS tool.
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

/** False for what cannot be JSON: the error of JSON.parse costs more than all else that is done to a short value. */
export function beginsAsJson(text: string): boolean {
  return /^\s*["\d[{tfn-]/.test(text);
}

function revive(_key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' ? new JsonNumber(context.source ?? String(value)) : value;
}

/** Of a text that is JSON. */
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

/** Compact JSON. `spell` gives a number's text. */
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

/** What lies at a path; undefined where nothing does. */
export function walk(json: Json, path: readonly Step[]): Json | undefined {
  let at: Json | undefined = json;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** Everything that has nothing below it, with the way to it; an empty object or array counts. */
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

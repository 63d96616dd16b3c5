import { compact, type Json, JsonNumber, type Step } from './json.ts';

/** The type of a value before it became text. `binary`: bytes, as base64. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'null' | 'json' | 'binary';

/** One selected value and its path. The path is empty for the whole secret and for computed values. */
export interface Field {
  readonly path: readonly Step[];
  readonly value: string;
  readonly kind: ValueKind;
}

/** A JSON value as text: a string as it is, a number as it is written, an object or array as compact JSON. */
export function fieldOf(path: readonly Step[], json: Json, asText = compact): Field {
  return { path, value: typeof json === 'string' ? json : asText(json), kind: kindOf(json) };
}

function kindOf(json: Json): ValueKind {
  if (json === null) return 'null';
  if (json instanceof JsonNumber) return 'number';
  if (typeof json === 'string') return 'string';
  return typeof json === 'boolean' ? 'boolean' : 'json';
}

import { beginsAsJson } from '../../values/json.ts';
import { isRandomKey, type Part } from '../looks-secret.ts';

const token = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g;
const spaceBetweenTokens = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g;

/** Keys below this depth are ignored. */
const deepest = 100;

/**
 * The leaves of a JSON text, and its keys that look like secrets. Reads the text instead of the parsed value: numbers
 * stay as written, and no depth of nesting overflows the stack. Undefined for a text that is not JSON.
 */
export function jsonParts(text: string): Part[] | undefined {
  if (!/^\s*[[{"]/.test(text) || !isJson(text)) return undefined;
  const parts: Part[] = [];
  const outer: string[] = [];
  let named = new NamedValue();
  let depth = 0;
  let key = '';
  let option: string | undefined;
  const isWebKey = /"kty"\s*:/.test(text);
  for (const [found, string, colon] of text.matchAll(token)) {
    if (found === '{' || found === '[') {
      if (depth < deepest) outer[depth] = key;
      depth += 1;
      key = found === '[' ? key : '';
      named = new NamedValue();
    } else if (found === '}' || found === ']') {
      depth -= 1;
      named.finish(parts);
      named = new NamedValue();
    } else if (string === undefined) parts.push({ keys: keysOf(outer, depth, key), text: found });
    else {
      const plain = JSON.parse(string) as string;
      if (colon === undefined) {
        named.add(key, plain, parts.length);
        const keys = [...keysOf(outer, depth, key), ...(option === undefined ? [] : [option])];
        const published = isWebKey && publicOfWebKey.test(key) ? { isPublic: true as const } : {};
        parts.push(...spellings(string, plain).map((each) => ({ keys, text: each, ...published })));
        option = optionOf(plain);
      } else {
        key = plain;
        option = undefined;
        if (isRandomKey(key)) parts.push({ keys: [], text: key, isKey: true });
      }
    }
  }
  return parts;
}

/** The members of a JSON Web Key that are published: RFC 7518. */
const publicOfWebKey = /^(?:[nxy]|x5t(?:#S256)?)$/;

/** In a list of arguments, as in `["--password", "…"]`, an option is the key of what follows it. */
export function optionOf(text: string): string | undefined {
  return /^--[A-Za-z][\w-]*$/.test(text) ? text : undefined;
}

/** An object such as `{"Key":"DB_PASSWORD","Value":"…"}`, as lists of variables and tags have them. */
export class NamedValue {
  #name: { readonly text: string; readonly at: number } | undefined;
  #valueAt: number | undefined;

  /** `at` is where the string's part will stand among the parts. */
  add(key: string, text: string, at: number): void {
    if (/^(?:parameter|output)?(?:name|key)$|^label$/i.test(key)) this.#name = { text, at };
    if (/^(?:parameter|output)?value$/i.test(key)) this.#valueAt = at;
  }

  /** The value stands under the name beside it, and the name under nothing: `Key` does not make a secret of it. */
  finish(parts: Part[]): void {
    const value = parts[this.#valueAt ?? -1];
    if (this.#name === undefined || this.#valueAt === undefined || value === undefined) return;
    const { text, at } = this.#name;
    parts[at] = { keys: [], text };
    parts[this.#valueAt] = { ...value, keys: [...value.keys.slice(0, -1), text] };
  }
}

/** A string's text, and its spelling if that has escapes, which appears when the whole document is printed. */
function spellings(string: string, plain: string): string[] {
  const spelled = string.slice(1, -1);
  return spelled === plain ? [plain] : [plain, spelled];
}

/** The keys of a JSON text that look like secrets. */
export function secretKeys(text: string): string[] {
  const named = jsonParts(text)?.filter(({ isKey }) => isKey) ?? [];
  return [...new Set(named.map((part) => part.text))];
}

function keysOf(outer: readonly string[], depth: number, key: string): string[] {
  // The items of a list have the list's own key.
  return [...outer.slice(0, Math.min(depth, deepest)), key].filter(
    (each, at, all) => each !== '' && each !== all[at - 1],
  );
}

/** The same document on one line, without white space between tokens. Undefined for a text that is not JSON. */
export function compactJson(text: string): string | undefined {
  return /^\s*[[{]/.test(text) && isJson(text) ? text.replace(spaceBetweenTokens, '$1') : undefined;
}

export function isJson(text: string): boolean {
  if (!beginsAsJson(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

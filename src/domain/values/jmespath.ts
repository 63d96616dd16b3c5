import { LeaseError } from '../error.ts';
import { isJsonObject, type Json, JsonNumber } from './json.ts';

/**
 * JMESPath on JSON whose numbers keep their spelling.
 * The library knows numbers only as doubles. So an expression is evaluated on doubles, which gives the right result,
 * and, if a double is spelled differently from the secret's number, once more with the spellings as marked strings,
 * which gives the right text. If both results agree except for the spelling, the second one is used. If they do not,
 * because the expression compares or computes numbers, each number's text is looked up by its double; two spellings of
 * one double are then an error.
 */
export async function evaluateJmesPath(json: Json, expression: string): Promise<Json> {
  const search = await loadSearch();
  const spellings = spellingsOf(json);
  const result = search(
    plainly(json, ({ source }) => Number(source)),
    expression,
  );
  if ([...spellings].every(([double, texts]) => [...texts].every((text) => text === String(double)))) {
    return respell(result, () => undefined);
  }
  const marked = searchMarked(search, json, expression);
  return (
    (marked === undefined ? undefined : agree(result, marked)) ??
    respell(result, (double) => onlySpelling(spellings.get(double)))
  );
}

/** Throws the library's error for a text that is not JMESPath. */
export async function compile(expression: string): Promise<void> {
  (await loadLibrary()).compile(expression);
}

/** A result of the library. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
type Search = (data: Plain, expression: string) => Plain;

/** Loaded only for expressions that are more than a path. */
async function loadLibrary(): Promise<typeof import('@jmespath-community/jmespath')> {
  const library = await import('@jmespath-community/jmespath');
  if (!mended) mend(library);
  mended = true;
  return library;
}

let mended = false;

/** Corrects the library: in 1.3.0 `sort` puts 10 before 9, and `max_by` and `min_by` find nothing by strings. */
function mend(library: typeof import('@jmespath-community/jmespath')): void {
  const { registerFunction, TreeInterpreter, TYPE_ARRAY, TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING } = library;
  const { TYPE_EXPREF, TYPE_NUMBER, TYPE_STRING } = library;
  type Comparable = string | number;
  const compare = (a: Comparable, b: Comparable) => (a < b ? -1 : a > b ? 1 : 0);
  registerFunction(
    'sort',
    ([list]) => [...(list as Comparable[])].sort(compare),
    [{ types: [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING] }],
    { override: true },
  );
  const mendBy = (name: string, sign: number) =>
    registerFunction(
      name,
      ([list, reference]) => {
        const { runtime } = TreeInterpreter;
        type Reference = Parameters<typeof runtime.createKeyFunction>[0];
        const keyOf = runtime.createKeyFunction(reference as Reference, [TYPE_NUMBER, TYPE_STRING]);
        const keyed = (list as Plain[]).map((item) => ({ item, key: keyOf(item) as Comparable }));
        const [first, ...others] = keyed;
        if (!first) return null;
        return others.reduce((best, next) => (compare(next.key, best.key) * sign > 0 ? next : best), first)
          .item;
      },
      [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }],
      { override: true },
    );
  mendBy('max_by', 1);
  mendBy('min_by', -1);
}

async function loadSearch(): Promise<Search> {
  const { search } = await loadLibrary();
  return (data, expression) => {
    try {
      return search(data, expression) ?? null;
    } catch {
      // The message is dropped: a type error can quote the value.
      throw new LeaseError('E_SELECTOR', `The expression ${expression} does not fit the secret's JSON.`, {
        fix: 'Check that each function in it gets the type of argument that it takes.',
      });
    }
  };
}

function searchMarked(search: Search, json: Json, expression: string): Plain | undefined {
  try {
    return search(
      plainly(json, ({ source }) => `${open}${source}${close}`),
      expression,
    );
  } catch {
    return undefined;
  }
}

/** Two of Unicode's noncharacters. For a secret that contains them the two results never agree. */
const [open, close] = ['\uFDD0', '\uFDD1'];
const mark = new RegExp(`${open}([^${open}${close}]*)${close}`, 'g');

/** Objects without a prototype; otherwise `constructor` would be a field of each. */
function plainly(json: Json, number: (number: JsonNumber) => Plain): Plain {
  if (json instanceof JsonNumber) return number(json);
  if (Array.isArray(json)) return json.map((item) => plainly(item, number));
  if (!isJsonObject(json)) return json as Plain;
  const members = Object.entries(json).map(([key, value]) => [key, plainly(value, number)]);
  return Object.assign(Object.create(null), Object.fromEntries(members));
}

function spellingsOf(json: Json, found = new Map<number, Set<string>>()): Map<number, Set<string>> {
  if (json instanceof JsonNumber) {
    const double = Number(json.source);
    found.set(double, (found.get(double) ?? new Set()).add(json.source));
  } else if (typeof json === 'object' && json !== null) {
    for (const child of Object.values(json)) spellingsOf(child, found);
  }
  return found;
}

/** The marked result without its marks, if it equals the plain one except for the spelling of numbers. */
function agree(plain: Plain, marked: Plain): Json | undefined {
  if (typeof plain === 'number' && typeof marked === 'string') {
    const source = marked.slice(1, -1);
    return marked === `${open}${source}${close}` && Number(source) === plain
      ? new JsonNumber(source)
      : undefined;
  }
  if (typeof plain === 'number') return plain === marked ? new JsonNumber(String(plain)) : undefined;
  if (typeof plain === 'string') {
    if (typeof marked !== 'string') return undefined;
    const asDoubles = marked.replace(mark, (_, source) => String(Number(source)));
    return asDoubles === plain ? marked.replace(mark, '$1') : undefined;
  }
  if (plain === null || typeof plain === 'boolean') return plain === marked ? plain : undefined;
  if (typeof marked !== 'object' || marked === null || Array.isArray(plain) !== Array.isArray(marked))
    return undefined;
  return agreeInside(plain, marked);
}

function agreeInside(plain: Plain[] | { [key: string]: Plain }, marked: typeof plain): Json | undefined {
  const others = new Map(Object.entries(marked));
  const members = Object.entries(plain).map(([key, value]) => {
    const other = others.get(key);
    return [key, other === undefined ? undefined : agree(value, other)] as const;
  });
  if (members.length !== others.size || members.some(([, value]) => value === undefined)) return undefined;
  return Array.isArray(plain)
    ? members.map(([, value]) => value as Json)
    : (Object.fromEntries(members) as Json);
}

function respell(plain: Plain, textOf: (double: number) => string | undefined): Json {
  if (typeof plain === 'number') return new JsonNumber(textOf(plain) ?? String(plain));
  if (Array.isArray(plain)) return plain.map((item) => respell(item, textOf));
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, respell(value, textOf)]));
}

/** Undefined for a number that was computed. */
function onlySpelling(texts: ReadonlySet<string> | undefined): string | undefined {
  if (texts === undefined || texts.size === 1) return texts && [...texts][0];
  throw new LeaseError(
    'E_SELECTOR',
    'The expression computes with numbers and selects one that the secret spells in several ways.',
    { fix: 'Select it by a path or by a comparison of strings, so that it is clear which one is meant.' },
  );
}

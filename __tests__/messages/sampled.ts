import { stripTypeScriptTypes } from 'node:module';
import type { ErrorCode } from '../../src/domain/error.ts';
import type { ErrorParts } from '../../src/domain/error-text.ts';

/** A place of the source that makes a message, and messages that it can make, found by reading its text. */
export interface Sampled {
  /** For example `src/adapters/oidc.ts:12`. */
  readonly site: string;
  /** `sentence`: the argument of a function that makes an error of it. */
  readonly kind: 'error' | 'warning' | 'notice' | 'sentence';
  /** Empty if the place passes on a message of another place. */
  readonly messages: readonly ErrorParts[];
  /** The name of the enclosing function. */
  readonly within?: string;
}

/** Calls that make an error, a warning, a notice or a finding of a plan. */
const makers = /\bnew LeaseError\(|\.(warning|notice)\(/g;
const explanations = /\{\s*code: 'E_[A-Z_]+',/g;
const findings = /\bmessage: (?=[`'])/g;

/**
 * Every place of a file that makes a message, with samples. The arguments of the call are evaluated with substitutes
 * for all names in them, so that a new place is tested without an entry in a list.
 */
export async function sampledIn(
  source: string,
  file: string,
  helpers: ReadonlySet<string> = new Set(),
): Promise<Sampled[]> {
  const text = stripTypeScriptTypes(source);
  const found: Sampled[] = [];
  for (const match of file.startsWith('src/plan/') ? text.matchAll(findings) : []) {
    const end = endOfText(text, match.index + match[0].length);
    const site = `${file}:${text.slice(0, match.index).split('\n').length}`;
    const message = text.slice(match.index + match[0].length, end + 1);
    found.push({ site, kind: 'notice', messages: await samplesOf(message, 'notice', site) });
  }
  for (const match of text.matchAll(explanations)) {
    const site = `${file}:${text.slice(0, match.index + match[0].indexOf('code:')).split('\n').length}`;
    const object = text.slice(match.index, endOfArguments(text, match.index + 1) + 1);
    const parts = `...(({ code, message, ...more }) => [code, message, more])(${object})`;
    found.push({ site, kind: 'error', messages: await samplesOf(parts, 'error', site) });
  }
  const calls = [...helpers].map((helper) => new RegExp(`(?<!function |\\.)\\b${helper}\\(`, 'g'));
  for (const match of [makers, ...calls].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const line = text.slice(0, match.index).split('\n').length;
    if (/^\s*(?:\*|\/\/)/.test(text.split('\n')[line - 1] ?? '')) continue;
    const start = match.index + match[0].length;
    const args = text.slice(start, endOfArguments(text, start));
    if (args.trim() === '') continue;
    const site = `${file}:${line}`;
    // A helper gets the sentence, and adds the fix itself.
    const isHelper = !match[0].startsWith('new ') && match[1] === undefined;
    const kind = (match[1] ?? (isHelper ? 'sentence' : 'error')) as Sampled['kind'];
    const within = [...text.slice(0, match.index).matchAll(/\bfunction (\w+)\(/g)].at(-1)?.[1];
    found.push({ site, kind, messages: await samplesOf(args, kind, site), ...(within && { within }) });
  }
  return found;
}

/** How many assignments of substitutes are tried. */
const tries = 80;

async function samplesOf(args: string, kind: Sampled['kind'], site: string): Promise<ErrorParts[]> {
  const body = args.replace(/\bthis\.#?/g, 'self.');
  const literals = [...body.matchAll(/[!=]==\s*'([^']*)'/g)].map(([, literal]) => literal);
  const evaluate = new Function('scope', `with (scope) return (async () => [${body}])();`);
  const messages = new Map<string, ErrorParts>();
  let failure: unknown;
  let successes = 0;
  for (let at = 0; at < tries; at += 1) {
    try {
      const values: unknown[] = await evaluate(scopeOf(at, literals));
      successes += 1;
      const message = messageOf(values, kind);
      if (message) messages.set(JSON.stringify(message), message);
    } catch (error) {
      failure = error;
    }
  }
  if (successes === 0) throw new Error(`The message at ${site} cannot be read: ${String(failure)}`);
  return [...messages.values()];
}

function messageOf(values: readonly unknown[], kind: Sampled['kind']): ErrorParts | undefined {
  const sentence = values.find((value) => typeof value === 'string' && value.includes(' '));
  const [code, text, details] = kind === 'error' ? values : ['E_SECRET_NOT_FOUND', sentence];
  // The message of another function is tested there.
  if (typeof text !== 'string' || text.replace(/sample|undefined|\W/g, '').length < 8) return undefined;
  const { fix, statements } = (details ?? {}) as { fix?: unknown; statements?: unknown };
  return {
    code: (typeof code === 'string' ? code : 'E_SECRET_NOT_FOUND') as ErrorCode,
    message: text,
    fix: fix === undefined ? undefined : String(fix),
    statements:
      statements === undefined
        ? []
        : [{ addTo: 'Add to it', statement: { Effect: 'Allow', Action: 'sts:AssumeRole' } }],
  };
}

/**
 * Values for all names in the arguments: at the first try a substitute, later at random a substitute, undefined or a
 * literal.
 */
function scopeOf(seed: number, literals: readonly (string | undefined)[]): object {
  const chosen = new Map<PropertyKey, unknown>();
  let state = seed * 7919 + 1;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const choices = [standIn, standIn, undefined, ...literals];
  return new Proxy(
    {},
    {
      has: (_, key) =>
        typeof key === 'string' && key !== 'undefined' && !(key in globalThis && key !== 'name'),
      get(_, key) {
        if (typeof key === 'symbol') return undefined;
        if (!chosen.has(key)) chosen.set(key, seed === 0 ? standIn : choices[random(choices.length)]);
        return chosen.get(key);
      },
    },
  );
}

/** A substitute that can be called, read, iterated and printed. It prints as a name. */
const standIn: unknown = new Proxy(() => {}, {
  apply: () => standIn,
  construct: () => standIn as object,
  get(_, key) {
    if (key === Symbol.toPrimitive) return () => 'sample';
    if (key === Symbol.iterator) return () => [standIn][Symbol.iterator]();
    if (key === 'then') return undefined;
    if (key === 'length') return 2;
    if (key === 'toString' || key === 'join') return () => 'sample';
    return standIn;
  },
});

/** The index behind the last argument, at the bracket that closes the one at `start`. */
function endOfArguments(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "'" || char === '"') at = endOfQuote(text, at);
    else if (char === '`') at = endOfTemplate(text, at);
    else if (text.startsWith('//', at)) at = text.indexOf('\n', at);
    else if (char === '/' && /[(,=:?&|![]\s*$/.test(text.slice(start - 1, at))) at = endOfQuote(text, at);
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error('A bracket is not closed.');
}

function endOfText(text: string, start: number): number {
  return text.charAt(start) === '`' ? endOfTemplate(text, start) : endOfQuote(text, start);
}

function endOfQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === text.charAt(start)) return at;
  }
  throw new Error('A quote is not closed.');
}

function endOfTemplate(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '`') return at;
    else if (text.startsWith('${', at)) at = endOfArguments(text, at + 2);
  }
  throw new Error('A template is not closed.');
}

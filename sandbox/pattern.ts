/** The condition keys of a request, in lower case, each with its values. */
export type Context = ReadonlyMap<string, readonly string[]>;

export function contextOf(values: Record<string, string | readonly string[] | undefined>): Context {
  const context = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) context.set(key.toLowerCase(), typeof value === 'string' ? [value] : value);
  }
  return context;
}

interface MatchOptions {
  wildcards: boolean;
  ignoreCase?: boolean;
}

/**
 * True if IAM's pattern matches the value. `*` and `?` are wildcards where the options say so; `${key}` is a policy
 * variable, which matches nothing if the request has no such key; `${*}`, `${?}` and `${$}` are the characters
 * themselves.
 */
export function matches(pattern: string, value: string, context: Context, options: MatchOptions): boolean {
  if (pattern.includes('${')) return expressionOf(pattern, context, options)?.test(value) ?? false;
  const key = `${options.wildcards}:${options.ignoreCase}:${pattern}`;
  let expression = compiled.get(key);
  if (!expression) {
    expression = expressionOf(pattern, context, options) as RegExp;
    if (compiled.size === MOST_COMPILED) compiled.clear();
    compiled.set(key, expression);
  }
  return expression.test(value);
}

// A batch of 20 secrets is judged by 20 ARNs of a session policy. Compiled each time, they took more time than the lease.
const compiled = new Map<string, RegExp>();
const MOST_COMPILED = 10_000;

/** undefined where a variable has no value. */
function expressionOf(pattern: string, context: Context, options: MatchOptions): RegExp | undefined {
  let source = '';
  for (const [token, variable] of pattern.matchAll(/\$\{([^}]*)\}|[\s\S]/g)) {
    if (variable !== undefined) {
      const literal = /^[*?$]$/.test(variable) ? variable : context.get(variable.toLowerCase())?.[0];
      if (literal === undefined) return undefined;
      source += escapeRegExp(literal);
    } else if (options.wildcards && token === '*') source += '.*';
    else if (options.wildcards && token === '?') source += '.';
    else source += escapeRegExp(token);
  }
  return new RegExp(`^${source}$`, options.ignoreCase ? 'is' : 's');
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

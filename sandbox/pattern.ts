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
  let source = '';
  for (const [token, variable] of pattern.matchAll(/\$\{([^}]*)\}|[\s\S]/g)) {
    if (variable !== undefined) {
      const literal = /^[*?$]$/.test(variable) ? variable : context.get(variable.toLowerCase())?.[0];
      if (literal === undefined) return false;
      source += escapeRegExp(literal);
    } else if (options.wildcards && token === '*') source += '.*';
    else if (options.wildcards && token === '?') source += '.';
    else source += escapeRegExp(token);
  }
  return new RegExp(`^${source}$`, options.ignoreCase ? 'is' : 's').test(value);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

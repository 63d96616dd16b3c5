import { LeaseError } from '../error.ts';
import { compile, evaluateJmesPath } from './jmespath.ts';
import { type Json, type Step, walk } from './json.ts';

/**
 * The keys and indexes of an expression that is only a path, such as `users[0]."first-name"`. Undefined for any other
 * expression. A path can name a variable, distinguishes an existing null from nothing, and needs no library.
 */
export function pathOf(expression: string): Step[] | undefined {
  if (!isPath.test(expression)) return undefined;
  const steps = [...expression.matchAll(step)].map(([text]) => readStep(text));
  return steps.includes(undefined) ? undefined : steps.filter((key) => key !== undefined);
}

const key = '(?:[A-Za-z_]\\w*|"(?:[^"\\\\]|\\\\.)*")';
const index = '(?:\\[\\d+\\])';
const isPath = new RegExp(`^(?:${key}|${index})(?:\\.${key}|${index})*$`);
const step = new RegExp(`${key}|${index}`, 'g');

/** Undefined for a quoted key with an escape that JSON does not have. */
function readStep(text: string): Step | undefined {
  if (text.startsWith('[')) return Number(text.slice(1, -1));
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The result of an expression; undefined if it finds nothing. A null or an empty array at the end of a path counts as
 * found; as the result of a filter or function it is JMESPath's way to say "nothing".
 */
export async function select(json: Json, expression: string): Promise<Json | undefined> {
  const path = pathOf(expression);
  if (path) return walk(json, path);
  const found = await evaluateJmesPath(json, expression);
  return found === null || (Array.isArray(found) && found.length === 0) ? undefined : found;
}

/**
 * E_SELECTOR if the expression is not JMESPath. `where` begins the sentence; `lineWith` returns the line with another
 * expression.
 */
export async function checkExpression(
  expression: string,
  where: string,
  lineWith: (expression: string) => string = (other) => other,
): Promise<void> {
  const dashed = dashedKey(expression);
  if (dashed !== undefined) {
    throw new LeaseError('E_SELECTOR', `${where}: ${dashed} is a subtraction in JMESPath, not a key.`, {
      fix: `Probably meant: ${lineWith(expression.replace(dashed, `"${dashed}"`))}`,
    });
  }
  if (pathOf(expression)) return;
  const [, text] = /^'([^'\\]*)'$/.exec(expression) ?? [];
  if (text !== undefined) {
    const quoted = /^[A-Za-z_]\w*$/.test(text) ? text : JSON.stringify(text);
    throw new LeaseError(
      'E_SELECTOR',
      `${where}: ${expression} is that text itself in JMESPath, not a key.`,
      {
        fix: `Probably meant: ${lineWith(quoted)}`,
      },
    );
  }
  try {
    await compile(expression);
  } catch (cause) {
    throw new LeaseError('E_SELECTOR', `${where}: ${expression} is no JMESPath expression.`, {
      fix: 'Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other characters than letters, digits and _ stand in double quotes.',
      cause,
    });
  }
}

/** `api-key` compiles as a subtraction, and would then fail because null is not a number. */
function dashedKey(expression: string): string | undefined {
  const withoutQuoted = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
  return /[A-Za-z_]\w*(?:-\w+)+/.exec(withoutQuoted)?.[0];
}

import { concealed } from './concealment.ts';
import type { LeaseError } from './error.ts';
import { pasteable } from './policies/iam-statement.ts';
import { mergeStatements } from './policies/suggested-statement.ts';

/** The printed parts of an error. */
export type ErrorParts = Pick<LeaseError, 'code' | 'message' | 'fix' | 'statements'>;

/** An error as a public repository may show it. */
export function concealedError({ code, message, fix, statements }: ErrorParts): ErrorParts {
  return {
    code,
    message: concealed(message),
    fix: fix && concealed(fix),
    statements: JSON.parse(concealed(JSON.stringify(statements))),
  };
}

/** How many lines a message has at most, including the link. */
export const mostLines = 12;

/**
 * The runner cuts an annotation and its line in the log at 4,096 characters. Longer texts get lines of their own.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const mostCharacters = 4000;

/** An error's text: the code, what happened and why, the fix and the link; and the parts that are too long for it. */
export interface ErrorText {
  readonly lines: readonly string[];
  /** Lines that are logged before the error. */
  readonly apart: readonly string[];
}

/** `help`: the link to the code's explanation. */
export function errorText(error: ErrorParts, help: string): ErrorText {
  const { code, message, fix } = error;
  const [first = '', ...others] = `${code}: ${message}`.split('\n');
  const told = [...folded(first), ...others, ...(fix?.split('\n') ?? [])];
  const statements = mergeStatements(error.statements);
  const pasted = statements.flatMap(({ addTo, statement }) => [`${addTo}:`, pasteable(statement)]);
  const last = `See ${help}`;
  const lines = [...told, ...pasted, last];
  if (lines.join('\n').length <= mostCharacters) return { lines, apart: [] };
  return {
    lines: [...told, ...statements.map(({ addTo }) => `${addTo} what this step's log has above.`), last],
    apart: pasted,
  };
}

/** In characters. Lists of runs show only the first line. */
const longestFirst = 160;

/** Splits a line that long names have made too long, after a clause or else after a word. */
function folded(line: string): string[] {
  if (line.length <= longestFirst) return [line];
  const start = line.slice(0, longestFirst + 1);
  const clause = Math.max(...['. ', ': ', '; ', ', '].map((end) => start.lastIndexOf(end) + 1));
  // The code alone would say too little.
  const at = clause > longestFirst / 3 ? clause : start.lastIndexOf(' ');
  return at > 0 ? [line.slice(0, at).trimEnd(), line.slice(at).trimStart()] : [line];
}

/** The same on one line. */
export function errorLine(error: ErrorParts, help: string): string {
  return errorText(error, help).lines.join(' ');
}

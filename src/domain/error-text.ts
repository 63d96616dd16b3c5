import { concealed } from './concealment.ts';
import type { LeaseError } from './error.ts';
import { pasteable } from './policies/iam-statement.ts';
import { mergeStatements } from './policies/suggested-statement.ts';

/** What is told of an error. */
export type ErrorParts = Pick<LeaseError, 'code' | 'message' | 'fix' | 'statements'>;

/** What a public repository may show of an error. */
export function concealedError({ code, message, fix, statements }: ErrorParts): ErrorParts {
  return {
    code,
    message: concealed(message),
    fix: fix && concealed(fix),
    statements: JSON.parse(concealed(JSON.stringify(statements))),
  };
}

/** As many lines as a person reads at night, the link among them. */
export const mostLines = 12;

/**
 * The runner cuts an annotation, and its line in the log, after 4,096 characters. What is longer goes to lines of its
 * own. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const mostCharacters = 4000;

/** An error as it is said: the code, what happened and why, what to do, where there is more; and what is too long for that. */
export interface ErrorText {
  readonly lines: readonly string[];
  /** Lines for the log, before the error. */
  readonly apart: readonly string[];
}

/** `help`: where the code is explained. */
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

/** Characters of the first line, which is what lists of runs show. */
const longestFirst = 160;

/** A line that long names have made too long, in two: broken behind a clause, else behind a word. */
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

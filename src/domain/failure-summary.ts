import type { ErrorParts } from './error-text.ts';
import { code as asCode, escapedWithCode } from './monitor/markdown.ts';
import { pasteable } from './policies/iam-statement.ts';
import { mergeStatements } from './policies/suggested-statement.ts';

/** A failed step for the job summary, in Markdown: what happened and why, then the fix. */
export function failureSummary(error: ErrorParts, help: string): string {
  const { code, message, fix } = error;
  const [first = '', ...rest] = message.split('\n');
  const statements = mergeStatements(error.statements);
  // Node 20, which is told here what it needs, has no Map.groupBy.
  const places = [...new Set(statements.map(({ addTo }) => addTo))];
  return [
    `### 🔴 ${asCode(code)}`,
    '',
    [`**${inline(first)}**`, ...rest.map(otherFailure)].join('<br>\n'),
    ...(fix || statements.length > 0 ? ['', '**What to do**'] : []),
    ...(fix ? ['', paragraphs(fix.split('\n'))] : []),
    // One line each, as in the log, to keep the summary short.
    ...places.flatMap((addTo) => [
      '',
      `${inline(addTo)}:`,
      '',
      '```json',
      statements
        .filter((each) => each.addTo === addTo)
        .map(({ statement }) => pasteable(statement))
        .join(',\n'),
      '```',
    ]),
    '',
    /^https:/.test(help) ? `[What ${code} means](${help})` : `What ${code} means: ${inline(help)}`,
  ].join('\n');
}

/** Joins lines as paragraphs. A numbered list ends after its numbers. */
function paragraphs(lines: readonly string[]): string {
  const isItem = (line: string | undefined) => /^\d\. /.test(line ?? '');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return inline(line);
      return `${inline(line)}${isItem(line) === isItem(next) ? (isItem(line) ? '\n' : '<br>\n') : '\n\n'}`;
    })
    .join('');
}

/** A further line. One that begins with a code is a failure of its own, and as important as the first. */
function otherFailure(line: string): string {
  const [, code, what] = /^(E_[A-Z_]+): (.*)$/.exec(line) ?? [];
  return code === undefined ? inline(line) : `**${inline(what ?? '')}** (${code})`;
}

/** Formats commands and texts between backticks as code. */
function inline(line: string): string {
  if (/^\s*aws [a-z]/.test(line)) return asCode(line.trim());
  return escapedWithCode(line);
}

/** A file that a process writes and the runner reads when the step ends. */
export type FileCommand = 'path' | 'env' | 'step_summary' | 'state' | 'output';

/** In the order in which the runner reads them. */
export const fileCommands: readonly FileCommand[] = ['path', 'env', 'step_summary', 'state', 'output'];

/** GitHub's limit for a summary in bytes. A larger one is dropped. */
export const summaryLimit = 1024 * 1024;

/**
 * Yields the pairs of a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file as EnvFileKeyValuePairs does: `NAME=VALUE`
 * or `NAME<<DELIMITER`, whichever sign comes first, nothing trimmed. Throws at the first bad line, with that line
 * in the message. The pairs before it have been yielded and are valid.
 */
export function* parsePairs(content: string): Generator<[name: string, value: string]> {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  let position = 0;
  while (position < text.length) {
    const line = lineAt(text, position);
    position = line.next;
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(
          `Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      const block = readBlock(text, position, delimiter);
      position = block.next;
      yield [name, block.value];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

interface Line {
  readonly text: string;
  /** The index at which the next line begins. */
  readonly next: number;
  /** The characters that ended it; empty at the end of the file. */
  readonly newline: string;
}

/** CRLF ends a line on Windows only. */
const newlines = process.platform === 'win32' ? /\r?\n/g : /\n/g;

function lineAt(text: string, start: number): Line {
  newlines.lastIndex = start;
  const end = newlines.exec(text);
  if (!end) return { text: text.slice(start), next: text.length, newline: '' };
  return { text: text.slice(start, end.index), next: newlines.lastIndex, newline: end[0] };
}

function readBlock(text: string, start: number, delimiter: string): { value: string; next: number } {
  let position = start;
  let valueEnd = start;
  while (position < text.length) {
    const line = lineAt(text, position);
    if (line.text === delimiter) return { value: text.slice(start, valueEnd), next: line.next };
    if (line.newline === '') throw new Error('Invalid value. EOF marker missing new line.');
    valueEnd = line.next - line.newline.length;
    position = line.next;
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
}

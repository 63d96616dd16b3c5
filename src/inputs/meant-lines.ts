import type { LeaseError } from '../domain/error.ts';
import { peerFormOf } from './peer-forms.ts';

/** Why a line cannot be read; undefined where it can be. */
export type LineFault = (line: string) => Promise<LeaseError | undefined>;

/** As many mistakes as one line may have. */
const mostMistakes = 5;

/**
 * The lines that a line was probably meant as, of which each can be read: a mistake that is left in a suggestion is mended
 * too. Undefined where what comes of it cannot be read: it is better not to suggest it.
 */
export async function readableLines(
  line: string,
  fault: LineFault,
  mistakes = mostMistakes,
): Promise<readonly string[] | undefined> {
  const error = await fault(line);
  if (!error) return [line];
  if (mistakes === 0) return undefined;
  const meant = [peerFormOf(line)?.meant, suggestionOf(error)];
  for (const lines of meant) {
    if (!lines || lines.length === 0 || lines.includes(line)) continue;
    const read = await allReadable(lines, fault, mistakes - 1);
    if (read) return read;
  }
  return undefined;
}

/** The same for several lines, of which none may be left over. */
export async function allReadable(
  lines: readonly string[],
  fault: LineFault,
  mistakes = mostMistakes,
): Promise<readonly string[] | undefined> {
  const read = await Promise.all(lines.map((line) => readableLines(line, fault, mistakes)));
  return read.every((each) => each !== undefined) ? read.flat() : undefined;
}

const suggestion = /^Probably meant: (.+)$/m;

function suggestionOf({ fix }: LeaseError): string[] | undefined {
  const [, line] = suggestion.exec(fix ?? '') ?? [];
  return line === undefined ? undefined : [line];
}

/** What to do, with a suggestion that can be read, or without one. */
export async function withReadableLines(error: LeaseError, fault: LineFault): Promise<string> {
  const { fix = '' } = error;
  const meant = suggestionOf(error);
  if (!meant) return fix;
  const lines = await allReadable(meant, fault);
  if (lines?.length === 1) return fix.replace(suggestion, () => `Probably meant: ${lines[0]}`);
  return fix.replace(suggestion, '').trim();
}

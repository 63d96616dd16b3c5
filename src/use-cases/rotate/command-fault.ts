import { largestValue } from '../../domain/rotation/new-value.ts';
import { spanWords } from '../../domain/span.ts';
import type { CommandEnd } from './rotation-ports.ts';

/**
 * What is wrong with how a program ended, as the second half of "The command …". `input`: the input that names the
 * program. `timeout` in milliseconds.
 */
export function commandFault(
  end: CommandEnd,
  { argv, timeout, input }: { argv: readonly string[]; timeout: number; input: string },
): string {
  switch (end.kind) {
    case 'ended':
      return `ended with exit code ${end.exitCode}`;
    case 'signalled':
      return `was ended by ${end.signal}`;
    case 'timed out':
      return `had not ended after ${spanWords(timeout)}, and was ended`;
    case 'too much':
      return `printed more than the ${largestValue} bytes that a secret can have, and was ended`;
    case 'not started':
      if (argv.length === 1 && /\S\s+\S/.test(argv[0] ?? ''))
        return `could not be started: no program has this name, with a space in it. Each argument of \`${input}\` goes on a line of its own`;
      if (end.code === 'ENOEXEC')
        return `could not be started: the system cannot run this file. Name what runs it, such as bash or node, on a line of \`${input}\` before it`;
      return `could not be started (${/^[A-Z0-9_]{1,30}$/.test(end.code) ? end.code : 'unknown'})`;
  }
}

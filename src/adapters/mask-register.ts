import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { LeaseError } from '../domain/error.ts';
import type { MaskRegister } from '../use-cases/ports.ts';
import { commandLine } from './workflow-commands.ts';

/** The runner reads workflow commands from a step's standard error too, and drains it before standard output. */
export const standardError: MaskRegister = {
  async register(texts) {
    if (texts.length === 0) return;
    if (!isReadByTheRunner()) {
      throw new LeaseError(
        'E_STDERR',
        'Standard error goes to a file: there the runner would not see the masks of new values, and the values themselves would stand in it.',
        {
          fix: 'Leave the standard error of secret-lease alone, or run the action `check` before this step.',
        },
      );
    }
    const commands = texts.map((text) => commandLine('add-mask', text)).join('');
    await new Promise<void>((resolve, reject) => {
      process.stderr.write(commands, (error) => (error ? reject(error) : resolve()));
    });
  },
};

/** A pipe or a terminal. Files and the null device keep the commands from the runner. */
function isReadByTheRunner(): boolean {
  const stat = fstatSync(2);
  return !stat.isFile() && !(stat.isCharacterDevice() && !isatty(2));
}

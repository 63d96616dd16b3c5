import { LeaseError } from '../error.ts';

/** Why a program cannot be started. */
export type NoCall = 'not found' | 'folder' | 'not executable' | 'line break for a batch file';

/**
 * The error for a program that `exec` did not start. `values`: the secrets; a program whose name contains one is not
 * named.
 */
export function unstartable(
  program: string,
  reason: NoCall,
  values: ReadonlyMap<string, string>,
): LeaseError {
  const isValue = [...values.values()].some((value) => value !== '' && program.includes(value));
  const name = isValue ? 'The command behind `--`' : program;
  switch (reason) {
    case 'not found':
      return new LeaseError('E_USAGE', `${name} was not found, so nothing was started.`, {
        fix: "Check its path, which is seen from the working directory of the step, PATH, and the first line (#!) of a script. What only a shell knows, such as cd, a pipe or NAME=VALUE, needs one: `secret-lease exec -- bash -c 'PROGRAM'`.",
      });
    case 'folder':
      return new LeaseError('E_USAGE', `${name} is a folder and no program, so nothing was started.`, {
        fix: 'Name a program in it, with its arguments behind it: `secret-lease exec -- PROGRAM`.',
      });
    case 'not executable':
      return new LeaseError('E_USAGE', `${name} may not be run, so nothing was started.`, {
        fix: `Make it executable (chmod +x), or name what runs it: \`secret-lease exec -- bash ${isValue ? 'SCRIPT' : program}\`.`,
      });
    case 'line break for a batch file':
      return new LeaseError(
        'E_USAGE',
        `${name} is a batch file, and an argument with a line break cannot reach it.`,
        {
          fix: 'Give the text by a file or a variable instead.',
        },
      );
  }
}

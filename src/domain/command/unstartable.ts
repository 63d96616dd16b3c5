import { LeaseError } from '../error.ts';

/** Why a program cannot be started. */
export type NoCall =
  | 'not found'
  | 'folder'
  | 'not executable'
  | 'no program of Windows'
  | 'too long'
  | 'line break for a batch file';

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
      // Neither is found by its name, and the first can hold a value.
      if (/^[A-Za-z_]\w*=/.test(program))
        return new LeaseError(
          'E_USAGE',
          'NAME=VALUE stands where exec needs a program; nothing was started.',
          {
            fix: 'A variable for the program alone: `secret-lease exec -- env NAME=VALUE PROGRAM`.',
          },
        );
      if (/\s/.test(program) && !/[\\/]/.test(program))
        return new LeaseError('E_USAGE', `${name} was not found: quotes make one word of it.`, {
          fix: "Leave the quotes out: `secret-lease exec -- PROGRAM ARGUMENT`. For a line of a shell: `secret-lease exec -- bash -c 'LINE'`.",
        });
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
    case 'no program of Windows':
      return new LeaseError('E_USAGE', `${name} is no program that Windows runs, so nothing was started.`, {
        fix: `Name what runs it: \`secret-lease exec -- ${interpreterOf(program)} ${isValue ? 'SCRIPT' : program}\`.`,
      });
    case 'too long':
      return new LeaseError(
        'E_TOO_LARGE',
        `${name} was not started: its arguments and environment are too long.`,
        {
          fix: 'Give long arguments by a file, or lease large values with `file`.',
        },
      );
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

/** What runs a script, by the ending of its name. */
function interpreterOf(script: string): string {
  const [, ending = ''] = /\.(\w+)$/.exec(script.toLowerCase()) ?? [];
  if (ending === 'ps1') return 'pwsh -File';
  if (ending === 'py') return 'python';
  return /^[cm]?js$/.test(ending) ? 'node' : 'bash';
}

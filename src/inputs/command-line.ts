import { exitStatus } from '../domain/command/exit-status.ts';
import { failingLine, type Shell, shells } from '../domain/command/shell-script.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
import { type CommandForm, type CommandOption, misused, parseCommandOptions } from './command-options.ts';
import { meantDuration } from './meant-duration.ts';
import { type PlanRequest, parsePlanRequest } from './plan-request.ts';
import { isProfileName } from './profile-name.ts';
import { durationForm, readDuration } from './scalars.ts';

/** A parsed command line of `secret-lease`. `lease`: an id, or undefined if none is given. */
export type CommandLine =
  | { readonly kind: 'help' | 'version' }
  | {
      readonly kind: 'check';
      readonly lease: string | undefined;
      /** In milliseconds. Undefined: each lease's own. */
      readonly minRemaining: number | undefined;
    }
  | { readonly kind: 'end'; readonly lease: string | undefined }
  | { readonly kind: 'renew'; readonly lease: string | undefined; readonly shell: Shell }
  | {
      readonly kind: 'exec';
      readonly lease: string | undefined;
      readonly program: readonly [string, ...string[]];
    }
  | {
      readonly kind: 'credential-process';
      readonly lease: string;
      /** Undefined: the default profile. */
      readonly profile: string | undefined;
    }
  | {
      readonly kind: 'git-credential';
      readonly lease: string;
      readonly operation: GitOperation;
    }
  | ({ readonly kind: 'plan' } & PlanRequest);

const gitOperations = ['get', 'store', 'erase'] as const;

/** What git asks of a credential helper. */
export type GitOperation = (typeof gitOperations)[number] | 'other';

/** The exit status for a misused `exec`, which starts no program. Other subcommands use their error's status. */
export function statusOfMisuse([name]: readonly string[]): number | undefined {
  return name === 'exec' ? exitStatus.notStarted : undefined;
}

/**
 * What a failed command prints to standard output: for `renew`, whose output a shell evaluates, a line that fails, since
 * an empty one would succeed.
 */
export function outputOfFailure([name, ...rest]: readonly string[]): string {
  if (name !== 'renew') return '';
  const given = rest.flatMap((word, index) =>
    word === '--shell' ? [rest[index + 1]] : word.startsWith('--shell=') ? [word.slice(8)] : [],
  );
  const [shell] = given.length === 1 ? shells.filter((each) => each === given[0]) : [];
  return `${failingLine(shell)}\n`;
}

/** Parses the arguments of `secret-lease`. E_USAGE. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [name, ...rest] = words;
  // The arguments behind `--` are another program's.
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (own.some((word) => word === '--help' || word === '-h')) return { kind: 'help' };
  switch (name) {
    case 'check': {
      const form = { subcommand: name, options: { lease, 'min-remaining': minRemaining } };
      const { values } = parseCommandOptions(rest, form);
      return {
        kind: name,
        lease: leaseOf(values.lease, form),
        minRemaining: spanOf(values['min-remaining'], form),
      };
    }
    case 'end': {
      const form = { subcommand: name, options: { lease } };
      return { kind: name, lease: leaseOf(parseCommandOptions(rest, form).values.lease, form) };
    }
    case 'renew': {
      const form = { subcommand: name, options: { shell, lease } };
      const { values } = parseCommandOptions(rest, form);
      return { kind: name, lease: leaseOf(values.lease, form), shell: shellOf(values.shell, form) };
    }
    case 'exec': {
      const form = { subcommand: name, options: { lease }, where: 'before --' };
      const end = rest.indexOf('--');
      const [program, ...others] = end === -1 ? [] : rest.slice(end + 1);
      if (program === undefined || program === '--')
        throw misused('exec needs -- and a program after it.', { meant: 'secret-lease exec -- PROGRAM' });
      if (program.trim() === '')
        throw misused('exec needs a program after --, and what stands there is empty.', {
          meant: 'secret-lease exec -- PROGRAM',
        });
      const { values } = parseCommandOptions(rest.slice(0, end), form);
      return { kind: name, lease: leaseOf(values.lease, form), program: [program, ...others] };
    }
    case 'credential-process': {
      const form = { subcommand: name, options: { lease, profile: { form: 'NAME' } } };
      const { values } = parseCommandOptions(rest, form);
      const [id, [profile]] = [leaseOf(values.lease, form), values.profile];
      if (id === undefined) throw misused('credential-process needs `--lease ID`.', { form });
      // The name becomes a part of a file's name.
      if (profile !== undefined && !isProfileName(profile))
        throw misused('--profile takes a name of `export-credentials`.', { form });
      return { kind: name, lease: id, profile };
    }
    case 'git-credential': {
      const form = { subcommand: name, options: { lease }, takesWords: true };
      const { values, words } = parseCommandOptions(rest, form);
      const [id, [operation, ...others]] = [leaseOf(values.lease, form), words];
      if (id === undefined || operation === undefined || others.length > 0)
        throw misused('git-credential needs `--lease ID` and one of get, store and erase, which git adds.');
      // Git's later versions may ask more, and a helper is to ignore that: https://git-scm.com/docs/gitcredentials
      return {
        kind: name,
        lease: id,
        operation: gitOperations.find((each) => each === operation) ?? 'other',
      };
    }
    case 'plan':
      return { kind: name, ...parsePlanRequest(rest) };
    case '--version':
    case 'version':
      return { kind: 'version' };
    case '--help':
    case '-h':
    case 'help':
      return { kind: 'help' };
    default:
      throw misused(
        `${name === undefined ? 'A subcommand is missing' : 'There is no such subcommand'}: there are check, renew, exec, end, plan, credential-process and git-credential.`,
        { meant: name === undefined ? undefined : meantBy(name) },
      );
  }
}

/** What other tools call it, or how it is misspelled. */
function meantBy(name: string): string | undefined {
  const forms: readonly [pattern: RegExp, command: string][] = [
    [/^(?:run|ex\w{1,3})$/, 'secret-lease exec -- PROGRAM'],
    [/^(?:export|env|eval|refresh|ren\w{1,3}|get)$/, 'eval "$(secret-lease renew --shell bash)"'],
    [/^(?:status|list|ls|show|info|ch\w{1,3}|verify)$/, 'secret-lease check'],
    [/^(?:revoke|clean(?:up)?|stop|e[nd]{1,3}|release|delete)$/, 'secret-lease end'],
  ];
  return forms.find(([pattern]) => pattern.test(name))?.[1];
}

const lease: CommandOption = { form: 'ID', reads: isLeaseId };
const minRemaining: CommandOption = { form: '30m', reads: (text) => readDuration(text) !== undefined };
const shell: CommandOption = {
  form: shells.join('|'),
  reads: (text) => shells.some((each) => each === text),
};

function leaseOf<Name extends string>(
  [text]: readonly string[],
  form: CommandForm<Name>,
): string | undefined {
  if (text === undefined || isLeaseId(text)) return text;
  throw misused('--lease takes the output lease-id of the step that leased.', { form });
}

function spanOf<Name extends string>([text]: readonly string[], form: CommandForm<Name>): number | undefined {
  const span = text === undefined ? undefined : readDuration(text);
  if (text === undefined || span !== undefined) return span;
  const meant = meantDuration(text);
  throw misused(`--min-remaining takes ${durationForm}.`, {
    meant: readDuration(meant) === undefined ? undefined : `--min-remaining ${meant}`,
    form,
  });
}

function shellOf<Name extends string>([text]: readonly string[], form: CommandForm<Name>): Shell {
  const shell = shells.find((each) => each === text);
  if (shell) return shell;
  const meant = shellMeantBy(text);
  throw misused(`renew needs \`--shell\` with one of ${shells.join(', ')}.`, {
    meant: meant && `--shell ${meant}`,
    form,
  });
}

/** The shell that reads a line of `renew`, by another name of its kind. */
function shellMeantBy(text = ''): Shell | undefined {
  const [word = ''] = /[a-z]+/i.exec(text.split(/[\\/]/).at(-1) ?? '') ?? [];
  if (/^(?:ba|z|da|k|a)?sh$/i.test(word)) return 'bash';
  if (/^(?:pwsh|powershell|ps)$/i.test(word)) return 'pwsh';
  return /^(?:cmd|batch|bat)$/i.test(word) ? 'cmd' : undefined;
}

import { parseArgs } from 'node:util';
import { exitStatus } from '../domain/command/exit-status.ts';
import { type Shell, shells } from '../domain/command/shell-script.ts';
import { LeaseError } from '../domain/error.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
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
      readonly operation: 'get' | 'store' | 'erase';
    }
  | ({ readonly kind: 'plan' } & PlanRequest);

/** The exit status for a misused `exec`, which starts no program. Other subcommands use their error's status. */
export function statusOfMisuse([name]: readonly string[]): number | undefined {
  return name === 'exec' ? exitStatus.notStarted : undefined;
}

/** Parses the arguments of `secret-lease`. E_USAGE. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [name, ...rest] = words;
  // The arguments behind `--` are another program's.
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (own.some((word) => word === '--help' || word === '-h')) return { kind: 'help' };
  switch (name) {
    case 'check': {
      const options = parseOptions(name, rest, ['lease', 'min-remaining']);
      return { kind: name, lease: leaseOf(options.lease), minRemaining: spanOf(options['min-remaining']) };
    }
    case 'end':
      return { kind: name, lease: leaseOf(parseOptions(name, rest, ['lease']).lease) };
    case 'renew': {
      const options = parseOptions(name, rest, ['lease', 'shell']);
      return { kind: name, lease: leaseOf(options.lease), shell: shellOf(options.shell) };
    }
    case 'exec': {
      const end = rest.indexOf('--');
      const [program, ...others] = end === -1 ? [] : rest.slice(end + 1);
      if (program === undefined)
        throw misused('exec needs -- and a program after it.', 'secret-lease exec -- PROGRAM');
      const options = parseOptions(name, rest.slice(0, end), ['lease'], 'before --');
      return { kind: name, lease: leaseOf(options.lease), program: [program, ...others] };
    }
    case 'credential-process': {
      const options = parseOptions(name, rest, ['lease', 'profile']);
      const [lease, profile] = [leaseOf(options.lease), options.profile];
      if (lease === undefined) throw misused('credential-process needs `--lease ID`.');
      // The name becomes a part of a file's name.
      if (profile !== undefined && !isProfileName(profile))
        throw misused('--profile takes a name of `export-credentials`.');
      return { kind: name, lease, profile };
    }
    case 'git-credential': {
      const operation = (['get', 'store', 'erase'] as const).find((each) => each === rest.at(-1));
      const lease = leaseOf(parseOptions(name, operation ? rest.slice(0, -1) : rest, ['lease']).lease);
      if (lease === undefined || operation === undefined)
        throw misused('git-credential needs `--lease ID` and one of get, store and erase, which git adds.');
      return { kind: name, lease, operation };
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
        name === undefined ? undefined : meantBy(name),
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

function parseOptions<Name extends string>(
  subcommand: string,
  words: readonly string[],
  names: readonly Name[],
  where = '',
): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...words], options, strict: true }).values as Partial<Record<Name, string>>;
  } catch {
    const known = names.map((name) => `--${name}`);
    throw misused(
      `${subcommand} takes ${known.join(' and ')}, with a value${names.length > 1 ? ' each' : ''}, and nothing else${where && ` ${where}`}.`,
    );
  }
}

function leaseOf(text: string | undefined): string | undefined {
  if (text === undefined || isLeaseId(text)) return text;
  throw misused('--lease takes the output lease-id of the step that leased.');
}

function spanOf(text: string | undefined): number | undefined {
  const span = text === undefined ? undefined : readDuration(text);
  if (text !== undefined && span === undefined) throw misused(`--min-remaining takes ${durationForm}.`);
  return span;
}

function shellOf(text: string | undefined): Shell {
  const shell = shells.find((each) => each === text);
  if (shell) return shell;
  throw misused(`renew needs \`--shell\` with one of ${shells.join(', ')}.`);
}

/** Does not repeat the arguments, which can contain a value. */
function misused(message: string, meant?: string): LeaseError {
  const help = '`secret-lease --help` shows how.';
  return new LeaseError('E_USAGE', message, {
    fix: meant === undefined ? help : `Probably: \`${meant}\`. ${help}`,
  });
}

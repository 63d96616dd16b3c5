import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { type LeaseRequest, referenceText } from '../domain/requests/request.ts';
import {
  type AfterCommand,
  afterValues,
  type RotateInputs,
  type RotationMode,
} from '../domain/rotation/rotate-inputs.ts';
import type { RotationTrigger } from '../domain/rotation/rotation-trigger.ts';
import { pathOf } from '../domain/values/selection.ts';
import { type AccessInputs, readAccess, withoutLeaseOnly } from './access-inputs.ts';
import { defaults, withDefaults } from './defaults.ts';
import { hasTypo, type InputReader, isGiven, uselessInputs } from './input-reader.ts';
import { refuseLineRoles } from './line-roles.ts';
import { parsePasswordOptions } from './password-options.ts';
import { lineError } from './request-line.ts';
import { parseRequests } from './requests.ts';
import { durationForm, parseBoolean, parseChoice, parseDuration, readDuration } from './scalars.ts';

/** Reads the inputs of rotate/action.yml. E_INPUT, E_REQUEST, E_NAME or E_SELECTOR for the first that is wrong. */
export async function readRotateInputs(reader: InputReader, environment: Environment): Promise<RotateInputs> {
  const read = withDefaults(withoutLeaseOnly(reader), defaults.rotate);
  const requests = await readRequests(read);
  for (const request of requests) refuseWithoutValue(request, read);
  const { regions, ...access } = readAccess(read, environment, requests);
  const mode = readMode(read);
  return {
    ...access,
    requests,
    region: onlyRegionOf(regions),
    maskAccountId: parseBoolean('mask-aws-account-id', read('mask-aws-account-id')),
    trigger: readTrigger(read('when').trim(), mode),
    mode,
    field: readField(read('field').trim()),
    verifications: isGiven(read, 'verify')
      ? (await import('./verifications.ts')).parseVerifications(read('verify'), environment.GITHUB_API_URL)
      : [],
    rollback: readRollback(read),
    after: readAfter(read, access.network.timeout),
    wait: readWait(read, access.network.timeout),
    dryRun: parseBoolean('dry-run', read('dry-run')),
    jobSummary: parseBoolean('job-summary', read('job-summary')),
    warnings: [
      ...access.warnings,
      ...uselessForMode(read, mode),
      ...uselessInputs(read, [
        { input: 'after-timeout', needs: 'after', unless: '5m' },
        { input: 'after-values', needs: 'after', unless: 'none' },
      ]),
    ],
  };
}

async function readRequests(read: InputReader): Promise<LeaseRequest[]> {
  const requests = await parseRequests(read('secrets'));
  for (const request of requests) refuseSenseless(request);
  refuseLineRoles(requests, 'the role of the step rotates all that it names');
  return requests.map((request) => ({ ...request, refused: Object.keys(senseless) }));
}

/** Options of a lease that mean nothing where a secret is rotated as a whole: which requests have them. */
const senseless: Readonly<Record<string, (request: LeaseRequest) => boolean>> = {
  stage: ({ version }) => version.stage !== undefined,
  version: ({ version }) => version.versionId !== undefined,
  optional: ({ optional }) => optional,
  file: ({ file }) => file,
  trim: ({ trim = false }) => trim,
  'max-age': ({ maxAge }) => maxAge !== undefined,
};

function refuseSenseless(request: LeaseRequest): void {
  const { line, reference, expires } = request;
  const refuse = (wrong: string, allowed: string) => lineError('E_REQUEST', line, wrong, { allowed });
  if (reference.source !== 'secrets-manager' && reference.source !== 'parameter-store') {
    throw refuse(
      `${referenceText(reference)} is made for each job, and has no value that is kept and could be rotated.`,
      "a secret's name or ARN, or a parameter's, as in ssm:/prod/key",
    );
  }
  if (reference.kind === 'prefix') {
    const what =
      reference.source === 'parameter-store' ? 'a path names no parameter' : 'a prefix names no secret';
    throw refuse(
      `${what}, and only what is named is rotated.`,
      "a secret's name or ARN, or a parameter's, as in ssm:/prod/key",
    );
  }
  const strange = Object.entries(senseless).find(([, has]) => has(request));
  if (strange) {
    throw refuse(
      `${strange[0]} has no meaning here: a secret is rotated as a whole.`,
      'expires=never, expires=SELECTOR, base64, public',
    );
  }
  if (expires?.kind === 'at') {
    throw refuse(
      'a fixed date does not become later when the secret is rotated.',
      'expires=SELECTOR, which finds the date in the secret, or expires=never',
    );
  }
}

/** A parameter has no rotation that could make the value. */
function refuseWithoutValue({ line, reference }: LeaseRequest, read: InputReader): void {
  if (reference.source !== 'parameter-store' || isGiven(read, 'generate') || isGiven(read, 'command')) return;
  throw lineError(
    'E_REQUEST',
    line,
    `${referenceText(reference)} has no rotation of its own: parameters have none.`,
    {
      allowed: 'with `generate` or `command`, which make the new value',
    },
  );
}

function onlyRegionOf([region, ...others]: AccessInputs['regions']): string {
  if (others.length === 0) return region;
  throw new LeaseError('E_INPUT', 'The input aws-region names several regions.', {
    fix: 'Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself.',
  });
}

function readMode(read: InputReader): RotationMode {
  if (isGiven(read, 'generate') && isGiven(read, 'command')) {
    throw new LeaseError('E_INPUT', 'Both generate and command are given.', {
      fix: 'Give one of them; neither where the secret has a rotation of its own.',
    });
  }
  if (isGiven(read, 'generate'))
    return { kind: 'generate', password: parsePasswordOptions(read('generate')) };
  if (!isGiven(read, 'command')) return { kind: 'function' };
  return {
    kind: 'command',
    argv: readArguments('command', read('command')),
    timeout: parseDuration('command-timeout', read('command-timeout')),
  };
}

function readAfter(read: InputReader, stepTimeout: number): AfterCommand | undefined {
  const timeout = parseDuration('after-timeout', read('after-timeout'));
  const values = parseChoice('after-values', read('after-values'), afterValues);
  if (!isGiven(read, 'after')) return undefined;
  if (timeout < stepTimeout) return { argv: readArguments('after', read('after')), timeout, values };
  throw new LeaseError('E_INPUT', 'The input after-timeout is not shorter than timeout.', {
    fix: 'Raise `timeout`, which is for the whole step, or lower `after-timeout`.',
  });
}

/** Each line is one argument, so nothing needs quotes. Blank lines are ignored. */
function readArguments(input: 'command' | 'after', text: string): [string, ...string[]] {
  const [program = '', ...args] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (hasTypo(program.trim()))
    throw new LeaseError(
      'E_INPUT',
      `The input ${input} begins with ${shortened(program)}, which is no program.`,
      {
        fix: 'Allowed: a program on the first line, and each of its arguments on a line of its own, without quotes. What only a shell knows needs one: bash, then -c, then the script, on three lines.',
      },
    );
  return [program, ...args];
}

const triggerForms = '`always`, `due`, `expiring-within=7d` or `older-than=30d`';

function readTrigger(text: string, { kind: mode }: RotationMode): RotationTrigger {
  if (text === 'always') return { kind: 'always' };
  if (text === 'due') {
    if (mode === 'function') return { kind: 'due' };
    throw new LeaseError('E_INPUT', `The input when cannot be due with ${mode}.`, {
      fix: 'Allowed with it: `always`, `expiring-within=7d` or `older-than=30d`. `due` goes by the schedule of a rotation function.',
    });
  }
  const [, kind, span] = /^(expiring-within|older-than)=(\S+)$/.exec(text) ?? [];
  const milliseconds = readDuration(span ?? '');
  if ((kind === 'expiring-within' || kind === 'older-than') && milliseconds)
    return { kind, span: milliseconds };
  throw new LeaseError('E_INPUT', `The input when cannot be ${text === '' ? 'empty' : `"${text}"`}.`, {
    fix: `Allowed: ${triggerForms}; a duration is ${durationForm}.`,
  });
}

function readField(text: string): RotateInputs['field'] {
  if (text === '') return undefined;
  const [first, ...rest] = pathOf(text) ?? [];
  if (first !== undefined) return [first, ...rest];
  throw new LeaseError('E_INPUT', `The input field is "${text}", which is no path to a field.`, {
    fix: 'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.',
  });
}

function readRollback(read: InputReader): boolean {
  const rollback = parseBoolean('rollback', read('rollback'));
  if (!rollback || isGiven(read, 'verify')) return rollback;
  throw new LeaseError('E_INPUT', 'The input rollback needs verify.', {
    fix: 'An old version becomes current again only if the service itself says that it still works: add a line of `verify`.',
  });
}

function readWait(read: InputReader, timeout: number): number {
  const wait = parseDuration('wait', read('wait'));
  if (wait < timeout) return wait;
  throw new LeaseError('E_INPUT', 'The input wait is not shorter than timeout.', {
    fix: 'What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait`.',
  });
}

function uselessForMode(read: InputReader, { kind }: RotationMode): string[] {
  const useless = {
    field: kind === 'function' && 'generate or command',
    'command-timeout': kind !== 'command' && read('command-timeout').trim() !== '1m' && 'command',
    rollback: kind !== 'function' && parseBoolean('rollback', read('rollback')) && 'a rotation function',
  };
  return Object.entries(useless).flatMap(([input, needed]) =>
    needed && isGiven(read, input) ? [`The input ${input} has no effect without ${needed}.`] : [],
  );
}

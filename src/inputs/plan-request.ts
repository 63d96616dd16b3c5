import { parseArgs } from 'node:util';
import { LeaseError } from '../domain/error.ts';

/** What `secret-lease plan` is asked for. */
export interface PlanRequest {
  /** Roots of repositories; at least one. */
  readonly folders: readonly [string, ...string[]];
  readonly format: string;
  /** A file with the roles as they are; undefined without a comparison. */
  readonly against: string | undefined;
  /** `OWNER/REPO` and the numbers of the one repository; undefined where the checkout or the job tells. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string;
  /** Configuration variables by their names. */
  readonly variables: Readonly<Record<string, string>>;
  readonly kmsKeys: readonly string[];
}

const options = {
  format: { type: 'string', default: 'text' },
  against: { type: 'string' },
  repository: { type: 'string' },
  'repository-id': { type: 'string' },
  'owner-id': { type: 'string' },
  'default-branch': { type: 'string', default: 'main' },
  var: { type: 'string', multiple: true, default: [] as string[] },
  'kms-key': { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Reads the words behind `secret-lease plan`. E_USAGE. */
export function parsePlanRequest(words: readonly string[]): PlanRequest {
  const { values, positionals } = parsed(words);
  const [first = '.', ...others] = positionals;
  const ofOne = [values.repository, values['repository-id'], values['owner-id']];
  if (others.length > 0 && ofOne.some((value) => value !== undefined))
    throw misused(
      '--repository, --repository-id and --owner-id are for one repository, and several folders are given.',
    );
  return {
    folders: [first, ...others],
    format: values.format,
    against: values.against,
    repository: checked('--repository', values.repository, /^[^/\s]+\/[^/\s]+$/, 'OWNER/REPO'),
    repositoryId: checked('--repository-id', values['repository-id'], /^\d+$/, 'a number'),
    ownerId: checked('--owner-id', values['owner-id'], /^\d+$/, 'a number'),
    defaultBranch: values['default-branch'],
    variables: Object.fromEntries(values.var.map(variableOf)),
    kmsKeys: values['kms-key'].map(
      (arn) => checked('--kms-key', arn, /^arn:[^:]+:kms:[^:]+:\d{12}:key\/\S+$/, "a key's ARN") ?? '',
    ),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
  } catch {
    throw misused(
      `The options of plan are ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

function checked(
  option: string,
  text: string | undefined,
  form: RegExp,
  allowed: string,
): string | undefined {
  if (text === undefined || form.test(text)) return text;
  throw misused(`${option} takes ${allowed}.`);
}

function variableOf(text: string): [string, string] {
  const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw misused('--var takes NAME=VALUE.');
}

function misused(message: string): LeaseError {
  return new LeaseError('E_USAGE', message, { fix: '`secret-lease --help` shows how.' });
}

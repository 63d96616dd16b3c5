import { parseArgs } from 'node:util';
import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { InputReader } from './input-reader.ts';
import { linesOf } from './lines.ts';
import { parseBoolean } from './scalars.ts';

/** The options of `secret-lease plan`. */
export interface PlanRequest {
  /** The roots of repositories. */
  readonly folders: readonly [string, ...string[]];
  readonly format: string;
  /** A file with the deployed roles. Undefined: no comparison. */
  readonly against: string | undefined;
  /** `OWNER/REPO` and the ids of the only repository. Undefined: taken from the checkout or the job. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string;
  /**
   * Configuration variables (`vars.NAME`), and values that are kept as GitHub secrets but are not secret
   * (`secrets.NAME`).
   */
  readonly variables: Variables;
  readonly kmsKeys: readonly string[];
  /** Files with descriptions of the secrets. */
  readonly descriptions: readonly string[];
  readonly origins: Origins;
}

/** What names the folders and files, as an error begins with it. */
export interface Origins {
  readonly folders: string;
  readonly against: string;
  readonly descriptions: string;
}

/** Values of the contexts `vars` and `secrets`, by their names. */
export interface Variables {
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
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
  descriptions: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Parses the arguments of `secret-lease plan`. E_USAGE. */
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
    variables: variablesOf(values.var, (text) => misused(`--var takes ${variableForm}, and not ${text}.`)),
    kmsKeys: values['kms-key'].map((arn) => checked('--kms-key', arn, keyArn, "a key's ARN") ?? ''),
    descriptions: values.descriptions,
    origins: { folders: 'The command line', against: '--against', descriptions: '--descriptions' },
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

const keyArn = /^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/;
const variableForm = 'NAME=VALUE or secrets.NAME=VALUE';

function variablesOf(texts: readonly string[], wrong: (text: string) => LeaseError): Variables {
  const found = texts.map((text) => {
    const [, context = 'vars.', name, value] =
      /^(vars\.|secrets\.)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) throw wrong(text.split('=')[0] ?? '');
    return { context, entry: [name, value] as const };
  });
  const of = (context: string) =>
    Object.fromEntries(found.filter((each) => each.context === context).map(({ entry }) => entry));
  return { vars: of('vars.'), secrets: of('secrets.') };
}

/** Reads the inputs of plan/action.yml. E_INPUT for the first mistake. */
export function readPlanInputs(read: InputReader): PlanRequest {
  const [first = '.', ...others] = linesOf(read('folders')).map(({ text }) => text);
  return {
    folders: [first, ...others],
    format: 'text',
    against: read('against').trim() || undefined,
    repository: undefined,
    repositoryId: undefined,
    ownerId: undefined,
    defaultBranch: readBranch(read('default-branch').trim()) || 'main',
    variables: variablesOf(
      linesOf(read('variables')).map(({ text }) => text),
      (text) => wrongLine('variables', text, variableForm),
    ),
    kmsKeys: linesOf(read('kms-keys')).map(({ text }) => {
      if (keyArn.test(text)) return text;
      throw wrongLine('kms-keys', text, "a key's ARN");
    }),
    descriptions: linesOf(read('descriptions')).map(({ text }) => text),
    origins: {
      folders: 'The input folders',
      against: 'The input against',
      descriptions: 'The input descriptions',
    },
  };
}

/** https://git-scm.com/docs/git-check-ref-format */
function readBranch(text: string): string {
  if (!/[\s~^:?*[\\]|^refs\/|^\/|\/$|\.\./.test(text)) return text;
  throw new LeaseError('E_INPUT', `The input default-branch is "${shortened(text)}", which is no branch.`, {
    fix: 'Allowed: the name of a branch, for example `main`.',
  });
}

/** A boolean input. E_INPUT. */
export function isBoolean(input: string, read: InputReader): boolean {
  return parseBoolean(input, read(input).trim() || 'true');
}

function wrongLine(input: string, text: string, allowed: string): LeaseError {
  return new LeaseError('E_INPUT', `The input ${input} has a line that begins with "${text}".`, {
    fix: `Allowed: ${allowed}, one a line.`,
  });
}

function misused(message: string): LeaseError {
  return new LeaseError('E_USAGE', message, { fix: '`secret-lease --help` shows how.' });
}

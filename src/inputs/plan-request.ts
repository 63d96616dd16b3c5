import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { misused, parseCommandOptions } from './command-options.ts';
import type { InputReader } from './input-reader.ts';
import { linesOf } from './lines.ts';
import { parseBoolean } from './scalars.ts';

/** The formats of a plan. */
export const formats = ['text', 'json', 'cloudformation', 'terraform', 'aws-cli'] as const;
export type Format = (typeof formats)[number];

/** The options of `secret-lease plan`. */
export interface PlanRequest {
  /** The roots of repositories. */
  readonly folders: readonly [string, ...string[]];
  readonly format: Format;
  /** A file with the deployed roles. Undefined: no comparison. */
  readonly against: string | undefined;
  /** `OWNER/REPO` and the ids of the only repository. Undefined: taken from the checkout or the job. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  /** A file with the names, ids and default branches of repositories. Undefined: none. */
  readonly described: string | undefined;
  /** Undefined: as that file says, or `main`. */
  readonly defaultBranch: string | undefined;
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
  readonly described: string;
}

/** Values of the contexts `vars` and `secrets`, by their names. */
export interface Variables {
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const form = {
  subcommand: 'plan',
  takesWords: true,
  options: {
    format: { form: formats.join('|'), reads: (text: string) => formats.some((each) => each === text) },
    against: { form: 'FILE' },
    repository: { form: 'OWNER/REPO' },
    repositories: { form: 'FILE' },
    'repository-id': { form: 'NUMBER' },
    'owner-id': { form: 'NUMBER' },
    'default-branch': { form: 'NAME' },
    var: { form: 'NAME=VALUE', isRepeatable: true },
    'kms-key': { form: 'ARN', isRepeatable: true },
    descriptions: { form: 'FILE', isRepeatable: true },
  },
} as const;

/** Parses the arguments of `secret-lease plan`. E_USAGE. */
export function parsePlanRequest(args: readonly string[]): PlanRequest {
  const { values, words } = parseCommandOptions(args, form);
  const [first = '.', ...others] = words;
  const [[against], [described], [branch]] = [values.against, values.repositories, values['default-branch']];
  const [[repository], [repositoryId], [ownerId]] = [
    values.repository,
    values['repository-id'],
    values['owner-id'],
  ];
  if (others.length > 0 && [repository, repositoryId, ownerId].some((value) => value !== undefined))
    throw misused(
      '--repository, --repository-id and --owner-id are for one repository, and several folders are given: --repositories FILE tells the numbers of all.',
    );
  if (branch !== undefined && !isBranch(branch))
    throw misused('--default-branch takes the name of a branch, for example `main`.');
  return {
    folders: [first, ...others],
    format: formatOf(values.format),
    against,
    repository: checked(
      '--repository',
      repository,
      /^[^/\s]+\/[^/\s]+$/,
      'OWNER/REPO, without an address around it',
    ),
    repositoryId: checked('--repository-id', repositoryId, /^\d+$/, 'a number'),
    ownerId: checked('--owner-id', ownerId, /^\d+$/, 'a number'),
    described,
    defaultBranch: branch,
    variables: variablesOf(values.var, (text) => misused(`--var takes ${variableForm}, and not ${text}.`)),
    kmsKeys: values['kms-key'].map((arn) => checked('--kms-key', arn, keyArn, keyForm) ?? ''),
    descriptions: values.descriptions,
    origins: {
      folders: 'The command line',
      against: '--against',
      descriptions: '--descriptions',
      described: '--repositories',
    },
  };
}

function formatOf([text = 'text']: readonly string[]): Format {
  const format = formats.find((each) => each === text);
  if (format) return format;
  const lower = text.toLowerCase();
  const meant =
    formats.find((each) => each === lower) ??
    ([...otherFormats].find(([names]) => names.test(lower)) ?? [])[1];
  throw misused(`--format takes ${formats.join(', ')}.`, { meant: meant && `--format ${meant}` });
}

/** What a format is also called. */
const otherFormats: ReadonlyMap<RegExp, Format> = new Map<RegExp, Format>([
  [/^(?:tf|hcl|tf\.json|tofu|opentofu)$/, 'terraform'],
  [/^(?:cfn|cf|sam|yaml|yml|template)$/, 'cloudformation'],
  [/^(?:aws|awscli|cli|bash|sh|shell|script)$/, 'aws-cli'],
  [/^(?:txt|table|human)$/, 'text'],
]);

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
const keyForm = 'the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID, which an alias is not';
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
    described: read('repositories').trim() || undefined,
    defaultBranch: readBranch(read('default-branch').trim()) || undefined,
    variables: variablesOf(
      linesOf(read('variables')).map(({ text }) => text),
      (text) => wrongLine('variables', text, variableForm),
    ),
    kmsKeys: linesOf(read('kms-keys')).map(({ text }) => {
      if (keyArn.test(text)) return text;
      throw wrongLine('kms-keys', text, keyForm);
    }),
    descriptions: linesOf(read('descriptions')).map(({ text }) => text),
    origins: {
      folders: 'The input folders',
      against: 'The input against',
      descriptions: 'The input descriptions',
      described: 'The input repositories',
    },
  };
}

/** https://git-scm.com/docs/git-check-ref-format */
function isBranch(text: string): boolean {
  return !/[\s~^:?*[\\]|^refs\/|^\/|\/$|\.\./.test(text);
}

function readBranch(text: string): string {
  if (isBranch(text)) return text;
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

import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';

/** Returns the text of an input by its name in action.yml. Empty if it was left out. */
export type InputReader = (name: string) => string;

export function isGiven(read: InputReader, name: string): boolean {
  return read(name).trim() !== '';
}

/** An input that has an effect only beside another one. */
export interface DependentInput {
  readonly input: string;
  /** Its text if it is left out. */
  readonly unless?: string;
  readonly needs: string;
}

/** Warnings about inputs without an effect, because the other input is missing. */
export function uselessInputs(read: InputReader, companions: readonly DependentInput[]): string[] {
  return companions
    .filter(
      ({ input, unless, needs }) =>
        !isGiven(read, needs) && ![undefined, '', unless].includes(read(input).trim()),
    )
    .map(({ input, needs }) => `The input ${input} has no effect without ${needs}.`);
}

/** Reads the inputs of an action. */
export type InputReading<T> = (read: InputReader) => T | Promise<T>;

/**
 * Reads the inputs of a step. Where one cannot be read, the error also names a typo that can be made with any input, such
 * as quotes around it, and what was probably meant. E_INPUT for an expression that nobody has filled in, and for an input
 * in `environment` whose name is nearly one that is read.
 */
export async function explained<T>(
  reader: InputReader,
  reading: InputReading<T>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<T> {
  const names = new Set<string>();
  try {
    const inputs = await reading((name) => {
      names.add(name);
      return withoutTypos(name, reader(name));
    });
    refuseMisspelled(environment, names, reader);
    return inputs;
  } catch (error) {
    if (!(error instanceof LeaseError)) throw error;
    const { nearNames, withTypo } = await import('./typos.ts');
    // What stands under another name is missing where it belongs.
    refuseMisspelled(environment, names, reader, nearNames);
    throw await withTypo(error, {
      read: reader,
      readWith: (changed) => reading((name) => withoutTypos(name, changed(name))),
      // A line of `verify` can have a header with another secret.
      isShown: (name, text) => !secretInputs.has(name) && !(name === 'verify' && /:\/\//.test(text)),
    });
  }
}

/**
 * GitHub passes on an input that an action does not have, and only warns of it. With `dry_run: true` the step would then
 * do what it was not to do. One with the same text was given by both names, as act has it in a composite action.
 */
function refuseMisspelled(
  environment: Readonly<Record<string, string | undefined>>,
  names: ReadonlySet<string>,
  read: InputReader,
  means: readonly ((given: string, name: string, text: string) => boolean)[] = [
    (given, name) => given === name,
  ],
): void {
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const [variable, text = ''] of Object.entries(environment)) {
    const given = /^INPUT_([\w.-]{1,60})$/i.exec(variable)?.[1]?.toLowerCase();
    if (given === undefined || names.has(given) || text.trim() === '') continue;
    const [meant] = means.flatMap((isMeant) =>
      [...names].filter((name) => isMeant(letters(given), letters(name), read(name).trim())),
    );
    if (meant === undefined || read(meant).trim() === text.trim()) continue;
    throw new LeaseError('E_INPUT', `This action has no input ${given}.`, {
      fix: `It is written \`${meant}\`.\nGitHub only warns of an input that an action does not have, and the step would go on without it.`,
    });
  }
}

/** Inputs that take nearly any text, so that their own rules do not find a typo. */
const anyText = new Set([
  'against',
  'assignees',
  'audience',
  'default-branch',
  'descriptions',
  'folders',
  'issue-labels',
  'issue-title',
  'monitor-id',
  'oidc-issuer',
  'owners',
  'report-file',
  'repositories',
  'require-claims',
  'role-chain',
  'role-session-name',
  'role-to-assume',
  'secretsmanager-endpoint',
  'state-file',
  'sts-endpoint',
  'tags',
]);

/** Their text is not shown: it can be a secret, or lead to one. */
const secretInputs: ReadonlySet<string> = new Set([
  'alert-token',
  'alert-url',
  'github-secrets-token',
  'github-token',
  'ping-url',
  'role-external-id',
]);

/**
 * A line in quotes or brackets, behind a hyphen or before a comma, a variable of the shell, and what copying from a page
 * leaves: curly quotes, and characters without a width.
 */
const typoForm =
  /^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/;

export const hasTypo = (line: string): boolean => typoForm.test(line);

/** The text of an input. E_INPUT where it cannot be what its author meant. */
function withoutTypos(name: string, text: string): string {
  if (text.includes('${{')) throw unevaluated(name, text);
  const isSecret = secretInputs.has(name);
  if (!anyText.has(name) && !isSecret) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const isList = name === 'assignees' || name === 'issue-labels';
  const at = lines.findIndex((line) => hasTypo(isList ? line.replace(/[,;]$/, '') : line));
  if (at < 0) return text;
  const place = placeOf(name, lines, at);
  const what = isSecret ? 'is not the text alone' : `cannot be written ${shortened(lines[at] ?? '')}`;
  throw new LeaseError('E_INPUT', `${place} ${what}`, {
    fix: 'Allowed: the text alone, without quotes, brackets or a sign behind it.',
  });
}

function placeOf(name: string, lines: readonly string[], at: number): string {
  return lines.filter((each) => each.trim() !== '').length > 1
    ? `Line ${at + 1} of ${name}`
    : `The input ${name}`;
}

/** GitHub fills in expressions once, in the workflow's file: one in a variable or an input of a run stays as it is. */
function unevaluated(name: string, text: string): LeaseError {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('${{'));
  const [expression] = /\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(lines[line] ?? '') ?? [`\${{ … }}`];
  return new LeaseError(
    'E_INPUT',
    `${placeOf(name, lines, line)} has ${expression}, an expression that nobody has filled in.`,
    {
      fix: [
        'GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.',
        `Write the expression into the step, \`${name}: \${{ vars.NAME }}\`, and plain text into the variable.`,
      ].join('\n'),
    },
  );
}

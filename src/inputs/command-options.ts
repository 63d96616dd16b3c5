import { parseArgs } from 'node:util';
import { editDistance } from '../domain/edit-distance.ts';
import { LeaseError } from '../domain/error.ts';

/** An option of a subcommand. It always has a value. */
export interface CommandOption {
  /** What stands for its value in a message. */
  readonly form: string;
  /** True for a text that can only be a value of this option. */
  readonly reads?: (text: string) => boolean;
  readonly isRepeatable?: boolean;
}

/** What a subcommand takes. */
export interface CommandForm<Name extends string> {
  readonly subcommand: string;
  readonly options: Readonly<Record<Name, CommandOption>>;
  /** Where the options stand, such as `before --`. */
  readonly where?: string;
  /** True if words that belong to no option are allowed. */
  readonly takesWords?: boolean;
}

/** The values that were given, in their order. */
export interface CommandOptions<Name extends string> {
  readonly values: Readonly<Record<Name, readonly string[]>>;
  readonly words: readonly string[];
}

/**
 * Reads the options of a subcommand. E_USAGE for the first that is unknown, without a value, empty or given twice. No
 * argument is repeated in the message unless it is an option's name or can only be its value: it can be a secret.
 */
export function parseCommandOptions<Name extends string>(
  args: readonly string[],
  form: CommandForm<Name>,
): CommandOptions<Name> {
  const names = Object.keys(form.options) as Name[];
  const wrong = (message: string, meant?: string) => misused(message, { meant, form });
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const values = new Map<Name, string[]>(names.map((name) => [name, []]));
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (form.takesWords && !/^[\u2010-\u2015\u2212]/.test(token.value)) words.push(token.value);
      else throw wrong(...strayWord(token.value, form));
      continue;
    }
    const name = names.find((each) => each === token.name);
    if (name === undefined) throw wrong(...unknownOption(token.rawName, names, form));
    const { value } = token;
    const before = values.get(name) ?? [];
    if (value === undefined || (!token.inlineValue && value.startsWith('-')))
      throw wrong(`--${name} of ${form.subcommand} has no value.`);
    if (value.trim() === '')
      throw wrong(`--${name} of ${form.subcommand} is empty: what should fill it in is not set.`);
    if (before.length > 0 && !form.options[name].isRepeatable)
      throw wrong(`--${name} of ${form.subcommand} is given twice, and only one value can count.`);
    values.set(name, [...before, value]);
  }
  return { values: Object.fromEntries(values) as Record<Name, string[]>, words };
}

/** The message for a word that belongs to no option, and what was probably meant. */
function strayWord<Name extends string>(
  word: string,
  { subcommand, options, where }: CommandForm<Name>,
): [message: string, meant: string | undefined] {
  const names = Object.keys(options) as Name[];
  if (/^[\u2010-\u2015\u2212]/.test(word))
    return [`${subcommand} has a dash of a text where the two hyphens -- of an option belong.`, undefined];
  const [, start = '', text = ''] = /^([a-z_-]+)[=:](.*)$/i.exec(word) ?? [];
  const named = similar(start, names);
  if (named !== undefined)
    return [`${subcommand} has an option without its two hyphens.`, written(named, text, options[named])];
  const name = names.find((each) => options[each].reads?.(word));
  return [
    `${subcommand} has a word that belongs to no option${where ? ` ${where}` : ''}.`,
    name && written(name, word, options[name]),
  ];
}

function unknownOption<Name extends string>(
  raw: string,
  names: readonly Name[],
  { subcommand, options, where }: CommandForm<Name>,
): [message: string, meant: string | undefined] {
  const message = `${subcommand} has an option that it does not know${where ? ` ${where}` : ''}.`;
  const word = raw.replace(/^-+/, '');
  const whose = names.find((each) => options[each].reads?.(word));
  if (whose !== undefined) return [message, `--${whose} ${word}`];
  const name = similar(raw, names);
  return [message, name && `--${name} ${options[name].form}`];
}

function written(name: string, text: string, { form, reads }: CommandOption): string {
  return `--${name} ${reads?.(text) ? text : form}`;
}

/** The name that was probably meant: by its letters, its first letter, or one or two letters that differ. */
function similar<Name extends string>(raw: string, names: readonly Name[]): Name | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const given = letters(raw);
  if (given === '') return undefined;
  const starting = names.filter((name) => letters(name).startsWith(given));
  if (starting.length === 1) return starting[0];
  const [first] = names
    .map((name) => ({ name, distance: editDistance(given, letters(name)) }))
    .sort((one, other) => one.distance - other.distance);
  return first && first.distance <= Math.min(2, given.length / 2) ? first.name : undefined;
}

interface Misuse {
  /** What was probably meant. */
  readonly meant?: string | undefined;
  readonly form?: CommandForm<string> | undefined;
}

/** E_USAGE with what was probably meant, and what the subcommand takes. */
export function misused(message: string, { meant, form }: Misuse = {}): LeaseError {
  const taken = Object.entries(form?.options ?? {}).map(([name, option]) => `--${name} ${option.form}`);
  return new LeaseError('E_USAGE', message, {
    fix: [
      ...(meant === undefined ? [] : [`Probably: \`${meant}\`.`]),
      ...(taken.length === 0 || !form ? [] : [`${form.subcommand} takes ${taken.join(', ')}.`]),
      '`secret-lease --help` shows how.',
    ].join('\n'),
  });
}

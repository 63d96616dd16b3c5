import { LeaseError } from '../domain/error.ts';

/**
 * Strict parsers for one-word inputs. Each gets the input's name for its error and the text from the runner, and
 * ignores white space around it. E_INPUT.
 */

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** Accepts only YAML 1.2 core booleans, so that a mistyped word does not count as `false`. */
export function parseBoolean(input: string, text: string): boolean {
  const value = booleans.get(text.trim());
  if (value === undefined) throw unreadable(input, text, 'true or false (also True, TRUE, False, FALSE)');
  return value;
}

const unitMilliseconds: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

export const durationForm = 'a whole number with a unit: 90s, 15m, 2h or 14d';

/**
 * The milliseconds of `90s 15m 2h 14d`. Undefined for another text. At most seven digits, so that a sum is a valid
 * date.
 */
export function readDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,7})([smhd])$/.exec(text) ?? [];
  const milliseconds = unit === undefined ? undefined : unitMilliseconds[unit];
  return milliseconds === undefined ? undefined : Number(count) * milliseconds;
}

/** Parses a duration in milliseconds. */
export function parseDuration(input: string, text: string): number {
  const value = readDuration(text.trim());
  if (value === undefined) throw unreadable(input, text, durationForm);
  return value;
}

/** Parses a whole number in decimal digits, within inclusive bounds. */
export function parseInteger(input: string, text: string, bounds: { min: number; max: number }): number {
  const digits = /^\d{1,15}$/.exec(text.trim())?.[0];
  const value = digits === undefined ? Number.NaN : Number(digits);
  if (!(value >= bounds.min && value <= bounds.max)) {
    throw unreadable(input, text, `a whole number from ${bounds.min} to ${bounds.max}`);
  }
  return value;
}

/** Parses one word of a list. Case-sensitive. */
export function parseChoice<const Choice extends string>(
  input: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === text.trim());
  if (choice === undefined) throw unreadable(input, text, choices.join(', '));
  return choice;
}

function unreadable(input: string, text: string, allowed: string): LeaseError {
  const given = text.trim() === '' ? 'empty' : `"${text.trim()}"`;
  return new LeaseError('E_INPUT', `The input ${input} cannot be ${given}.`, {
    fix: `Allowed: ${allowed}.`,
  });
}

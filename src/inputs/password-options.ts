import { LeaseError } from '../domain/error.ts';
import type { PasswordOptions } from '../domain/rotation/rotate-inputs.ts';

/** In characters. A shorter password can be guessed; AWS makes none that is longer. */
const bounds = { min: 8, max: 4096 };

const flags: Readonly<Record<string, Partial<PasswordOptions>>> = {
  'exclude-numbers': { excludeNumbers: true },
  'exclude-punctuation': { excludePunctuation: true },
  'exclude-uppercase': { excludeUppercase: true },
  'exclude-lowercase': { excludeLowercase: true },
  'include-space': { includeSpace: true },
  'any-types': { requireEachType: false },
};

const defaults: PasswordOptions = {
  length: 32,
  excludeCharacters: '',
  excludeNumbers: false,
  excludePunctuation: false,
  excludeUppercase: false,
  excludeLowercase: false,
  includeSpace: false,
  requireEachType: true,
};

/**
 * Parses the `generate` input, words separated by white space: `length=40 exclude-punctuation
 * exclude-characters=lIO0`. E_INPUT.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html
 */
export function parsePasswordOptions(text: string): PasswordOptions {
  const words = text.trim().split(/\s+/);
  const options: PasswordOptions = Object.assign({}, defaults, ...words.map(readWord));
  if (!/(^|\s)length=/.test(text)) throw wrong('does not say how long the value shall be');
  const { excludeNumbers, excludePunctuation, excludeUppercase, excludeLowercase } = options;
  if (excludeNumbers && excludePunctuation && excludeUppercase && excludeLowercase)
    throw wrong('leaves no character to make a value of');
  return options;
}

function readWord(word: string): Partial<PasswordOptions> {
  const equals = word.indexOf('=');
  const [key, value] = equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
  if (key === 'length') {
    const length = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (length >= bounds.min && length <= bounds.max) return { length };
    throw wrong(`has "${word}", and a length is a whole number from ${bounds.min} to ${bounds.max}`);
  }
  if (key === 'exclude-characters' && value !== '') return { excludeCharacters: value };
  const flag = equals < 0 ? flags[key] : undefined;
  if (flag) return flag;
  throw wrong(`has "${word}", which is none of its words`);
}

function wrong(what: string): LeaseError {
  return new LeaseError('E_INPUT', `The input generate ${what}.`, {
    fix: `Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(flags).join(', ')}, with spaces between them.`,
  });
}

import { randomInt } from 'node:crypto';
import type { RequestContext } from './request-context.ts';
import type { Parameters } from './secret-parameters.ts';
import { ServiceError } from './wire.ts';

/** The kinds of characters, and the parameter that excludes each. */
const kinds: Readonly<Record<string, string>> = {
  ExcludeLowercase: 'abcdefghijklmnopqrstuvwxyz',
  ExcludeUppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ExcludeNumbers: '0123456789',
  ExcludePunctuation: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html */
export function getRandomPassword(context: RequestContext, parameters: Parameters): unknown {
  context.authorize('secretsmanager:GetRandomPassword');
  const length = Number(parameters.PasswordLength ?? 32);
  const excluded = String(parameters.ExcludeCharacters ?? '');
  const wanted = Object.entries(kinds)
    .filter(([parameter]) => parameters[parameter] !== true)
    .map(([, characters]) => [...characters].filter((each) => !excluded.includes(each)))
    .filter((characters) => characters.length > 0);
  if (parameters.IncludeSpace === true) wanted.push([' ']);
  const required = parameters.RequireEachIncludedType === false ? [] : wanted;
  if (wanted.length === 0 || !(length >= Math.max(1, required.length) && length <= 4096)) {
    throw new ServiceError('InvalidParameterException', 'The password cannot be generated as requested.');
  }
  const all = wanted.flat();
  const characters = [
    ...required.map(oneOf),
    ...Array.from({ length: length - required.length }, () => oneOf(all)),
  ];
  return { RandomPassword: shuffled(characters).join('') };
}

function oneOf(characters: readonly string[]): string {
  return characters[randomInt(characters.length)] ?? '';
}

function shuffled(characters: readonly string[]): string[] {
  return characters
    .map((character) => ({ character, rank: randomInt(2 ** 40) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ character }) => character);
}

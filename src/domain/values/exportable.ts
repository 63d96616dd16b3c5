import { LeaseError } from '../error.ts';
import { listed } from '../listing.ts';
import type { LeaseRequest } from '../requests/request.ts';
import { referenceText } from '../requests/request.ts';
import { type Advised, addOption, asSentence, isDropIn } from '../requests/request-advice.ts';

/** In bytes. Linux refuses a single string of 128 KiB or more. */
const stringLimit: Partial<Record<NodeJS.Platform, number>> = { linux: 131_072 };
/** In UTF-16 units. Windows cuts longer values without an error. */
const longestOnWindows = 32_766;
/** Bytes of all variables and arguments together: 2 MiB with Linux's usual stack, 1 MiB on macOS. */
const totalLimit: Partial<Record<NodeJS.Platform, number>> = { linux: 2_097_152, darwin: 1_048_576 };
/** Bytes kept free for the arguments and variables that a step adds itself. */
const reserve = 131_072;

/**
 * Refuses half of a surrogate pair, which JSON can express and UTF-8 cannot: variables, outputs and files would
 * contain another character. E_BINARY.
 */
export function refuseLoneSurrogates(
  values: Iterable<{ readonly name: string; readonly value: string; readonly request: LeaseRequest }>,
): void {
  for (const { name, value, request } of values) {
    if (value.isWellFormed()) continue;
    throw new LeaseError(
      'E_BINARY',
      `The value of ${name} has half of a character, which no text can hold.`,
      {
        fix: isDropIn(request)
          ? 'Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: `parse-json-secrets: false`. Or mend the secret.'
          : `Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${name}, ${referenceText(request.reference)}\`. Or mend the secret.`,
      },
    );
  }
}

/**
 * Refuses values that no process can get as variables: with a NUL byte, or longer than the system permits. Otherwise
 * the next step would fail to start without an explanation. E_BINARY, E_TOO_LARGE. `isExported`: false for the variables of
 * one program, which the outputs and `export-env` do not change.
 */
export function refuseUnexportable(
  variables: ReadonlyMap<string, string>,
  leased: Iterable<Advised & { readonly name: string }>,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  isExported = true,
): void {
  let total = 0;
  const byName = new Map([...leased].map((each) => [each.name, each]));
  const toFile = (name: string) => {
    const each = byName.get(name);
    return each ? addOption(each, 'file') : 'lease it with the option `file`';
  };
  for (const [name, value] of variables) {
    if (value.includes('\0')) {
      throw new LeaseError(
        'E_BINARY',
        `The value of ${name} has characters that no environment variable can hold.`,
        {
          fix: `${asSentence(toFile(name))} The value then goes to a file, and the path to ${name}_FILE.`,
        },
      );
    }
    const size = sizeOf(name, value);
    const isTooLong = platform === 'win32' && value.length > longestOnWindows;
    if (isTooLong || size >= (stringLimit[platform] ?? Number.POSITIVE_INFINITY)) {
      throw new LeaseError(
        'E_TOO_LARGE',
        `The value of ${name} is too large for an environment variable on this system.`,
        {
          fix: `${asSentence(`${isExported ? 'Set `export-env: false`, and use the output where it is needed. Or ' : ''}${toFile(name)}`)} The path is then in ${name}_FILE.`,
        },
      );
    }
    total += size;
  }
  for (const [name, value] of Object.entries(environment))
    if (!variables.has(name)) total += sizeOf(name, value ?? '');
  if (total + reserve > (totalLimit[platform] ?? Number.POSITIVE_INFINITY)) {
    throw new LeaseError(
      'E_TOO_LARGE',
      `With these values the environment of ${isExported ? 'later steps' : 'the command'} would have ${total} bytes, too many for this system.`,
      {
        fix: `${isExported ? 'Set `export-env: false`, and use the outputs where they are needed; or lease' : 'Lease'} fewer values in one ${isExported ? 'job' : 'step, and name its lease by `--lease`'}. The largest are ${listed(largestOf(variables))}.`,
      },
    );
  }
}

function largestOf(variables: ReadonlyMap<string, string>): string[] {
  const bySize = [...variables].sort((one, other) => sizeOf(...other) - sizeOf(...one));
  return bySize.slice(0, 3).map(([name]) => name);
}

/** The bytes that a variable takes in a process's environment: NAME=VALUE, its end, and the pointer to it. */
export function sizeOf(name: string, value: string): number {
  return Buffer.byteLength(name) + Buffer.byteLength(value) + 2 + 8;
}

import { alertFormats, hasOwnAddress, isSendableToken } from '../domain/alerts/alert-channel.ts';
import { type AlertInputName, type AlertInputs, alertNames } from '../domain/alerts/alert-inputs.ts';
import { LeaseError } from '../domain/error.ts';
import { listed } from '../domain/listing.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { isTrustedAddress } from '../domain/trusted-address.ts';
import { type InputReader, isGiven, uselessInputs } from './input-reader.ts';
import { lineError } from './request-line.ts';
import { parseRequests } from './requests.ts';
import { parseChoice } from './scalars.ts';

/** Reads the inputs on alerts, which monitor and rotate share. E_INPUT, E_REQUEST, E_NAME or E_SELECTOR. */
export async function readAlertInputs(read: InputReader): Promise<AlertInputs> {
  const secrets = await readSecrets(read);
  const names = secrets.map(({ naming }) => (naming.kind === 'exact' ? naming.name : ''));
  const format = isGiven(read, 'alert-format')
    ? parseChoice('alert-format', read('alert-format'), alertFormats)
    : undefined;
  const has = (input: AlertInputName) => isGiven(read, input) || names.includes(alertNames[input]);
  refuseTwice(read, names);
  if (format && !hasOwnAddress(format) && !has('alert-url')) throw missing(format, 'alert-url');
  if (format && hasOwnAddress(format) && !has('alert-token')) throw missing(format, 'alert-token');
  return {
    format,
    url: readUrl(read, 'alert-url'),
    token: readToken(read),
    pingUrl: readUrl(read, 'ping-url'),
    secrets,
    warnings: uselessInputs(read, [
      { input: 'alert-url', needs: 'alert-format' },
      { input: 'alert-token', needs: 'alert-format' },
    ]),
  };
}

/** The error does not show the URL, which can be a secret. */
function readUrl(read: InputReader, input: 'alert-url' | 'ping-url'): string {
  const url = read(input).trim();
  if (url === '' || isTrustedAddress(url)) return url;
  throw new LeaseError('E_INPUT', `The input ${input} is not an address that can be trusted.`, {
    fix: `Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${alertNames[input]}, prod/alerts#url\`.`,
  });
}

function readToken(read: InputReader): string {
  const token = read('alert-token').trim();
  if (isSendableToken(token)) return token;
  throw new LeaseError('E_INPUT', 'The input alert-token is more than one word.', {
    fix: 'Give the key or token alone, without `Bearer` or `GenieKey`.',
  });
}

async function readSecrets(read: InputReader): Promise<LeaseRequest[]> {
  if (!isGiven(read, 'alert-secrets')) return [];
  const requests = await parseRequests(read('alert-secrets'));
  const names: readonly string[] = Object.values(alertNames);
  for (const { line, naming, reference, file, optional } of requests) {
    const allowed = `a line for each of ${listed(names)}, for example URL, prod/alerts#url`;
    if (naming.kind !== 'exact' || !names.includes(naming.name))
      throw lineError('E_REQUEST', line, 'the NAME does not say what of an alert it is.', { allowed });
    if (
      reference.kind === 'prefix' ||
      file ||
      !/^(?:secrets-manager|parameter-store)$/.test(reference.source)
    )
      throw lineError('E_REQUEST', line, 'an alert needs one value of one secret or parameter.', { allowed });
    if (optional)
      throw lineError('E_REQUEST', line, 'nobody is told by what may be missing.', {
        allowed: 'it without `optional`',
      });
  }
  return requests.map((request) => ({ ...request, refused: ['optional', 'file'] }));
}

function refuseTwice(read: InputReader, names: readonly string[]): void {
  const twice = Object.entries(alertNames).find(
    ([input, name]) => isGiven(read, input) && names.includes(name),
  );
  if (!twice) return;
  throw new LeaseError('E_INPUT', `Both ${twice[0]} and a line ${twice[1]} of alert-secrets are given.`, {
    fix: 'Give one of them.',
  });
}

function missing(format: string, input: AlertInputName): LeaseError {
  return new LeaseError('E_INPUT', `The input alert-format is ${format}, and nothing gives ${input}.`, {
    fix: `Give \`${input}\`, or a line \`${alertNames[input]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`.`,
  });
}

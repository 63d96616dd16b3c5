import {
  type AlertFormat,
  alertFormats,
  hasOwnAddress,
  isSendableToken,
} from '../domain/alerts/alert-channel.ts';
import {
  type AlertInputName,
  type AlertInputs,
  alertNames,
  channelName,
} from '../domain/alerts/alert-inputs.ts';
import { LeaseError } from '../domain/error.ts';
import { listed } from '../domain/listing.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { isTrustedAddress } from '../domain/trusted-address.ts';
import { type InputReader, isGiven, uselessInputs } from './input-reader.ts';
import { refuseLineRoles } from './line-roles.ts';
import { lineError } from './request-line.ts';
import { parseRequests } from './requests.ts';
import { parseChoice } from './scalars.ts';

/**
 * Reads the inputs on alerts. `channels`: the further ones that are named elsewhere. E_INPUT,
 * E_REQUEST, E_NAME or E_SELECTOR.
 */
export async function readAlertInputs(
  read: InputReader,
  channels: readonly string[] = [],
): Promise<AlertInputs> {
  const secrets = await readSecrets(read, channels);
  const names = secrets.map(({ naming }) => (naming.kind === 'exact' ? naming.name : ''));
  const format = isGiven(read, 'alert-format')
    ? parseChoice('alert-format', read('alert-format'), alertFormats)
    : undefined;
  const has = (input: AlertInputName) => isGiven(read, input) || names.includes(alertNames[input]);
  refuseTwice(read, names);
  if (format && !hasOwnAddress(format) && !has('alert-url')) throw missing(format, 'alert-url');
  if (format && hasOwnAddress(format) && !has('alert-token')) throw missing(format, 'alert-token');
  for (const channel of channels) refuseUnknown(channel, format, names);
  return {
    format,
    url: readUrl(read, 'alert-url'),
    token: readToken(read),
    pingUrl: readUrl(read, 'ping-url'),
    secrets,
    channels,
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

async function readSecrets(read: InputReader, channels: readonly string[]): Promise<LeaseRequest[]> {
  if (!isGiven(read, 'alert-secrets')) return [];
  const requests = await parseRequests(read('alert-secrets')).catch((error) => {
    throw ofAlerts(error);
  });
  const names: readonly string[] = [
    ...Object.values(alertNames),
    ...channels.flatMap((channel) => [
      channelName('alert-url', channel),
      channelName('alert-token', channel),
    ]),
  ];
  for (const { line, text, naming, reference, file, optional } of requests) {
    const allowed = `a line for each of ${listed(names)}, for example URL, prod/alerts#url`;
    if (naming.kind !== 'exact' || !names.includes(naming.name))
      throw ofAlerts(
        lineError('E_REQUEST', line, 'the NAME does not say what of an alert it is.', {
          allowed,
          ...(meantName(naming) && { meant: `${meantName(naming)}, ${text}` }),
        }),
      );
    if (
      reference.kind === 'prefix' ||
      file ||
      !/^(?:secrets-manager|parameter-store)$/.test(reference.source)
    )
      throw ofAlerts(
        lineError('E_REQUEST', line, 'an alert needs one value of one secret or parameter.', { allowed }),
      );
    if (optional)
      throw ofAlerts(
        lineError('E_REQUEST', line, 'nobody is told by what may be missing.', {
          allowed: 'it without `optional`',
        }),
      );
  }
  try {
    refuseLineRoles(requests, 'the role of the step reads what alerts are sent with');
  } catch (error) {
    throw ofAlerts(error);
  }
  return requests.map((request) => ({ ...request, refused: ['optional', 'file'] }));
}

/** An error about a line of `alert-secrets`, which has the grammar of `secrets`. */
function ofAlerts(error: unknown): unknown {
  if (!(error instanceof LeaseError)) return error;
  const { code, message, fix, cause } = error;
  const named = (text: string) => text.replace(/(?<= of | input |`)secrets(?=[: ])/g, 'alert-secrets');
  return new LeaseError(code, named(message), { fix: fix && named(fix), cause });
}

/** The NAME that was probably meant: the same in capitals, or the URL where there is none. */
function meantName(naming: LeaseRequest['naming']): string | undefined {
  const name = naming.kind === 'exact' ? naming.name.toUpperCase() : 'URL';
  return Object.values<string>(alertNames).includes(name) ? name : undefined;
}

/** A channel of which nothing tells where it leads would lose its alerts. */
function refuseUnknown(channel: string, format: AlertFormat | undefined, names: readonly string[]): void {
  const inputs = ['alert-url', 'alert-token'] as const;
  const needed = format && hasOwnAddress(format) ? 'alert-token' : 'alert-url';
  const isThere =
    format === 'json'
      ? inputs.some((input) => names.includes(channelName(input, channel)))
      : names.includes(channelName(needed, channel));
  if (format && isThere) return;
  const what = format
    ? `no line of alert-secrets is ${channelName(needed, channel)}`
    : 'alert-format is empty';
  throw new LeaseError('E_INPUT', `The input owners names the channel ${channel}, and ${what}.`, {
    fix: `Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${channelName(needed, channel)}, ops/alerts#${channel}\`.`,
  });
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

import { type AlertChannel, addressOf, isSendableToken } from '../../domain/alerts/alert-channel.ts';
import {
  type AlertInputName,
  type AlertInputs,
  alertNames,
  channelName,
} from '../../domain/alerts/alert-inputs.ts';
import { LeaseError } from '../../domain/error.ts';
import { masksOf } from '../../domain/masks/mask.ts';
import { masksOfAll } from '../../domain/masks/masking.ts';
import { toRegister } from '../../domain/masks/registration.ts';
import { queriesOf } from '../../domain/requests/secret-query.ts';
import { isTrustedAddress } from '../../domain/trusted-address.ts';
import { explainResults } from '../explain-failures.ts';
import type { JobAccess } from '../job/identify-job.ts';
import { whenTrusted } from '../job/when-trusted.ts';
import type { Runner, Services } from '../ports.ts';
import { readSecrets } from '../read-secrets.ts';
import { resolve } from '../resolve.ts';

/** In characters. */
const shortestMask = 4;

/** The destinations of alerts and pings, including what was read from AWS. */
export interface OpenedChannel {
  /** Undefined if the workflow configures none. */
  readonly channel: AlertChannel | undefined;
  /** Further channels, by name. */
  readonly others: ReadonlyMap<string, AlertChannel>;
  readonly pingUrl: string | undefined;
}

/** Masks what the workflow itself gives, before anything is logged. */
export async function maskAlertInputs({ url, token, pingUrl }: AlertInputs, runner: Runner): Promise<void> {
  await runner.mask(masksOfTexts([url, token, pingUrl]));
}

/**
 * Reads the values of `alert-secrets` with the job's own identity and masks them. `job` is needed for these alone. E_ALERT if one cannot be read, or is
 * no URL or key: without them no alert could be sent later.
 */
export async function openChannel(
  { format, url, token, pingUrl, secrets, channels }: AlertInputs,
  job: JobAccess | undefined,
  regions: readonly [string, ...string[]],
  services: Pick<Services, 'runner' | 'sts' | 'openClient'>,
): Promise<OpenedChannel> {
  const read = new Map<string, string>();
  if (secrets.length > 0) {
    if (!job) throw new Error('What AWS has is read as the job.');
    const queries = queriesOf(secrets, { region: regions[0], accountId: job.accountId });
    try {
      const asked = readSecrets(queries, job, [regions[0]], services);
      const { result } = await whenTrusted(job, asked);
      const values = await resolve(
        secrets,
        await explainResults(result.results, job.reader),
        services.runner,
      );
      await services.runner.mask([
        ...masksOfAll(values, shortestMask),
        ...masksOfTexts(values.map(({ value }) => value)),
      ]);
      for (const { name, value } of values) read.set(name, value.trim());
    } catch (error) {
      if (!(error instanceof LeaseError) || error.code === 'E_TOKEN_UNTRUSTED') throw error;
      throw new LeaseError('E_ALERT', `What alerts are sent with could not be read. ${error.message}`, {
        fix: error.fix,
        statements: error.statements,
        cause: error,
      });
    }
  }
  const textOf = (input: AlertInputName, given: string) => given || read.get(alertNames[input]) || undefined;
  const channel = format && {
    format,
    url: checkedUrl('alert-url', textOf('alert-url', url)),
    token: checkedToken(textOf('alert-token', token)),
  };
  if (channel && addressOf(channel) === '') throw unusable('alert-url', 'empty');
  const others = channel ? othersBeside(channel, channels, read) : new Map();
  return { channel, others, pingUrl: checkedUrl('ping-url', textOf('ping-url', pingUrl)) };
}

/** The further channels. A missing address or token is taken from the default channel. */
function othersBeside(
  usual: AlertChannel,
  names: readonly string[],
  read: ReadonlyMap<string, string>,
): Map<string, AlertChannel> {
  const channels = names.map((name): [string, AlertChannel] => {
    const [urlName, tokenName] = [channelName('alert-url', name), channelName('alert-token', name)];
    return [
      name,
      {
        format: usual.format,
        url: checkedUrl('alert-url', read.get(urlName) || undefined, urlName) ?? usual.url,
        token: checkedToken(read.get(tokenName) || undefined, tokenName) ?? usual.token,
      },
    ];
  });
  return new Map(channels);
}

/** Checks a value from AWS like an input. */
function checkedUrl(
  input: AlertInputName,
  url: string | undefined,
  name: string = alertNames[input],
): string | undefined {
  if (url === undefined || isTrustedAddress(url)) return url;
  throw unusable(input, 'no https URL without user and password', name);
}

function checkedToken(
  token: string | undefined,
  name: string = alertNames['alert-token'],
): string | undefined {
  if (token === undefined || isSendableToken(token)) return token;
  throw unusable('alert-token', 'more than one word', name);
}

function unusable(input: AlertInputName, what: string, name: string = alertNames[input]): LeaseError {
  return new LeaseError('E_ALERT', `The value ${name} of alert-secrets is ${what}.`, {
    fix: `It takes the place of \`${input}\`: look at the secret and at the selector of its line.`,
  });
}

/** The masks of URLs include their path, which is the secret part and which tools print alone. */
function masksOfTexts(texts: readonly string[]): string[] {
  const given = texts.filter((text) => text !== '');
  const paths = given.flatMap((text) =>
    URL.canParse(text) ? [new URL(text).pathname + new URL(text).search] : [],
  );
  const masks = [...given, ...paths.filter((path) => path.length > 8)].flatMap((text) =>
    masksOf(text, { minLength: shortestMask }),
  );
  return toRegister(masks);
}

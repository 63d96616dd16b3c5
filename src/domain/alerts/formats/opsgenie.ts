import type { AlertPost } from '../alert-channel.ts';
import { type AlertMessage, type AlertSeverity, truncated } from '../alert-message.ts';

/** In characters. https://docs.opsgenie.com/docs/alert-api */
const longestMessage = 130;
const longestDescription = 15_000;
const longestTag = 50;
const longestEntity = 512;
const longestSource = 100;

/** A gateway can refuse a slash in the last part of a path, however it is written there. */
const aliasOf = (key: string) => key.replaceAll('/', '.');

const priorities: Readonly<Record<AlertSeverity, string>> = { critical: 'P1', error: 'P2', warning: 'P3' };

/**
 * Requests to the Alert API at `base`: each problem is an alert with its alias, which is closed when the problem is
 * gone.
 */
export function opsgeniePosts(message: AlertMessage, base: string, apiKey: string): AlertPost[] {
  const { from, repository, runUrl, problems, resolved } = message;
  const alerts = `${base}/v2/alerts`;
  const headers = { authorization: `GenieKey ${apiKey}` };
  const source = truncated(repository, longestSource);
  const created = problems.map(({ key, name, region, account, owner, kind, words, severity }) => ({
    url: alerts,
    headers,
    keys: [key],
    body: {
      message: truncated(`${name} ${words}`, longestMessage),
      alias: aliasOf(key),
      description: truncated(
        [`${name} ${words}`, from, ...(runUrl === undefined ? [] : [runUrl])].join('\n'),
        longestDescription,
      ),
      tags: ['secret-lease', truncated(kind, longestTag)],
      details: {
        region,
        ...(account !== undefined && { account }),
        ...(owner !== undefined && { owner: truncated(owner, 1000) }),
      },
      entity: truncated(name, longestEntity),
      source,
      priority: priorities[severity],
    },
  }));
  const closed = resolved.map((key) => ({
    url: `${alerts}/${encodeURIComponent(aliasOf(key))}/close?identifierType=alias`,
    headers,
    keys: [key],
    body: { source, note: 'It is well again.' },
  }));
  return [...created, ...closed];
}

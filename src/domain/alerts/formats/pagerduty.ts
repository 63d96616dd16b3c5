import type { AlertPost } from '../alert-channel.ts';
import { type AlertMessage, truncated } from '../alert-message.ts';

/** In characters. https://developer.pagerduty.com/docs/send-alert-event */
const longestSummary = 1024;

/**
 * Requests to Events API v2 at `url`: each problem is an alert, which is resolved by the same key when the problem is
 * gone.
 */
export function pagerDutyPosts(message: AlertMessage, url: string, routingKey: string): AlertPost[] {
  const { from, repository, runUrl, at, problems, resolved } = message;
  const triggers = problems.map(({ key, name, region, account, owner, kind, words, severity }) => ({
    routing_key: routingKey,
    event_action: 'trigger',
    dedup_key: key,
    client: 'Secret Lease',
    ...(runUrl !== undefined && { client_url: runUrl, links: [{ href: runUrl, text: 'The run' }] }),
    payload: {
      summary: truncated(`${name} ${words}`, longestSummary),
      source: repository,
      severity,
      timestamp: at.toISOString(),
      component: name,
      group: from,
      class: kind,
      custom_details: {
        secret: name,
        region,
        ...(account !== undefined && { account }),
        ...(owner !== undefined && { owner }),
        finding: words,
      },
    },
  }));
  const resolves = resolved.map((key) => ({
    routing_key: routingKey,
    event_action: 'resolve',
    dedup_key: key,
  }));
  return [...triggers, ...resolves].map((body) => ({ url, headers: {}, body, keys: [body.dedup_key] }));
}

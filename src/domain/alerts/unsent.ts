import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';
import { type AlertFormat, channelWords } from './alert-channel.ts';

/**
 * Slack's error texts. Only these are repeated in a message.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 */
const slackWords = [
  'invalid_payload',
  'invalid_blocks',
  'invalid_token',
  'no_active_hooks',
  'no_service',
  'no_service_id',
  'no_team',
  'no_text',
  'user_not_found',
  'channel_not_found',
  'channel_is_archived',
  'action_prohibited',
  'posting_to_general_channel_denied',
  'team_disabled',
  'too_many_attachments',
];

/** The error for an alert that could not be sent. */
export function explainUnsent(
  failure: RequestFailure,
  format: AlertFormat,
  {
    failed,
    all,
    channel,
  }: { readonly failed: number; readonly all: number; readonly channel?: string | undefined },
): LeaseError {
  const word = format === 'slack' && slackWords.find((each) => failure.says(new RegExp(`^\\s*${each}\\s*$`)));
  const part = all > 1 ? ` (${failed === 1 ? 'one' : failed} of ${all} requests)` : '';
  return new LeaseError(
    'E_ALERT',
    `The alert could not be sent by ${channelWords({ format }, channel)}${part}: ${failure.message}${word ? `, ${word}` : ''}.`,
    { fix: `${adviceOn(failure, format)} The next run says what is left to say.`, cause: failure },
  );
}

function adviceOn({ kind, status = 0 }: RequestFailure, format: AlertFormat): string {
  if (kind === 'certificate')
    return 'The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.';
  if (kind !== 'answer')
    return 'Nobody answered in time at `alert-url`: look at the address, and at the network.';
  if (status === 429) return 'The service asks to send less: its limit is reached.';
  if (status >= 500) return 'The service had a failure of its own, twice.';
  if (status >= 300 && status < 400)
    return '`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.';
  if (status === 401 || status === 403)
    return format === 'opsgenie'
      ? 'Opsgenie does not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com, for a key of Jira Service Management https://api.atlassian.com/jsm/ops/integration.'
      : 'The service does not let it in: look at `alert-token`, `alert-url`, and what the webhook may do.';
  if (status === 404 || status === 410)
    return 'The webhook is gone: make a new one, and put it into `alert-url`.';
  if (format === 'pagerduty')
    return 'PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.';
  return 'The service does not take it: look whether `alert-format` fits `alert-url`.';
}

/** The error for a dead-man's switch that could not be reached. */
export function unansweredPing(failure: RequestFailure): LeaseError {
  return new LeaseError('E_ALERT', `The service of ping-url refused the ping: ${failure.message}.`, {
    fix: 'Look at `ping-url`: nobody is told by it when this workflow no longer runs. It is asked with GET, and no redirect is followed.',
    cause: failure,
  });
}

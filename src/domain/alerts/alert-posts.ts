import { type AlertChannel, type AlertPost, addressOf } from './alert-channel.ts';
import type { AlertMessage } from './alert-message.ts';
import { opsgeniePosts } from './formats/opsgenie.ts';
import { pagerDutyPosts } from './formats/pagerduty.ts';
import { plainBody } from './formats/plain-json.ts';
import { slackBody } from './formats/slack.ts';
import { teamsBody } from './formats/teams.ts';

/** The requests that send the message in the channel's format, in order. None if there is nothing to report. */
export function postsOf(message: AlertMessage, channel: AlertChannel): AlertPost[] {
  const { format, token = '' } = channel;
  const url = addressOf(channel);
  const keys = message.problems.map(({ key }) => key);
  const isWorse = message.problems.length > 0;
  const post = (body: unknown, headers: AlertPost['headers'] = {}): AlertPost => ({
    url,
    headers,
    body,
    keys,
  });
  switch (format) {
    case 'slack':
      return isWorse ? [post(slackBody(message))] : [];
    case 'teams':
      return isWorse ? [post(teamsBody(message))] : [];
    case 'pagerduty':
      return pagerDutyPosts(message, url, token);
    case 'opsgenie':
      return opsgeniePosts(message, url, token);
    case 'json':
      return isWorse || message.resolved.length > 0
        ? [post(plainBody(message), token === '' ? {} : { authorization: `Bearer ${token}` })]
        : [];
  }
}

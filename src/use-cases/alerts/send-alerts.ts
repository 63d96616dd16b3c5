import { type AlertChannel, channelWords } from '../../domain/alerts/alert-channel.ts';
import type { AlertMessage } from '../../domain/alerts/alert-message.ts';
import { postsOf } from '../../domain/alerts/alert-posts.ts';
import { explainUnsent, unansweredPing } from '../../domain/alerts/unsent.ts';
import type { LeaseError } from '../../domain/error.ts';
import { errorText } from '../../domain/error-text.ts';
import { RequestFailure } from '../../domain/failure.ts';
import type { Runner } from '../ports.ts';
import type { AlertServices } from './alert-ports.ts';

/** Requests of one run. PagerDuty accepts some hundred per minute; the next run reports the rest. */
const mostPosts = 100;

/** The result of sending a message. */
export interface SentMessage {
  /** E_ALERT if a request failed. */
  readonly failure?: LeaseError;
  /** The keys of problems that were not reported or not closed. */
  readonly unsent: ReadonlySet<string>;
}

/** Sends the message to the channel. `name` is set for a further channel. */
export async function sendAlerts(
  message: AlertMessage,
  channel: AlertChannel,
  { alerts }: AlertServices,
  runner: Runner,
  name?: string,
): Promise<SentMessage> {
  const posts = postsOf(message, channel);
  const unsent = new Set(posts.flatMap(({ keys }) => keys));
  let failed = 0;
  let last: RequestFailure | undefined;
  for (const post of posts.slice(0, mostPosts)) {
    try {
      await alerts.post(post);
      for (const key of post.keys) unsent.delete(key);
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      failed++;
      last = error;
      // If the address does not exist or refuses access, the other requests would fail too.
      if (error.status !== 400) break;
    }
  }
  if (posts.length > 0 && !last) runner.info(`Told by ${channelWords(channel, name)}: ${message.title}`);
  const left = posts.length - mostPosts;
  if (left > 0) runner.info(`${left} more are left to the next run, as the service takes so many at a time.`);
  return {
    unsent,
    ...(last && {
      failure: explainUnsent(last, channel.format, { failed, all: posts.length, channel: name }),
    }),
  };
}

/**
 * Pings the dead-man's switch after a complete run. Without an answer the switch's own alarm will report it, so a
 * warning is enough. A refusal means that there is no such switch: E_ALERT.
 */
export async function ping(
  url: string,
  { alerts }: AlertServices,
  runner: Runner,
): Promise<LeaseError | undefined> {
  try {
    await alerts.ping(url);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { status = 0, kind } = error;
    if (kind === 'certificate' || (status >= 300 && status < 500 && status !== 429)) {
      return unansweredPing(error);
    }
    runner.warning(
      `The ping to ping-url was not answered (${error.message}). If that goes on, its service says so.`,
    );
  }
  return undefined;
}

/** A warning for an error that occurred beside the one that ends the step, with its code and link. */
export function warnOf(error: LeaseError, { helpFor }: AlertServices, runner: Runner): void {
  runner.warning(errorText(error, helpFor(error.code)).lines.join('\n'));
}

import type { AlertPost } from '../../domain/alerts/alert-channel.ts';
import type { ErrorCode } from '../../domain/error.ts';

/** Sends alerts. It follows no redirects. */
export interface AlertSender {
  /** One POST of JSON, repeated once if the service is overloaded or does not answer. RequestFailure. */
  post(post: AlertPost): Promise<void>;
  /** A GET, repeated in the same way. RequestFailure. */
  ping(url: string): Promise<void>;
}

/** What sending alerts needs from outside. */
export interface AlertServices {
  readonly alerts: AlertSender;
  /** The link to a code's explanation. */
  readonly helpFor: (code: ErrorCode) => string;
}

import type { AlertPost } from '../../domain/alerts/alert-channel.ts';
import type { ErrorCode } from '../../domain/error.ts';

/** Sends what people are told by. Neither follows a redirect. */
export interface AlertSender {
  /** One POST of JSON, tried once more where the service has too much to do or no answer comes. RequestFailure. */
  post(post: AlertPost): Promise<void>;
  /** A GET, likewise. RequestFailure. */
  ping(url: string): Promise<void>;
}

/** What telling people needs of the world. */
export interface AlertServices {
  readonly alerts: AlertSender;
  /** Where a code is explained. */
  readonly helpFor: (code: ErrorCode) => string;
}

import type { RetryBudget } from '../domain/failure.ts';
import type { ClientOpener } from '../sources/source.ts';
import type { Attempts } from './attempts.ts';
import { type AwsServicesSettings, settingsOf } from './aws-endpoints.ts';

/** Opens the clients of sources. Each is loaded when it is first opened. `attempts` for each retry budget. */
export function clientOpener(
  settings: AwsServicesSettings,
  attempts: Record<RetryBudget, Attempts>,
): ClientOpener {
  return async ({ service, load }, session) => {
    const { openClient } = await load();
    return openClient(session, {
      settings: settingsOf(service, settings),
      attempts: attempts[session.retryBudget],
    });
  };
}

import type { ServiceVerifier } from '../use-cases/ports.ts';
import { Attempts } from './attempts.ts';
import type { Connections } from './connections.ts';
import type { Deadline } from './deadline.ts';

/** In milliseconds. A service without an answer only causes a warning, so it gets little of the step's time. */
const attemptLimit = 10_000;

/** Asks services about values, over the step's connections. */
export function serviceVerifier(deadline: Deadline, connections: Connections): ServiceVerifier {
  return async (service, asked) => {
    // Loaded late, since most leases do not use it.
    const { askService } = await import('./ask-service.ts');
    const attemptTimeout = Math.min(attemptLimit, deadline.remaining / 3);
    const attempts = new Attempts(deadline, { maxAttempts: 1, attemptTimeout });
    return askService(service, asked, {
      connections,
      once: (call) => attempts.run('verification request', (_attempt, signal) => call(signal)),
    });
  };
}

import type { ServiceAnswer, VerifyingService } from '../domain/requests/verification.ts';
import type { ServiceVerifier } from '../use-cases/ports.ts';
import { Attempts } from './attempts.ts';
import { type Connections, getStatus } from './connections.ts';
import type { Deadline } from './deadline.ts';

/** Milliseconds. A service that does not answer is only warned about, so it gets little of the step's time. */
const attemptLimit = 10_000;

/** Asks services about values, over the step's connections. */
export function serviceVerifier(deadline: Deadline, connections: Connections): ServiceVerifier {
  const attemptTimeout = Math.min(attemptLimit, deadline.remaining / 3);
  const attempts = new Attempts(deadline, { maxAttempts: 1, attemptTimeout });
  return (service, value) =>
    attempts.run('verification request', (_attempt, signal) => ask(service, value, signal, connections));
}

async function ask(
  service: VerifyingService,
  value: string,
  signal: AbortSignal,
  connections: Connections,
): Promise<ServiceAnswer> {
  if (service.kind === 'github') {
    // Most leases have no use for it, so they do not load it.
    const { checkGitHubToken } = await import('./github-token-check.ts');
    return checkGitHubToken(service.api, value, signal);
  }
  const headers = {
    'user-agent': 'secret-lease',
    [service.header]: service.template.replaceAll('{value}', () => value),
  };
  return {
    status: await getStatus('verification request', new URL(service.url), { headers, signal, connections }),
  };
}

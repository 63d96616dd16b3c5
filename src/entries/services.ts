import { type Attempts, attemptsWithin } from '../adapters/attempts.ts';
import { readAwsConfig } from '../adapters/aws-config.ts';
import type { AwsServicesSettings } from '../adapters/aws-services.ts';
import type { ServiceClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { Deadline } from '../adapters/deadline.ts';
import { readJobOrigin } from '../adapters/event.ts';
import { isolateFromAmbientAws } from '../adapters/isolation.ts';
import { lazyAwsServices } from '../adapters/lazy-aws.ts';
import { identityProviderOf } from '../adapters/oidc.ts';
import { serviceVerifier } from '../adapters/service-verifier.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { LeaseDirectory, RetryBudget, Runner, Services } from '../use-cases/ports.ts';
import { maskProxy } from '../use-cases/proxy-masks.ts';

/** What further adapters of an action are made with. */
export interface Wiring {
  readonly aws: AwsServicesSettings;
  readonly attempts: Record<RetryBudget, Attempts>;
}

/** Runs `work` with adapters as the inputs ask for, and closes them: nothing keeps the process from ending. */
export async function withServices<T>(
  { identity, network }: Pick<LeaseInputs, 'identity' | 'network'>,
  { runner, directory, clock }: { runner: Runner; directory: LeaseDirectory; clock: ServiceClock },
  work: (services: Services, wiring: Wiring) => Promise<T>,
): Promise<T> {
  const { environment } = runner;
  await maskProxy(runner);
  const restore = identity ? isolateFromAmbientAws(process.env) : () => {};
  const connections = new Connections(environment, network.familyTimeout);
  const deadline = new Deadline(network.timeout);
  const attempts = attemptsWithin(deadline, network, (line) => runner.debug(line));
  const aws = { ...network, connections, clock };
  const loadAws = async () => (await import('../adapters/aws-services.ts')).awsServices(aws, attempts);
  const loadVerifier = () => import('../adapters/token-signature.ts');
  const whileWaiting = () => void Promise.all([loadAws(), loadVerifier()]);
  try {
    const services: Services = {
      runner,
      directory,
      clock,
      provider: identityProviderOf(environment, { attempts, connections, clock, whileWaiting }),
      verifyToken: async (...token) => (await loadVerifier()).verifyToken(...token),
      origin: readJobOrigin(environment),
      readAwsConfig: () => readAwsConfig(environment),
      verifyWithService: serviceVerifier(deadline, connections),
      ...lazyAwsServices(loadAws),
    };
    return await work(services, { aws, attempts });
  } finally {
    deadline.stop();
    connections.close();
    restore();
  }
}

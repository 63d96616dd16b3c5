import { type Attempts, attemptsWithin } from '../adapters/attempts.ts';
import { readAwsConfig, readAwsCredentials } from '../adapters/aws-config.ts';
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
import type {
  LeaseDirectory,
  OpenedServices,
  RetryBudget,
  Runner,
  TokenVerifier,
} from '../use-cases/ports.ts';
import { maskProxy } from '../use-cases/proxy-masks.ts';

/** Adapters as an action's inputs ask for, and what its further adapters are made with. */
export interface OpenedAdapters extends OpenedServices {
  readonly aws: AwsServicesSettings;
  readonly attempts: Record<RetryBudget, Attempts>;
}

/** Opens adapters as the inputs ask for. Whoever opens them closes them, or the process does not end. */
export async function openServices(
  { identity, network }: Pick<LeaseInputs, 'identity' | 'network'>,
  { runner, directory, clock }: { runner: Runner; directory: LeaseDirectory; clock: ServiceClock },
): Promise<OpenedAdapters> {
  const { environment } = runner;
  await maskProxy(runner);
  const connections = new Connections(environment, network.familyTimeout);
  const deadline = new Deadline(network.timeout);
  const attempts = attemptsWithin(deadline, network, (line) => runner.debug(line));
  const aws = { ...network, connections, clock };
  const loadAws = async () => (await import('../adapters/aws-services.ts')).awsServices(aws, attempts);
  const loadVerifier = () => import('../adapters/token-signature.ts');
  const whileWaiting = () => void Promise.all([loadAws(), loadVerifier()]);
  const services = {
    runner,
    directory,
    clock,
    provider: identityProviderOf(environment, { attempts, connections, clock, whileWaiting }),
    verifyToken: async (...token: Parameters<TokenVerifier>) => (await loadVerifier()).verifyToken(...token),
    origin: readJobOrigin(environment),
    readAwsConfig: () => readAwsConfig(environment),
    readAwsCredentials: () => readAwsCredentials(environment),
    verifyWithService: serviceVerifier(deadline, connections),
    ...lazyAwsServices(loadAws),
    aws,
    attempts,
  };
  const restore = identity ? isolateFromAmbientAws(process.env) : () => {};
  const close = () => {
    deadline.stop();
    connections.close();
    restore();
  };
  return { ...services, close };
}

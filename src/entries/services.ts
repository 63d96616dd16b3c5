import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Attempts, attemptsWithin } from '../adapters/attempts.ts';
import { readAwsConfig, readAwsCredentials } from '../adapters/aws-config.ts';
import type { AwsServicesSettings } from '../adapters/aws-services.ts';
import type { ServiceClock } from '../adapters/clock.ts';
import { connectorAhead } from '../adapters/connect-ahead.ts';
import { Connections } from '../adapters/connections.ts';
import { Deadline } from '../adapters/deadline.ts';
import { readJobOrigin } from '../adapters/event.ts';
import { isolateFromAmbientAws } from '../adapters/isolation.ts';
import { type AwsServices, lazyAwsServices } from '../adapters/lazy-aws.ts';
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
  let awsServices: Promise<AwsServices> | undefined;
  const loadAws = () => {
    awsServices ??= import('../adapters/aws-services.ts').then((loaded) => loaded.awsServices(aws, attempts));
    return awsServices;
  };
  const loadVerifier = () => import('../adapters/token-signature.ts');
  const waiting = Promise.withResolvers<void>();
  const whileWaiting = () => {
    waiting.resolve();
    void Promise.all([loadAws(), loadVerifier()]);
  };
  const services = {
    runner,
    directory,
    clock,
    provider: identityProviderOf(environment, { attempts, connections, clock, whileWaiting }),
    verifyToken: async (...token: Parameters<TokenVerifier>) => {
      // Work for the processor, which must not keep the request to STS from leaving first.
      const [verifier] = await Promise.all([loadVerifier(), nextTurn()]);
      return verifier.verifyToken(...token);
    },
    origin: readJobOrigin(environment),
    timeOver: deadline.signal,
    readAwsConfig,
    readAwsCredentials: () => readAwsCredentials(environment),
    verifyWithService: serviceVerifier(deadline, connections),
    connectAhead: connectorAhead({ ...aws, waiting: waiting.promise, loadAws }),
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

import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Attempts, attemptsWithin } from '../adapters/attempts.ts';
import { readAwsConfig, readAwsCredentials } from '../adapters/aws-config.ts';
import { type AwsServicesSettings, settingsOf } from '../adapters/aws-endpoints.ts';
import type { ServiceClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { Deadline } from '../adapters/deadline.ts';
import { earlyConnector } from '../adapters/early-connector.ts';
import { readJobOrigin } from '../adapters/event.ts';
import { isolateFromAmbientAws } from '../adapters/isolation.ts';
import { lazySts } from '../adapters/lazy-sts.ts';
import { identityProviderOf } from '../adapters/oidc.ts';
import { serviceVerifier } from '../adapters/service-verifier.ts';
import { clientOpener } from '../adapters/source-clients.ts';
import type { StsServices } from '../adapters/sts.ts';
import { WarmUpQueue } from '../adapters/warm-up-queue.ts';
import type { RetryBudget } from '../domain/failure.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { LeaseDirectory, OpenedServices, Runner, TokenVerifier } from '../use-cases/ports.ts';
import { maskProxy } from '../use-cases/proxy-masks.ts';

/** The adapters for an action's inputs, and what further adapters are made with. */
export interface OpenedAdapters extends OpenedServices {
  readonly aws: AwsServicesSettings;
  readonly attempts: Record<RetryBudget, Attempts>;
  readonly warmUps: WarmUpQueue;
}

/** Opens the adapters for the inputs. The caller must close them, or the process does not end. */
export async function openServices(
  { identity, network }: Pick<LeaseInputs, 'identity' | 'network'>,
  {
    runner,
    directory,
    clock,
    connections = new Connections(runner.environment),
  }: { runner: Runner; directory: LeaseDirectory; clock: ServiceClock; connections?: Connections },
): Promise<OpenedAdapters> {
  const { environment } = runner;
  await maskProxy(runner);
  connections.tryFamilyFor(network.familyTimeout);
  const deadline = new Deadline(network.timeout);
  const attempts = attemptsWithin(deadline, network, (line) => runner.debug(line));
  const warmUps = new WarmUpQueue();
  const aws = { ...network, connections, clock, warmUps };
  let sts: Promise<StsServices> | undefined;
  const loadSts = () => {
    sts ??= import('../adapters/sts.ts').then((loaded) =>
      loaded.stsServices(settingsOf('sts', aws), attempts),
    );
    return sts;
  };
  const loadVerifier = () => import('../adapters/token-signature.ts');
  const waiting = Promise.withResolvers<void>();
  let hasToken = false;
  const whileWaiting = () => {
    waiting.resolve();
    Promise.all([loadSts(), loadVerifier()]).then(
      ([sts]) => {
        warmUps.add('sts', sts.warmUp);
        // At once: loading has taken longer than an answer from near by.
        if (!hasToken) warmUps.begin('token', 0);
      },
      () => {},
    );
  };
  const onAnswer = () => {
    hasToken = true;
    warmUps.end();
  };
  const services = {
    runner,
    directory,
    clock,
    provider: identityProviderOf(environment, { attempts, connections, clock, whileWaiting, onAnswer }),
    verifyToken: async (...token: Parameters<TokenVerifier>) => {
      // Loading blocks the thread, so the request to STS is sent first.
      const [verifier] = await Promise.all([loadVerifier(), nextTurn()]);
      return verifier.verifyToken(...token);
    },
    origin: readJobOrigin(environment),
    timeOver: deadline.signal,
    readAwsConfig,
    readAwsCredentials: () => readAwsCredentials(environment),
    verifyWithService: serviceVerifier(deadline, connections),
    revokeTokens: async (tokens: readonly string[]) =>
      (await import('../adapters/token-revoker.ts')).revokeTokens(tokens, environment),
    connectEarly: earlyConnector({ ...aws, waiting: waiting.promise, loadSts }),
    sts: lazySts(loadSts),
    openClient: clientOpener(aws, attempts),
    aws,
    attempts,
    warmUps,
  };
  const restore = identity ? isolateFromAmbientAws(process.env) : () => {};
  const close = () => {
    deadline.stop();
    connections.close();
    restore();
  };
  return { ...services, close };
}

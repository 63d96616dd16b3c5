import { attemptsWithin } from '../adapters/attempts.ts';
import { readAwsConfig } from '../adapters/aws-config.ts';
import type { ServiceClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { Deadline } from '../adapters/deadline.ts';
import { readJobOrigin } from '../adapters/event.ts';
import { serviceInquiry } from '../adapters/inquiries.ts';
import { isolateFromAmbientAws } from '../adapters/isolation.ts';
import { identityProviderOf } from '../adapters/oidc.ts';
import { secretsManagers } from '../adapters/secrets-manager.ts';
import { securityTokenServices } from '../adapters/sts.ts';
import { verifyToken } from '../adapters/token-signature.ts';
import type { LeaseInputs } from '../domain/lease-inputs.ts';
import { longestFirst } from '../domain/mask.ts';
import { proxyMasks } from '../domain/proxy.ts';
import type { LeaseDirectory, Runner, Services } from '../use-cases/ports.ts';

/** Runs `work` with adapters as the inputs ask for, and closes them: nothing keeps the process from ending. */
export async function withServices<T>(
  { identity, network }: LeaseInputs,
  { runner, directory, clock }: { runner: Runner; directory: LeaseDirectory; clock: ServiceClock },
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const { environment } = runner;
  await runner.mask(longestFirst(proxyMasks(environment)));
  const restore = identity ? isolateFromAmbientAws(process.env) : () => {};
  const connections = new Connections(environment, network.familyTimeout);
  const deadline = new Deadline(network.timeout);
  const attempts = attemptsWithin(deadline, network, (line) => runner.debug(line));
  const aws = { useFips: network.useFips, useDualstack: network.useDualstack, connections, clock };
  try {
    return await work({
      runner,
      directory,
      clock,
      provider: identityProviderOf(environment, attempts, connections, clock),
      verifyToken,
      origin: readJobOrigin(environment),
      sts: securityTokenServices({ ...aws, endpoint: network.stsEndpoint }, attempts),
      readAwsConfig: () => readAwsConfig(environment),
      inquire: serviceInquiry(deadline, connections),
      openStore: secretsManagers({ ...aws, endpoint: network.secretsManagerEndpoint }, attempts),
    });
  } finally {
    deadline.stop();
    connections.close();
    restore();
  }
}

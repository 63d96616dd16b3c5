import { Attempts } from '../adapters/attempts.ts';
import { ServiceClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { Deadline } from '../adapters/deadline.ts';
import { readJobOrigin } from '../adapters/event.ts';
import { isolateFromAmbientAws } from '../adapters/isolation.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { identityProviderOf } from '../adapters/oidc.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { secretsManagers } from '../adapters/secrets-manager.ts';
import { securityTokenServices } from '../adapters/sts.ts';
import { verifyToken } from '../adapters/token-signature.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { lease } from '../use-cases/lease.ts';

await runStep(async (runner) => {
  const { environment } = runner;
  const inputs = await readLeaseInputs(inputReader, environment);
  if (inputs.identity) isolateFromAmbientAws(process.env);
  const { network } = inputs;

  const clock = new ServiceClock();
  const connections = new Connections(environment, network.familyTimeout);
  const deadline = new Deadline(network.timeout);
  const onRetry = (line: string) => runner.debug(line);
  const full = new Attempts(deadline, { maxAttempts: network.maxAttempts, attemptTimeout: 15_000 }, onRetry);
  const short = new Attempts(deadline, { maxAttempts: 2, attemptTimeout: 4_000 }, onRetry);
  const aws = { useFips: network.useFips, useDualstack: network.useDualstack, connections, clock };
  try {
    await lease(inputs, {
      runner,
      clock,
      provider: identityProviderOf(environment, full, connections, clock),
      verifyToken,
      origin: readJobOrigin(environment),
      sts: securityTokenServices({ ...aws, endpoint: network.stsEndpoint }, { full, short }),
      openStore: secretsManagers({ ...aws, endpoint: network.secretsManagerEndpoint }, { full, short }),
      directory: new TemporaryLeaseDirectory(environment.RUNNER_TEMP),
    });
  } finally {
    deadline.stop();
    connections.close();
  }
});

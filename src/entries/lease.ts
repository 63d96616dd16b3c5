import { Attempts } from '../adapters/attempts.ts';
import { ServiceClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { isolateFromAmbientAws } from '../adapters/isolation.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { identityProviderOf } from '../adapters/oidc.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { secretsManagers } from '../adapters/secrets-manager.ts';
import { Sts } from '../adapters/sts.ts';
import { verifyToken } from '../adapters/token-signature.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { lease } from '../use-cases/lease.ts';

await runStep(async (runner) => {
  const inputs = await readLeaseInputs(inputReader, runner.environment);
  if (inputs.identity) isolateFromAmbientAws(process.env);
  const { network, region } = inputs;

  const clock = new ServiceClock();
  const connections = new Connections(runner.environment, network.familyTimeout);
  const attempts = new Attempts({ timeout: network.timeout, maxAttempts: network.maxAttempts }, (line) =>
    runner.debug(line),
  );
  const aws = { useFips: network.useFips, useDualstack: network.useDualstack, connections, clock };
  try {
    await lease(inputs, {
      runner,
      clock,
      provider: identityProviderOf(runner.environment, attempts, connections, clock),
      verifyToken,
      sts: new Sts(region, { ...aws, endpoint: network.stsEndpoint }, attempts),
      openStore: secretsManagers({ ...aws, endpoint: network.secretsManagerEndpoint }, attempts),
      directory: new TemporaryLeaseDirectory(runner.environment['RUNNER_TEMP']),
    });
  } finally {
    attempts.stop();
    connections.close();
  }
});

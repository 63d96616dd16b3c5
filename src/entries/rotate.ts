import { setTimeout as pause } from 'node:timers/promises';
import { alertSender } from '../adapters/alert-sender.ts';
import { ServiceClock } from '../adapters/clock.ts';
import { helpFor } from '../adapters/help.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { commandRunner } from '../adapters/run-command.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { readAlertInputs } from '../inputs/alert-inputs.ts';
import { explained } from '../inputs/input-reader.ts';
import { readRotateInputs } from '../inputs/rotate-inputs.ts';
import { secretRotators } from '../sources/secrets-manager/client/rotator.ts';
import { rotate } from '../use-cases/rotate/rotate.ts';
import { openServices } from './services.ts';

await runStep(async (runner) => {
  const { environment } = runner;
  const inputs = await explained(
    inputReader,
    async (read) => ({
      ...(await readRotateInputs(read, environment)),
      alerts: await readAlertInputs(read),
    }),
    environment,
  );
  const directory = new TemporaryLeaseDirectory(environment.RUNNER_TEMP);
  const clock = new ServiceClock();
  const services = await openServices(inputs, { runner, directory, clock });
  const { aws, attempts } = services;
  try {
    await rotate(inputs, {
      ...services,
      openRotator: secretRotators({ ...aws, endpoint: aws.secretsManagerEndpoint }, attempts.full),
      runCommand: commandRunner(environment),
      pause,
      // Without the step's time limit: that it was exceeded is told as well.
      alerts: alertSender(aws.connections),
      helpFor: (code) => helpFor(code, environment),
    });
  } finally {
    services.close();
  }
});

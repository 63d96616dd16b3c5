import { ServiceClock } from '../adapters/clock.ts';
import type { Connections } from '../adapters/connections.ts';
import { readJobOrigin } from '../adapters/event.ts';
import { exitsAtOnce } from '../adapters/exit-at-once.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { hasTokenProvider } from '../adapters/oidc.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { readOnNoToken } from '../inputs/access-inputs.ts';
import { explained } from '../inputs/input-reader.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { lease } from '../use-cases/lease.ts';
import { leaseWarmUps } from '../use-cases/lease-warm-ups.ts';
import { skipLease } from '../use-cases/skip-lease.ts';
import { openServices } from './services.ts';

/** Runs the step, then ends the process. One of the connections may be open already. */
export async function runLease(connections: Connections | undefined): Promise<void> {
  await runStep(async (runner) => {
    const { environment } = runner;
    const origin = readJobOrigin(environment);
    if (readOnNoToken(inputReader) === 'skip' && origin !== 'own' && !hasTokenProvider(environment))
      return skipLease(origin, runner);
    const inputs = await explained(inputReader, (read) => readLeaseInputs(read, environment), environment);
    const directory = new TemporaryLeaseDirectory(environment.RUNNER_TEMP);
    const clock = new ServiceClock();
    const services = await openServices(inputs, {
      runner,
      directory,
      clock,
      ...(connections && { connections }),
    });
    for (const piece of leaseWarmUps(inputs)) services.warmUps.add(undefined, piece);
    let endsAtOnce = false;
    try {
      await lease(inputs, services);
      // The end of the process closes the connections. To close one here takes a millisecond: Node opens stderr for it.
      endsAtOnce = exitsAtOnce;
    } finally {
      if (!endsAtOnce) services.close();
    }
  });
}

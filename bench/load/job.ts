import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAction } from '../../runner/action.ts';
import { type Attempts, attemptsWithin } from '../../src/adapters/attempts.ts';
import { settingsOf } from '../../src/adapters/aws-endpoints.ts';
import { ServiceClock } from '../../src/adapters/clock.ts';
import { Connections } from '../../src/adapters/connections.ts';
import { Deadline } from '../../src/adapters/deadline.ts';
import { TemporaryLeaseDirectory } from '../../src/adapters/lease-directory.ts';
import { identityProviderOf } from '../../src/adapters/oidc.ts';
import { clientOpener } from '../../src/adapters/source-clients.ts';
import { stsServices } from '../../src/adapters/sts.ts';
import { verifyToken } from '../../src/adapters/token-signature.ts';
import { WarmUpQueue } from '../../src/adapters/warm-up-queue.ts';
import { LeaseError } from '../../src/domain/error.ts';
import type { RetryBudget } from '../../src/domain/failure.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import { lease } from '../../src/use-cases/lease.ts';
import type { Runner } from '../../src/use-cases/ports.ts';
import type { JobTarget } from './job-plan.ts';
import { FixedDelay } from './naive.ts';

const defaults = readAction(new URL('../../action.yml', import.meta.url).pathname).inputs;

export type Retry = 'secret-lease' | 'fixed delay';

/** The result of one job. */
export interface JobResult {
  /** Seconds until its values were handed over or it failed. */
  readonly seconds: number;
  /** The error's code, if it failed. */
  readonly code: string | undefined;
}

/**
 * Runs one job's lease with its own connections, token and session, in this process. `begin` resolves when all jobs
 * start.
 */
export async function runJob(
  target: JobTarget,
  index: number,
  secrets: string,
  retry: Retry,
): Promise<JobResult> {
  const environment = target.environments[index] ?? {};
  const begin = performance.now();
  const temp = mkdtempSync(join(tmpdir(), 'load-'));
  const texts: Readonly<Record<string, string>> = {
    secrets,
    'role-to-assume': target.roleArn,
    'aws-region': target.region,
    'oidc-issuer': target.issuer,
  };
  const inputs = await readLeaseInputs((name) => texts[name] ?? defaults.get(name) ?? '', environment);
  const clock = new ServiceClock();
  const connections = new Connections(environment);
  const deadline = new Deadline(inputs.network.timeout);
  const attempts =
    retry === 'secret-lease' ? attemptsWithin(deadline, inputs.network, () => {}) : naive(deadline);
  const aws = { ...inputs.network, connections, clock, warmUps: new WarmUpQueue() };
  let handedOver = 0;
  const runner = {
    ...silent,
    environment: { ...environment, RUNNER_TEMP: temp },
    handOver: () => (handedOver += 1),
  };
  try {
    await lease(inputs, {
      runner: runner as unknown as Runner,
      clock,
      directory: new TemporaryLeaseDirectory(temp),
      provider: identityProviderOf(environment, {
        attempts,
        connections,
        clock,
        whileWaiting: () => {},
        onAnswer: () => {},
      }),
      verifyToken,
      origin: 'own',
      readAwsConfig: () => '',
      readAwsCredentials: () => '',
      verifyWithService: () => Promise.reject(new Error('nothing is verified here')),
      sts: stsServices(settingsOf('sts', aws), attempts).open,
      openClient: clientOpener(aws, attempts),
      revokeTokens: async () => 0,
      connectEarly: () => {},
    });
    if (handedOver !== 1) throw new Error('nothing was handed over');
    return { seconds: (performance.now() - begin) / 1000, code: undefined };
  } catch (error) {
    if (!(error instanceof LeaseError)) throw error;
    return { seconds: (performance.now() - begin) / 1000, code: error.code };
  } finally {
    deadline.stop();
    connections.close();
    rmSync(temp, { recursive: true });
  }
}

function naive(deadline: Deadline): Record<RetryBudget, Attempts> {
  const fixed = () => new FixedDelay([deadline, { maxAttempts: 5, attemptTimeout: 15_000 }], 5);
  return { full: fixed(), short: fixed() };
}

/** The jobs' log is not measured. */
const silent: Omit<Runner, 'environment' | 'handOver'> = {
  mask: async () => {},
  info() {},
  debug() {},
  notice() {},
  warning() {},
  noteVisibility: () => 'private',
  saveState() {},
  dropState() {},
  summarize() {},
};

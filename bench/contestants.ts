import { join } from 'node:path';
import { BareJob, type Run } from './job.ts';
import type { NetworkKind } from './network/network.ts';
import type { ScenarioSandbox } from './scenario.ts';
import type { ByHand } from './scripts.ts';

/** One way to get secrets into a job. */
export interface BenchmarkedAction {
  readonly name: 'lease' | 'peers' | ByHand | 'empty';
  readonly meaning: string;
  /** The networks that it is measured in; undefined: all. */
  readonly networks?: readonly NetworkKind[];
  /** Runs it once. Returns the result of each process: those of the main steps and those of the post steps. */
  run<T>(stage: ScenarioSandbox, run: Run<T>): Promise<{ main: T[]; post: T[] }>;
}

const root = join(import.meta.dirname, '..');

/** This repository's action, as committed or built in `dist`. */
const lease: BenchmarkedAction = {
  name: 'lease',
  meaning: 'Secret Lease: the step and its post step',
  run: (stage, run) =>
    inJob(stage, run, async (job) => [
      await job.uses(join(root, 'action.yml'), {
        'role-to-assume': stage.roleArn,
        'aws-region': stage.region,
        'oidc-issuer': stage.issuer,
        secrets: stage.names.join('\n'),
        ...stage.inputs,
      }),
    ]),
};

/** The two actions that are chained without this one. `checkouts` holds both repositories under their own names. */
function peers(checkouts: string): BenchmarkedAction {
  return {
    name: 'peers',
    // The second action supports no proxy.
    networks: ['http', 'tls'],
    meaning: 'configure-aws-credentials, then aws-secretsmanager-get-secrets, and their post steps',
    run: (stage, run) =>
      inJob(stage, run, async (job) => [
        await job.uses(join(checkouts, 'configure-aws-credentials', 'action.yml'), {
          'role-to-assume': stage.roleArn,
          'aws-region': stage.region,
        }),
        await job.uses(join(checkouts, 'aws-secretsmanager-get-secrets', 'action.yml'), {
          'secret-ids': stage.names.join('\n'),
        }),
      ]),
  };
}

/** A script of `by-hand/`, bundled to `path`. */
function byHand(
  name: ByHand,
  path: string,
  { meaning, networks }: Pick<BenchmarkedAction, 'meaning' | 'networks'>,
): BenchmarkedAction {
  return {
    name,
    meaning,
    ...(networks && { networks }),
    run: (stage, run) =>
      inJob(stage, run, async (job) => [
        await job.script(path, {
          ROLE_ARN: stage.roleArn,
          AWS_REGION: stage.region,
          SECRET_NAMES: stage.names.join('\n'),
        }),
      ]),
  };
}

const empty: BenchmarkedAction = {
  name: 'empty',
  meaning: 'a Node process that runs an empty file',
  run: (stage, run) =>
    inJob(stage, run, async (job) => [await job.script(join(import.meta.dirname, 'empty.mjs'))]),
};

/** All that are measured; the peers only if their checkouts are given. */
export function benchmarkedActions(
  checkouts: string | undefined,
  scripts: Record<ByHand, string>,
): BenchmarkedAction[] {
  return [
    lease,
    ...(checkouts ? [peers(checkouts)] : []),
    // The SDK's clients support no proxy.
    byHand('sdk', scripts.sdk, {
      meaning: "a script by hand with the AWS SDK's clients, bundled",
      networks: ['http', 'tls'],
    }),
    byHand('bare', scripts.bare, { meaning: "a script by hand on Node's HTTP alone, which signs by itself" }),
    byHand('ahead', scripts.ahead, {
      meaning: 'the same, with its connections opened ahead',
      networks: ['tls', 'proxy', 'tun'],
    }),
    empty,
  ];
}

async function inJob<T>(stage: ScenarioSandbox, run: Run<T>, steps: (job: BareJob<T>) => Promise<T[]>) {
  const job = new BareJob(stage.job, run);
  try {
    return { main: await steps(job), post: await job.end() };
  } finally {
    job.dispose();
  }
}

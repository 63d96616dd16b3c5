import { join } from 'node:path';
import { BareJob, type Run } from './job.ts';
import type { ScenarioSandbox } from './scenario.ts';

/** One way to get secrets into a job. */
export interface BenchmarkedAction {
  readonly name: 'lease' | 'peers' | 'sdk' | 'bare' | 'empty';
  readonly meaning: string;
  /** Runs it once: what each process gave, those of the main steps and those of the post steps. */
  run<T>(stage: ScenarioSandbox, run: Run<T>): Promise<{ main: T[]; post: T[] }>;
}

const root = join(import.meta.dirname, '..');

/** This repository's action, as committed or built to `dist`. */
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
      }),
    ]),
};

/** What is chained without it. `checkouts` holds both repositories under their own names. */
function peers(checkouts: string): BenchmarkedAction {
  return {
    name: 'peers',
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

/** A script made for this one purpose, bundled to `path`. */
function byHand(name: 'sdk' | 'bare', meaning: string, path: string): BenchmarkedAction {
  return {
    name,
    meaning,
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

/** All that take part; the peers where their checkouts are given. */
export function benchmarkedActions(
  checkouts: string | undefined,
  scripts: Record<'sdk' | 'bare', string>,
): BenchmarkedAction[] {
  return [
    lease,
    ...(checkouts ? [peers(checkouts)] : []),
    byHand('sdk', "a script by hand with the AWS SDK's clients, bundled", scripts.sdk),
    byHand('bare', 'a script by hand on node:http alone, which signs by itself', scripts.bare),
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

import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { parsePairs } from '../../runner/file-commands.ts';
import { Job, type JobOptions, type StepResult } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { actionYml } from '../dist/stage.ts';
import type { RequestedLine } from './scenario.ts';

/** One sandbox for all runs of a file. */
export function ownSandbox(): () => Sandbox {
  let sandbox: Sandbox | undefined;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox?.stop());
  return () => {
    if (!sandbox) throw new Error('the sandbox runs while tests do');
    return sandbox;
  };
}

/** A step of the bundle, and further results that a StepResult does not have. */
export interface Run {
  readonly step: StepResult;
  /** Read from the files: an object would lose a variable named `__proto__`. */
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly record: string;
  /** The log of a later step that prints its environment in two ways. */
  readonly printed: string;
  readonly ends: readonly StepResult[];
}

let runs = 0;

/** A unique prefix for names of secrets. */
export function ownTag(): string {
  runs += 1;
  return `fuzz/${process.pid}/${runs}`;
}

/** Runs the bundle in a job of its own, then a step that prints everything, then the post step. */
export async function runBundle(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  options: JobOptions & { readonly prepare?: (job: Job) => void } = {},
): Promise<Run> {
  const { prepare, ...jobOptions } = options;
  const job = await Job.create({ ...jobOptions, env: { ...sandbox.job(), ...options.env } });
  try {
    prepare?.(job);
    const step = await job.uses(actionYml, {
      id: 'lease',
      with: {
        'role-to-assume': sandbox.roleArn,
        'aws-region': sandbox.region,
        'oidc-issuer': sandbox.issuer,
        ...inputs,
      },
    });
    const variables = new Map(parsePairs(step.files.env));
    const outputs = new Map(parsePairs(step.files.output));
    const paths = [...variables].filter(([name]) => name.endsWith('_FILE'));
    const files = new Map(paths.map(([name, path]) => [name, readFileSync(path)]));
    const recordPath = outputs.get('lease-file');
    const record = recordPath ? readFileSync(recordPath, 'utf8') : '';
    // In a locale whose Unicode version does not matter, and with commands stopped, since the runner would cut a value
    // at one.
    const { log: printed } = await job.run("echo '::stop-commands::until-the-end'; env; LC_ALL=C; export -p");
    return { step, variables, outputs, files, record, printed, ends: await job.end() };
  } finally {
    await job.dispose();
  }
}

export function store(sandbox: Sandbox, requested: readonly RequestedLine[]): void {
  for (const { secret, stored } of requested)
    sandbox.secrets.put(secret, typeof stored === 'string' ? { string: stored } : { binary: stored });
}

export function forget(sandbox: Sandbox, requested: readonly RequestedLine[]): void {
  for (const { secret } of requested) sandbox.secrets.delete(secret);
  sandbox.requests.length = 0;
}

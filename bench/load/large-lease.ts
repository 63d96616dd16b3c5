import { join } from 'node:path';
import { Job } from '../../runner/job.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';

/** The cost of one lease of many secrets: the bundle in a process of its own. */
export interface LargeLease {
  readonly secrets: number;
  readonly seconds: number;
  /** The largest resident set in MiB. */
  readonly memory: number;
  readonly masks: number;
  readonly sessions: number;
  readonly reads: number;
}

const actionYml = join(import.meta.dirname, '..', '..', 'action.yml');

export async function largeLease(): Promise<LargeLease[]> {
  const results: LargeLease[] = [];
  for (const secrets of [1, 100, 1000]) results.push(await measure(secrets));
  return results;
}

async function measure(secrets: number): Promise<LargeLease> {
  const sandbox = await startSandbox();
  const job = await Job.create({ env: sandbox.job() });
  try {
    const names = Array.from({ length: secrets }, (_, at) => `load/secret-${at}`);
    for (const [at, name] of names.entries())
      sandbox.secrets.put(name, { string: `FAKE-value-of-the-secret-${at}` });
    const step = await job.uses(actionYml, {
      trace: true,
      with: {
        secrets: names.map((name, at) => `V_${at}, ${name}`).join('\n'),
        'role-to-assume': sandbox.roleArn,
        'aws-region': sandbox.region,
        'oidc-issuer': sandbox.issuer,
      },
    });
    if (step.exitCode !== 0) throw new Error(step.log);
    return {
      secrets,
      seconds: step.durationMs / 1000,
      memory: (step.trace?.peak ?? 0) / 2 ** 20,
      masks: step.masks.length,
      sessions: sandbox.count('AssumeRoleWithWebIdentity'),
      reads: sandbox.count('BatchGetSecretValue') + sandbox.count('GetSecretValue'),
    };
  } finally {
    await job.dispose();
    await sandbox.stop();
  }
}

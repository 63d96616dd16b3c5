import { join } from 'node:path';
import { BareJob } from './job.ts';
import { type Cost, measure } from './process.ts';
import { median, type SizeResult } from './results.ts';
import { ScenarioSandbox } from './scenario.ts';

const rounds = 5;

const sizes: readonly { what: string; secrets: number; value: (index: number) => string }[] = [
  { what: '1,000 secrets', secrets: 1000, value: (index) => `FAKE-value-${index}` },
  {
    what: '10 secrets of 64 KiB, each one line',
    secrets: 10,
    value: (index) => `${index}${'0123456789abcdef'.repeat(4095)}`,
  },
  {
    what: '10 secrets of 64 KiB, each of 1,000 lines',
    secrets: 10,
    value: (index) => parts((line) => `FAKE-${index}-${line}-${'x'.repeat(50)}`).join('\n'),
  },
  {
    what: '10 secrets of 64 KiB, each a JSON object of 1,000 fields',
    secrets: 10,
    value: (index) =>
      JSON.stringify(
        Object.fromEntries(parts((field) => [`field${field}`, `FAKE-${index}-${'y'.repeat(35)}-${field}`])),
      ),
  },
];

/** Measures a lease of each size, without a delay. */
export async function measureSizes(): Promise<SizeResult[]> {
  const results: SizeResult[] = [];
  for (const { what, secrets, value } of sizes) {
    const stage = await ScenarioSandbox.open({ network: 'http', secrets, delay: 0 }, value);
    try {
      const costs: Cost[] = [];
      while (costs.length < rounds) costs.push(await leaseOnce(stage));
      const of = (name: keyof Cost) => Math.round(median(costs.map((cost) => cost[name])));
      results.push({ what, wall: of('wall'), cpu: of('cpu'), memory: of('memory') });
    } finally {
      await stage.close();
    }
  }
  return results;
}

/** Hands over as outputs only, because a process's environment has no room for this much. */
async function leaseOnce(stage: ScenarioSandbox): Promise<Cost> {
  const job = new BareJob(stage.job, measure);
  try {
    return await job.uses(join(import.meta.dirname, '..', 'action.yml'), {
      'role-to-assume': stage.roleArn,
      'aws-region': stage.region,
      'oidc-issuer': stage.issuer,
      'export-env': 'false',
      secrets: stage.names.join('\n'),
    });
  } finally {
    job.dispose();
  }
}

function parts<T>(part: (index: number) => T): T[] {
  return Array.from({ length: 1000 }, (_, index) => part(index));
}

/**
 * Measures leases of parameters, of secrets and of both, over TLS from hosts that are a round trip of 30 ms away: `npm run
 * bench:parameters [-- --write]`. With `--write` the results replace the table in docs/performance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BareJob } from './job.ts';
import { type Cost, measure } from './process.ts';
import { median } from './results.ts';
import { ScenarioSandbox } from './scenario.ts';

const rounds = Number(process.env.ROUNDS ?? 9);
const root = join(import.meta.dirname, '..');
const rows = [
  { parameters: 1, secrets: 0 },
  { parameters: 100, secrets: 0 },
  { parameters: 0, secrets: 100 },
  { parameters: 100, secrets: 100 },
];

interface Measured {
  readonly parameters: number;
  readonly secrets: number;
  /** Milliseconds of the main step. */
  readonly main: number;
  /** How often each operation was asked for in one lease. */
  readonly counts: Readonly<Record<string, number>>;
}

/** All rows, one after the other in each round, so that the machine's other work meets them alike. */
async function measureRows(): Promise<Measured[]> {
  const network = { network: 'tls', delay: 30 } as const;
  const stages = await Promise.all(rows.map((row) => ScenarioSandbox.open({ ...network, ...row })));
  try {
    const times = rows.map((): number[] => []);
    for (let round = 0; round <= rounds; round++)
      for (const [index, stage] of stages.entries()) {
        const { wall } = await leaseOnce(stage);
        // The first round only warms the disk's cache.
        if (round > 0) times[index]?.push(wall);
      }
    const measured: Measured[] = [];
    for (const [index, row] of rows.entries()) {
      const operations = (await stages[index]?.operations()) ?? [];
      const counts = Object.entries(Object.groupBy(operations, (operation) => operation)).map(
        ([operation, all = []]) => [operation, all.length / (rounds + 1)] as const,
      );
      measured.push({ ...row, main: median(times[index] ?? []), counts: Object.fromEntries(counts) });
    }
    return measured;
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
}

async function leaseOnce(stage: ScenarioSandbox): Promise<Cost> {
  const job = new BareJob(stage.job, measure);
  try {
    return await job.uses(join(root, 'action.yml'), {
      'role-to-assume': stage.roleArn,
      'aws-region': stage.region,
      'oidc-issuer': stage.issuer,
      secrets: stage.names.join('\n'),
      ...stage.inputs,
    });
  } finally {
    job.dispose();
  }
}

const measured = await measureRows();
const columns = {
  tokens: 'oidc',
  'key sets': 'jwks',
  sessions: 'AssumeRoleWithWebIdentity',
  'reads of parameters': 'GetParameters',
  'of secrets': 'BatchGetSecretValue',
};
const table = [
  `| parameters | secrets | main step | ${Object.keys(columns).join(' | ')} |`,
  `| ---: | ---: | ---: | ${Object.keys(columns)
    .map(() => '---:')
    .join(' | ')} |`,
  ...measured.map(
    ({ parameters, secrets, main, counts }) =>
      `| ${parameters} | ${secrets} | ${Math.round(main)} ms | ${Object.values(columns)
        .map((operation) => counts[operation] ?? 0)
        .join(' | ')} |`,
  ),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const path = join(root, 'docs', 'performance.md');
  const page = readFileSync(path, 'utf8');
  const [begin, end] = ['<!-- parameters: begin -->', '<!-- parameters: end -->'];
  const before = page.slice(0, page.indexOf(begin) + begin.length);
  writeFileSync(path, `${before}\n\n${table}\n\n${page.slice(page.indexOf(end))}`);
}

/**
 * Measures how much of a lease runs in the background beside a step of two seconds, in the model of the runner: `npm
 * run bench:background [-- --write]`. With `--write` the results replace the table in docs/performance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Job } from '../runner/job.ts';
import { startSandbox } from '../sandbox/sandbox.ts';

const rounds = Number(process.env.ROUNDS ?? 7);
const root = join(import.meta.dirname, '..');
const actionYml = join(root, 'action.yml');
/** As long as a checkout and restoring a cache take. */
const beside = 'sleep 2';

interface Row {
  readonly secrets: number;
  readonly delay: number;
}

interface Measured extends Row {
  /** In milliseconds. */
  readonly lease: number;
  readonly added: number;
}

const rows: readonly Row[] = [
  { secrets: 1, delay: 0 },
  { secrets: 1, delay: 100 },
  { secrets: 20, delay: 100 },
  { secrets: 100, delay: 100 },
];

async function measure({ secrets, delay }: Row): Promise<Measured> {
  const sandbox = await startSandbox();
  const names = Array.from({ length: secrets }, (_, index) => `app/secret-${index}`);
  for (const name of names) sandbox.secrets.put(name, { string: `FAKE-${name}` });
  sandbox.faults.add({ operation: '*', kind: 'slow', ms: delay });
  const inputs = {
    'role-to-assume': sandbox.roleArn,
    'aws-region': sandbox.region,
    'oidc-issuer': sandbox.issuer,
    secrets: names.join('\n'),
  };
  const inJob = async (work: (job: Job) => Promise<void>) => {
    const job = await Job.create({ env: sandbox.job() });
    const start = performance.now();
    await work(job);
    const took = performance.now() - start;
    if (job.status !== 'success') throw new Error(job.log);
    await job.end();
    await job.dispose();
    return took;
  };
  const times = { lease: [] as number[], added: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const alone = await inJob(async (job) => void (await job.run(beside)));
    const lease = await inJob(async (job) => void (await job.uses(actionYml, { id: 'lease', with: inputs })));
    const together = await inJob(async (job) => {
      void job.uses(actionYml, { id: 'lease', background: true, with: inputs });
      await job.run(beside);
      await job.wait('lease');
    });
    // The first round only warms the disk's cache.
    if (round === 0) continue;
    times.lease.push(lease);
    times.added.push(Math.max(0, together - alone));
  }
  await sandbox.stop();
  return { secrets, delay, lease: median(times.lease), added: median(times.added) };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

const measured: Measured[] = [];
for (const row of rows) measured.push(await measure(row));

const table = [
  '| secrets | each request takes | the lease by itself | what it adds in the background | hidden |',
  '| ---: | ---: | ---: | ---: | ---: |',
  ...measured.map(
    ({ secrets, delay, lease, added }) =>
      `| ${secrets} | ${delay} ms | ${Math.round(lease)} ms | ${Math.round(added)} ms | ${Math.round((1 - added / lease) * 100)} % |`,
  ),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const path = join(root, 'docs', 'performance.md');
  const page = readFileSync(path, 'utf8');
  const [begin, end] = ['<!-- background: begin -->', '<!-- background: end -->'];
  const before = page.slice(0, page.indexOf(begin) + begin.length);
  writeFileSync(path, `${before}\n\n${table}\n\n${page.slice(page.indexOf(end))}`);
}

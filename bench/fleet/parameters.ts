/**
 * Measures a monitor's run over 100 and 1,000 parameters, against a sandbox that throttles as Parameter Store does by
 * default: `npm run bench:watched-parameters` writes the table in docs/monitor.md.
 */
import { cpus, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readSeed } from '../../sandbox/seed.ts';
import { BareJob } from '../job.ts';
import { type Cost, measure } from '../process.ts';
import { writeInto } from './write-into.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Of each of them in a second; published for GetParameters alone, and taken here for the others. */
const perSecond = 40;
const operations = ['DescribeParameters', 'ListTagsForResource', 'GetParameters'] as const;
const counts = [100, 1000];
const day = 86_400_000;

interface Row {
  readonly what: string;
  readonly cost: Cost;
  /** How many were answered, by operation. */
  readonly answered: readonly number[];
  readonly throttled: number;
}

const rows: Row[] = [];
for (const count of counts) {
  const sandbox = await startSandbox({ seed: { ...readSeed(), secrets: [], parameters: [] } });
  const job = new BareJob<Cost>(sandbox.job(), measure);
  try {
    sandbox.quotas.set(Object.fromEntries(operations.map((each) => [each, perSecond])));
    for (let at = 0; at < count; at += 1) {
      const expires_at = new Date(sandbox.now() + (at % 100 === 0 ? 10 : 300) * day).toISOString();
      sandbox.parameters.put(`/team-${at % 20}/service-${String(at).padStart(4, '0')}`, {
        value: JSON.stringify({ key: `FAKE-${at}`, expires_at }),
      });
    }
    sandbox.accounts.setPermissions(sandbox.roleArn, {
      Statement: [{ Effect: 'Allow', Action: ['ssm:*', 'kms:*'], Resource: '*' }],
    });
    const inputs = {
      'role-to-assume': sandbox.roleArn,
      'aws-region': 'eu-west-1',
      'oidc-issuer': sandbox.issuer,
      secrets: 'ssm:*',
      issue: 'false',
      'github-token': sandbox.github.token({}),
      'fail-on': 'never',
      'state-file': 'state.json',
    };
    for (const what of ['the first day', 'where nothing has changed']) {
      sandbox.requests.length = 0;
      const cost = await job.uses(join(root, 'monitor', 'action.yml'), inputs);
      const isAnswered = ({ status }: { status: number }) => status === 200;
      rows.push({
        what: `${count.toLocaleString('en-US')}, ${what}`,
        cost,
        answered: operations.map(
          (name) => sandbox.requests.filter((each) => isAnswered(each) && each.operation === name).length,
        ),
        throttled: sandbox.requests.filter((each) => !isAnswered(each)).length,
      });
    }
  } finally {
    job.dispose();
    await sandbox.stop();
  }
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()}, Node ${process.version}`;
const text = [
  `Written by \`npm run bench:watched-parameters\` on ${new Date().toISOString().slice(0, 10)}, with \`state-file\`, against the sandbox on ${machine}. It throttles beyond ${perSecond} calls a second of each operation: AWS publishes that number for the reading of values alone.`,
  '',
  `| Parameters | ${operations.join(' | ')} | Throttled, tried again | Time |`,
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ what, cost, answered, throttled }) =>
      `| ${[what, ...answered, throttled, `${(cost.wall / 1000).toFixed(1)} s`].join(' | ')} |`,
  ),
].join('\n');
console.log(text);
writeInto('docs/monitor.md', 'watched-parameters', text);

/**
 * Measures one monitor run over 3 accounts with 2 regions of 1,000 secrets each, against a sandbox with AWS's quotas:
 * `npm run bench:fleet` writes the table in docs/monitor.md.
 */
import { cpus, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { readSeed } from '../../sandbox/seed.ts';
import { BareJob } from '../job.ts';
import { type Cost, measure } from '../process.ts';
import { dollars } from './prices.ts';
import { writeInto } from './write-into.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const regions = ['eu-west-1', 'us-east-1'];
const accounts = ['111122223333', '222233334444', '333344445555'];
const perRegion = Number(process.env.FLEET_SECRETS || 1000);
const day = 86_400_000;

/**
 * Requests per second, as AWS publishes them for each account and region. Here all six share them, which is stricter.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const quotas = { BatchGetSecretValue: 100, ListSecrets: 100, DescribeSecret: 40_000, GetSecretValue: 10_000 };
const operations = [
  'AssumeRoleWithWebIdentity',
  'ListSecrets',
  'DescribeSecret',
  'BatchGetSecretValue',
  'GetSecretValue',
];

/** The cost of one run. */
interface Row {
  readonly what: string;
  readonly cost: Cost;
  /** How many requests were answered, by operation. Throttled requests are retried. */
  readonly calls: ReadonlyMap<string, number>;
  readonly throttled: number;
  /** How many secrets' values were read. */
  readonly read: number;
}

const sandbox = await startSandbox({ seed: { ...readSeed(), secrets: [] } });
const job = new BareJob<Cost>(sandbox.job(), measure);
try {
  sandbox.quotas.set(quotas);
  const roles = accounts.map((account) => roleIn(sandbox, account));
  fill(sandbox, 1);
  const inputs = {
    'role-to-assume': roles.join('\n'),
    'aws-region': regions.join(', '),
    'oidc-issuer': sandbox.issuer,
    secrets: '*',
    issue: 'false',
    'github-token': sandbox.github.token({}),
    'fail-on': 'never',
  };
  const state = { ...inputs, 'state-file': 'state.json' };
  const rows = [
    await run('without `state-file`, every day', inputs),
    await run('with `state-file`, the first day', state),
    await run('with `state-file`, where nothing has changed', state),
    await run(`with \`state-file\`, a tenth rotated since`, state, () => fill(sandbox, 10)),
    await run('`read-values: false`', { ...inputs, 'read-values': 'false' }),
  ];
  const text = table(rows);
  console.log(text);
  if (!process.env.FLEET_SECRETS) writeInto('docs/monitor.md', 'fleet', text);
} finally {
  job.dispose();
  await sandbox.stop();
}

async function run(
  what: string,
  inputs: Readonly<Record<string, string>>,
  before?: () => void,
): Promise<Row> {
  before?.();
  sandbox.requests.length = 0;
  const cost = await job.uses(join(root, 'monitor', 'action.yml'), inputs);
  const answered = sandbox.requests.filter(({ status }) => status === 200);
  const calls = new Map(
    operations.map((name) => [name, answered.filter(({ operation }) => operation === name).length]),
  );
  const read = answered
    .filter(({ operation }) => operation === 'BatchGetSecretValue')
    .reduce(
      (sum, { parameters }) => sum + ((parameters.SecretIdList as unknown[] | undefined)?.length ?? 0),
      0,
    );
  return { what, cost, calls, throttled: sandbox.requests.length - answered.length, read };
}

/** Adds a version to each secret, or to one of every `every` secrets. */
function fill({ secrets }: Sandbox, every: number): void {
  for (const account of accounts) {
    for (const region of regions) {
      for (let at = 0; at < perRegion; at += every) {
        const expires_at = new Date(sandbox.now() + (at % 100 === 0 ? 10 : 300) * day).toISOString();
        const name = `team-${at % 20}/service-${String(at).padStart(4, '0')}`;
        secrets.put(name, {
          account,
          region,
          json: { key: `FAKE-${account}-${region}-${at}-${every}`, expires_at },
        });
      }
    }
  }
}

function roleIn({ accounts: all }: Sandbox, account: string): string {
  const arn = `arn:aws:iam::${account}:role/watch-secrets`;
  const federated = `arn:aws:iam::${account}:oidc-provider/{issuer}`;
  all.setProvider(account, '{issuer}', ['sts.amazonaws.com']);
  all.setRole(arn, {
    trust: {
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: federated },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { '{issuer}:aud': 'sts.amazonaws.com' },
            StringLike: { '{issuer}:sub': 'repo:*' },
          },
        },
      ],
    },
    permissions: { Statement: [{ Effect: 'Allow', Action: ['secretsmanager:*', 'kms:*'], Resource: '*' }] },
  });
  return arn;
}

function table(rows: readonly Row[]): string {
  const count = (number: number) => number.toLocaleString('en-US');
  const secrets = accounts.length * regions.length * perRegion;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()}, Node ${process.version}`;
  const lines = rows.map(({ what, cost, calls, throttled, read }) => {
    const cells = operations.slice(0, -1).map((name) => count(calls.get(name) ?? 0));
    const { least, most } = dollars(calls, read, 30);
    const price = least === most ? `$${least.toFixed(3)}` : `$${least.toFixed(3)} to $${most.toFixed(3)}`;
    return `| ${[what, ...cells, count(throttled), `${(cost.wall / 1000).toFixed(1)} s`, `${Math.round(cost.memory / 1024)} MB`, price].join(' | ')} |`;
  });
  return [
    `Written by \`npm run bench:fleet\` on ${new Date().toISOString().slice(0, 10)}: ${accounts.length} accounts, ${regions.length} regions and ${count(perRegion)} secrets in each, ${count(secrets)} in all, in one run against the sandbox on ${machine}. The sandbox throttles beyond AWS's quotas of one region: ${count(quotas.ListSecrets)} ListSecrets and ${count(quotas.BatchGetSecretValue)} BatchGetSecretValue a second, for all of them together.`,
    '',
    `| A run | AssumeRole… | ListSecrets | DescribeSecret | BatchGetSecretValue | Throttled, tried again | Time | Memory | In 30 runs |`,
    `| --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
    ...lines,
    '',
    "Dollars at AWS's list price of $0.05 for 10,000 calls of Secrets Manager; STS is free. The higher sum counts each secret of a batch as a call. On this machine nothing is far away: add the time of some ten round trips.",
  ].join('\n');
}

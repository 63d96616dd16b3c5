import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Job } from '../../runner/job.ts';
import { type Claims, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const root = join(import.meta.dirname, '..', '..');

/** A job summary or an issue, as the bundle wrote it on the sandbox. */
export interface JobSummary {
  /** `summary of SCENE`, or `issue of SCENE`. */
  readonly name: string;
  readonly markdown: string;
}

interface Scene {
  readonly name: string;
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Changes the sandbox between the lease and this action. */
  readonly before?: (sandbox: Sandbox) => void;
  /** Lines of secrets to lease first. */
  readonly leasedBefore?: string;
  /** Files of the job's workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

const day = 86_400_000;
const date = (days: number) => new Date(Date.now() + days * day).toISOString();

const requests = `
DB_*, prod/db#* public=engine,host,port
API_KEY, prod/api#"api-key" expires=${date(41).slice(0, 10)}
SVC_*, prod/services/* expires=${date(300).slice(0, 10)}
RELEASE_TOKEN, ci/release-token
TLS_KEY, edge/tls#key file
REGISTRY_TOKEN_OF_THE_OTHER_TEAM, other/registry-token-of-the-other-team expires=${date(9)}
OLD_KEY, prod/signing stage=AWSPREVIOUS optional
WEBHOOK, other/webhook`.trim();

const rotations = 'WEBHOOK, other/webhook\nPLAIN, other/plain\nRELEASE_TOKEN, ci/release-token';
const program = { command: './scripts/new-token' };

/** A workflow whose second job has a mistake. */
const workflow = `on: push
permissions:
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: OWNER/secret-lease@v1
        with:
          role-to-assume: arn:aws:iam::123456789012:role/deploy-secrets
          aws-region: eu-west-1
          secrets: |
            DB_PASSWORD, prod/db#password
            SVC_*, prod/services/*
      - run: ./deploy.sh
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/secret-lease@v1
        with:
          role-to-assume: arn:aws:iam::123456789012:role/publish
          aws-region: eu-west-1
          secrets: TOKEN, ci/npm#token optinal
      - run: npm publish
`;

const scenes: readonly Scene[] = [
  { name: 'lease', action: 'action.yml', inputs: { secrets: requests } },
  {
    name: 'lease of one',
    action: 'action.yml',
    inputs: { secrets: 'DB_PASSWORD, prod/db#password' },
  },
  {
    name: 'lease, expiring',
    action: 'action.yml',
    inputs: { secrets: 'DB_PASSWORD, prod/db#password\nREGISTRY_TOKEN, ci/registry-token' },
  },
  {
    name: 'lease, denied',
    action: 'action.yml',
    inputs: { secrets: 'DB_PASSWORD, prod/db#password\nPAYROLL, finance/payroll\nOTHER, finance/other' },
  },
  {
    name: 'lease, missing',
    action: 'action.yml',
    inputs: { secrets: 'DB_PASSWORD, prod/db#pasword\nGONE, prod/does-not-exist' },
  },
  {
    name: 'lease, role refused',
    action: 'action.yml',
    inputs: { secrets: 'DB_PASSWORD, prod/db#password', audience: 'https://other.example' },
  },
  { name: 'dry run', action: 'action.yml', inputs: { secrets: requests, 'dry-run': 'true' } },
  {
    name: 'check',
    action: 'check/action.yml',
    inputs: {},
    leasedBefore: requests,
    before: (sandbox) => {
      sandbox.secrets.put('prod/api', { json: { 'api-key': 'FAKE-rotated-api-key-0123456789' } });
    },
  },
  {
    name: 'rotate',
    action: 'rotate/action.yml',
    inputs: { secrets: 'WEBHOOK, other/webhook\nPLAIN, other/plain', generate: 'length=40' },
    before: allowRotation,
  },
  {
    name: 'rotate, nothing due',
    action: 'rotate/action.yml',
    inputs: { secrets: rotations, when: 'older-than=30d', generate: 'length=40' },
    before: allowRotation,
  },
  {
    name: 'rotate, dry run',
    action: 'rotate/action.yml',
    inputs: { secrets: rotations, when: 'older-than=30d', ...program, after: './revoke', 'dry-run': 'true' },
    before: bothOld,
  },
  {
    name: 'rotate, failed',
    action: 'rotate/action.yml',
    inputs: { secrets: rotations, when: 'older-than=30d', command: 'false' },
    before: bothOld,
  },
  {
    name: 'rotate, after failed',
    action: 'rotate/action.yml',
    inputs: { secrets: rotations, when: 'older-than=30d', generate: 'length=40', after: 'false' },
    before: bothOld,
  },
  {
    name: 'rotate, after of an earlier run',
    action: 'rotate/action.yml',
    inputs: { secrets: rotations, when: 'older-than=30d', generate: 'length=40', after: 'true' },
    before: (sandbox) => {
      allowRotation(sandbox);
      const old = 'a'.repeat(32);
      const stages = ['AWSCURRENT', `secret-lease-after-${old}`];
      sandbox.secrets.put('other/webhook', { string: 'FAKE-older-webhook-0123', versionId: old, stages });
      sandbox.secrets.put('other/webhook', { string: 'FAKE-newer-webhook-0123' });
    },
  },
  {
    name: 'plan',
    action: 'plan/action.yml',
    inputs: {},
    files: { '.github/workflows/deploy.yml': workflow },
  },
  {
    name: 'monitor',
    action: 'monitor/action.yml',
    inputs: { secrets: '*', issue: 'true', 'fail-on': 'never' },
  },
  {
    name: 'monitor of parameters',
    action: 'monitor/action.yml',
    inputs: {
      secrets: 'ssm:/prod/*\nssm:legacy-key max-age=365d\nssm:/gone\nprod/db',
      issue: 'true',
      'fail-on': 'never',
    },
    before: ({ accounts, roleArn, parameters }) => {
      accounts.setPermissions(roleArn, {
        Statement: { Effect: 'Allow', Action: ['ssm:*', 'secretsmanager:*', 'kms:*'], Resource: '*' },
      });
      const policy = (Type: 'Expiration' | 'NoChangeNotification', Attributes: Record<string, string>) =>
        ({ Type, Version: '1.0', Attributes }) as const;
      const put = (name: string, settings: Parameters<typeof parameters.put>[1]) =>
        parameters.put(name, { ...settings, value: `FAKE-value-of-${name}` });
      put('/prod/payments/signing-key', { policies: [policy('Expiration', { Timestamp: date(3) })] });
      put('/prod/payments/webhook', { tags: { 'expires-at': date(-2), owner: 'payments' } });
      put('/prod/search/index-of-the-other-team/a-name-of-several-levels/token', {
        modifiedDate: Date.now() - 41 * day,
        policies: [policy('NoChangeNotification', { After: '30', Unit: 'Days' })],
      });
      put('/prod/search/host', {});
      put('legacy-key', { modifiedDate: Date.now() - 700 * day });
    },
  },
  {
    name: 'monitor by owners',
    action: 'monitor/action.yml',
    inputs: {
      secrets: '*',
      issue: 'true',
      'fail-on': 'never',
      require: 'owner',
      owners: 'payments mention=@ORG/payments\nplatform',
      'owner-issues': 'true',
    },
    before: ({ secrets, github }) => {
      for (const [name, owner] of Object.entries({
        'teams/payments/token-1': 'payments',
        'prod/db': 'plattform',
      })) {
        const secret = secrets.get(name);
        if (secret) secret.tags = { ...secret.tags, owner };
      }
      const createdAt = date(-900);
      github.secrets.push(
        { name: 'PROD_DB', where: 'repository', createdAt, updatedAt: date(-700) },
        { name: 'TEAMS_PAYMENTS_TOKEN_1', where: 'environment production', createdAt, updatedAt: date(-20) },
      );
    },
  },
];

/** Every kind of summary, and what it keeps as issues, in a private and in a public repository. */
export async function jobSummaries(): Promise<JobSummary[]> {
  const summaries: JobSummary[] = [];
  for (const visibility of ['private', 'public'] as const) {
    for (const scene of scenes) {
      summaries.push(...(await summariesOf(scene, { repository_visibility: visibility })));
    }
  }
  return summaries;
}

/** The Markdown of one scene's summary. @throws Error if there is no scene of that name */
export async function summaryOf(name: string): Promise<string> {
  const scene = scenes.find((each) => each.name === name);
  if (!scene) throw new Error(`There is no scene ${name}.`);
  const [summary] = await summariesOf(scene, { repository_visibility: 'private' });
  return summary?.markdown ?? '';
}

async function summariesOf(
  { name, action, inputs, before, leasedBefore, files = {} }: Scene,
  claims: Partial<Claims>,
): Promise<JobSummary[]> {
  const where = `${name}, ${claims.repository_visibility} repository`;
  const sandbox = await startSandbox();
  const job = await Job.create({ env: sandbox.job(claims) });
  try {
    fill(sandbox);
    const common = {
      'role-to-assume': sandbox.roleArn,
      'aws-region': sandbox.region,
      'oidc-issuer': sandbox.issuer,
    };
    if (leasedBefore !== undefined) {
      await job.uses(join(root, 'action.yml'), { id: 'lease', with: { ...common, secrets: leasedBefore } });
    }
    before?.(sandbox);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(job.workspace, dirname(path)), { recursive: true });
      writeFileSync(join(job.workspace, path), text);
    }
    const reader = sandbox.github.token({ secrets: ['repository', 'organization', 'environments'] });
    const token = { 'github-token': sandbox.github.token({ issues: 'write' }) };
    const step = await job.uses(join(root, action), {
      id: 'step',
      with: {
        ...(/^(?:check|plan)\b/.test(action) ? {} : common),
        ...(action === 'monitor/action.yml' ? token : {}),
        ...(name === 'monitor by owners' ? { 'github-secrets-token': reader } : {}),
        ...inputs,
      },
    });
    if (step.summary.masked === '') throw new Error(`${action} wrote no summary:\n${step.log}`);
    const issues = sandbox.github.issues.map(({ body, title }) => ({
      name: `issue of ${where}, ${title}`,
      markdown: body,
    }));
    return [{ name: `summary of ${where}`, markdown: step.summary.masked }, ...issues];
  } finally {
    await job.dispose();
    await sandbox.stop();
  }
}

function allowRotation({ accounts, roleArn }: Sandbox): void {
  accounts.setPermissions(roleArn, {
    Statement: { Effect: 'Allow', Action: ['secretsmanager:*', 'kms:*'], Resource: '*' },
  });
}

/** Two secrets are older than a month. */
function bothOld(sandbox: Sandbox): void {
  allowRotation(sandbox);
  for (const name of ['other/webhook', 'other/plain']) {
    const [version] = sandbox.secrets.get(name)?.versions ?? [];
    if (version) version.createdDate = Date.now() - 41 * day;
  }
}

/** Adds secrets of all ages to the seed's: some are expired, one fails to rotate. */
function fill(sandbox: Sandbox): void {
  sandbox.secrets.put('other/webhook', { string: 'FAKE-webhook-0123456789abcdef' });
  sandbox.secrets.put('other/plain', { string: 'FAKE-plain-0123456789abcdef' });
  sandbox.secrets.put('other/registry-token-of-the-other-team', { string: 'FAKE-registry-0123456789' });
  for (const [index, days] of [-30, -2, 0.5, 3, 12, 40, 200].entries()) {
    sandbox.secrets.put(`teams/${index % 2 ? 'payments' : 'platform-infrastructure'}/token-${index}`, {
      json: { token: `FAKE-token-${index}-0123456789`, expires_at: date(days) },
    });
  }
}

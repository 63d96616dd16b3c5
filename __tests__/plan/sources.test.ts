import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './in-memory.ts';

function workflowWith(...lines: string[]): Record<string, string> {
  return {
    '.github/workflows/x.yml': `on: { push: { branches: [main] } }
jobs:
  job:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
        with:
          role-to-assume: arn:aws:iam::123456789012:role/x
          aws-region: eu-west-1
          secrets: |
${lines.map((line) => `            ${line}`).join('\n')}
      - run: ./deploy.sh
`,
  };
}

/** What the role may, as `ACTION RESOURCE`, whose job leases these lines. */
async function granted(...lines: string[]): Promise<string[]> {
  const { roles, findings } = await planOf(workflowWith(...lines));
  assert.deepEqual(findings, []);
  return (roles[0]?.permissions?.Statement ?? []).flatMap(({ Action, Resource = [] }) =>
    [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${resource}`)),
  );
}

const parameter = (name: string) => `arn:aws:ssm:eu-west-1:123456789012:parameter${name}`;

test('a parameter: its own source says what reading it needs', async () => {
  assert.deepEqual(await granted('DB, ssm:/prod/db/password'), [
    `ssm:GetParameters ${parameter('/prod/db/password')}`,
  ]);
});

test('parameters under a key: each with its own encryption context, a path with all below it', async () => {
  const key = 'arn:aws:kms:eu-west-1:123456789012:key/7d1e0000-0000-4000-8000-000000000009';
  const lines = ['DB, ssm:/prod/db/password', 'APP_*, ssm:/prod/app/*', 'KEY, ssm:/other/key'];
  const { roles } = await planOf(workflowWith(...lines), {}, [key]);
  const onKeys = roles[0]?.permissions?.Statement.filter(({ Action }) => Action === 'kms:Decrypt');
  assert.deepEqual(onKeys, [
    {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: key,
      Condition: {
        StringEquals: { 'kms:ViaService': 'ssm.eu-west-1.amazonaws.com' },
        StringLike: {
          'kms:EncryptionContext:PARAMETER_ARN': ['/other/key', '/prod/app/*', '/prod/db/password'].map(
            parameter,
          ),
        },
      },
    },
  ]);
});

test('a parameter beside a secret', async () => {
  const both = await granted('DB, ssm:/prod/db/password', 'KEY, prod/key');
  assert.deepEqual(both.sort(), [
    'secretsmanager:GetSecretValue arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/key-??????',
    `ssm:GetParameters ${parameter('/prod/db/password')}`,
  ]);
});

test("a GitHub App's token: the key that it is signed with, and nothing else", async () => {
  assert.deepEqual(
    await granted(
      'GH_TOKEN, app:Iv23liAbCdEfGhIjKlMn key=prod/github-app#private_key repositories=app permissions=contents:read',
    ),
    [
      'secretsmanager:GetSecretValue arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/github-app-??????',
    ],
  );
});

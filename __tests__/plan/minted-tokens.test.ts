import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './in-memory.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const workflow = (lines: readonly string[]) => `
name: deploy
on: push
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/secret-lease@v1
        with:
          role-to-assume: arn:aws:iam::111122223333:role/deploy
          aws-region: eu-west-1
          secrets: |
${lines.map((line) => `            ${line}`).join('\n')}
`;

test('a plan knows what minted tokens need of the role: the key alone, and what each token is for', async () => {
  const { roles, findings } = await planOf({
    '.github/workflows/deploy.yml': workflow([
      'A, app:Iv23li key=prod/app#private_key repositories=api permissions=contents:read',
      `B, app:Iv23li key=kms:${key} repositories=api permissions=contents:read`,
      'C, rds:db.example.com:5432/app resource=db-ABC',
      'D, ecr: repositories=api access=pull',
    ]),
  });
  assert.deepEqual(
    findings.filter(({ level }) => level === 'error'),
    [],
  );
  const text = JSON.stringify(roles);
  for (const part of [
    '"secretsmanager:GetSecretValue"',
    'secret:prod/app-??????"',
    '"kms:Sign"',
    `"${key}"`,
    '"rds-db:connect"',
    'dbuser:db-ABC/app"',
    '"ecr:GetAuthorizationToken"',
    'repository/api"',
  ])
    assert.ok(text.includes(part), `${part} in ${text.slice(0, 3000)}`);
});

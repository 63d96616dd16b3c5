import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './in-memory.ts';

const workflow = (branches: string) => `on: { push: { branches: ${branches} } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ github.ref_name == 'main' && 'production' || 'staging' }}
    permissions: { id-token: write }
    steps:
      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
        with:
          role-to-assume: arn:aws:iam::123456789012:role/app
          aws-region: eu-west-1
          secrets: DB, prod/db
      - run: ./deploy.sh
`;

test('a branch that an expression compares lets a job in only if the filter of its pushes takes it', async () => {
  for (const [branches, isPushed] of [
    ["['**']", true],
    ["['ma*']", true],
    ["['ma*', 'm[a-z]in']", true],
    ["['release/*']", false],
    ["['main/*']", false],
    ["['ma.n*']", false],
  ] as const) {
    const { roles } = await planOf({ '.github/workflows/x.yml': workflow(branches) });
    const trust = JSON.stringify(roles[0]?.trust);
    assert.ok(trust.includes('environment:staging'), branches);
    assert.equal(trust.includes('environment:production'), isPushed, branches);
  }
});

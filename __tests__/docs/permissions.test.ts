import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { type Claims, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { assume } from '../sandbox/job-client.ts';
import { pages } from './pages.ts';

const [trust, permissions] = (pages.find(({ path }) => path === 'docs/permissions.md')?.blocks ?? [])
  .filter(({ kind }) => kind === 'json')
  .map(({ text }) => text);

const role = 'arn:aws:iam::111122223333:role/as-documented';
const claims: Partial<Claims> = {
  repository: 'OWNER/REPO',
  repository_id: '123456',
  repository_owner_id: '654321',
  environment: 'production',
};
const refused = { Code: 'AccessDenied' };

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
  sandbox.accounts.setRole(role, { trust: documented(trust), permissions: documented(permissions) });
});
after(() => sandbox.stop());

/** A policy of the page, with the sandbox's provider and account for GitHub's and the reader's. */
function documented(text = ''): PolicyDocument {
  const moved = text
    .replaceAll('token.actions.githubusercontent.com', '{issuer}')
    .replaceAll('123456789012', sandbox.account);
  return JSON.parse(moved);
}

for (const immutableSubject of [false, true]) {
  test(`the documented trust policy accepts its jobs, ${immutableSubject ? 'with' : 'without'} ids in sub`, async () => {
    const { Credentials } = await assume(sandbox, { role, claims, job: { immutableSubject } });
    assert.match(Credentials?.AccessKeyId ?? '', /^ASIA/);
  });
}

const others: Record<string, Partial<Claims>> = {
  'in another environment': { environment: 'staging' },
  'of another repository': { repository: 'OWNER/OTHER' },
  'of a namesake': { repository_id: '1' },
};
for (const [which, difference] of Object.entries(others)) {
  test(`it refuses a job ${which}`, async () => {
    await assert.rejects(assume(sandbox, { role, claims: { ...claims, ...difference } }), refused);
  });
}

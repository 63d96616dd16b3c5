import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { diagnosisOf, type JobKind, leaseIn, policyOf, suggestionsOf } from '../dist/diagnosis.ts';

const impatient = { 'retry-max-attempts': '1' };

/** The other jobs that each kind of job is told from. */
const kinds: Record<string, { job: JobKind; others: Record<string, JobKind> }> = {
  'a branch': {
    job: { claims: { ref: 'refs/heads/release' } },
    others: {
      "another repository's": { claims: { repository: 'OTHER/app', ref: 'refs/heads/release' } },
      "another branch's": { claims: { ref: 'refs/heads/main' } },
      "an environment's": { claims: { ref: 'refs/heads/release', environment: 'production' } },
      "another casing's": { claims: { repository: 'owner/app', ref: 'refs/heads/release' } },
      "a longer branch's": { claims: { ref: 'refs/heads/release-1' } },
    },
  },
  'an environment': {
    job: { claims: { environment: 'staging' } },
    others: {
      "another repository's": { claims: { repository: 'OTHER/app', environment: 'staging' } },
      "another environment's": { claims: { environment: 'production' } },
      "a branch's": { claims: { ref: 'refs/heads/staging' } },
    },
  },
  'a repository with immutable ids': {
    job: { format: { immutableSubject: true } },
    others: {
      'its namesake with another id': { claims: { repository_id: '1' }, format: { immutableSubject: true } },
      "another branch's": { claims: { ref: 'refs/heads/next' }, format: { immutableSubject: true } },
      'the plain form': {},
    },
  },
  'an environment whose name IAM could read as a pattern or a variable': {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM's.
    job: { claims: { environment: '* ?/${sts:RoleSessionName} 生産' } },
    others: {
      "another environment's": { claims: { environment: 'xx y/z 生産' } },
      'all environments': { claims: { environment: '*' } },
    },
  },
  'a pull request': {
    job: { claims: { event_name: 'pull_request' } },
    others: {
      "another repository's": { claims: { repository: 'OTHER/app', event_name: 'pull_request' } },
      "a branch's": {},
    },
  },
};

describe('the suggested trust statement, pasted, lets in', { concurrency: 2 }, () => {
  for (const [title, { job, others }] of Object.entries(kinds)) {
    test(`${title}, and nobody else`, async (t) => {
      const sandbox = await startSandbox();
      t.after(() => sandbox.stop());
      trustNobody(sandbox);
      const refused = await leaseIn(sandbox, job, impatient);
      const [statement, ...more] = suggestionsOf(diagnosisOf(refused, 'E_ROLE_REFUSED', sandbox));
      assert.ok(statement && more.length === 0);

      sandbox.accounts.setTrust(sandbox.roleArn, policyOf(statement));
      const step = await leaseIn(sandbox, job, impatient);
      assert.equal(step.exported.PROD_DB_HOST, 'db.sandbox.example', step.log);
      for (const [who, other] of Object.entries(others)) {
        const { outcome } = await leaseIn(sandbox, other, impatient);
        assert.equal(outcome, 'failure', `${who} job got in`);
      }
    });
  }

  test('a role of a chain, with the two statements that are suggested there', async (t) => {
    const sandbox = await startSandbox();
    t.after(() => sandbox.stop());
    const next = 'arn:aws:iam::111122223333:role/reader';
    const everything = policyOf({ Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' });
    sandbox.accounts.setRole(next, { trust: nobody, permissions: everything });
    sandbox.accounts.setPermissions(sandbox.roleArn, everything);
    const lease = () => leaseIn(sandbox, {}, { ...impatient, 'role-chain': next });

    const [permission] = suggestionsOf(diagnosisOf(await lease(), 'E_ROLE_REFUSED', sandbox));
    assert.ok(permission);
    sandbox.accounts.setPermissions(sandbox.roleArn, policyOf(permission));
    const [trust] = suggestionsOf(diagnosisOf(await lease(), 'E_ROLE_REFUSED', sandbox));
    assert.ok(trust);
    sandbox.accounts.setTrust(next, policyOf(trust));
    const step = await lease();
    assert.equal(step.exported.PROD_DB_HOST, 'db.sandbox.example', step.log);
  });
});

const nobody = policyOf({
  Effect: 'Deny',
  Principal: '*',
  Action: ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole'],
  Condition: { StringEquals: { 'sts:RoleSessionName': 'nobody' } },
});

function trustNobody({ accounts, roleArn }: Sandbox): void {
  accounts.setTrust(roleArn, nobody);
}

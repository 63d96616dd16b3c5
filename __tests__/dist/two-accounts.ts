import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import type { Principal } from '../../sandbox/principals.ts';
import { readSeed } from '../../sandbox/seed.ts';
import { type CheckingStage, openCheckingStage } from './checking.ts';
import { everything, unbind } from './sessions.ts';

export const other = '210987654321';
export const partner = `arn:aws:iam::${other}:role/partner`;
export const audit = 'arn:aws:iam::111122223333:role/audit';

/** Two accounts that know the jobs' issuer: the job's own with two roles, and a second with one; secrets of one name in both. */
export async function openAccounts(
  t: TestContext,
  options?: Parameters<typeof openCheckingStage>[1],
): Promise<CheckingStage> {
  const stage = await openCheckingStage(t, options);
  const { sandbox } = stage;
  const { account, accounts, role } = readSeed();
  const trust = accounts[account]?.roles?.[role]?.trust ?? assert.fail();
  const foreign: PolicyDocument = JSON.parse(JSON.stringify(trust).replaceAll(account, other));
  sandbox.accounts.setProvider(other, '{issuer}', ['sts.amazonaws.com']);
  sandbox.accounts.setRole(partner, { trust: foreign, permissions: { Statement: everything } });
  sandbox.accounts.setRole(audit, { trust, permissions: { Statement: everything } });
  unbind(sandbox);
  const there = { account: other };
  for (const name of ['prod/api', 'prod/db', 'team/a', 'team/b', 'team2/c'])
    sandbox.secrets.put(name, { string: `FAKE-partner-${name}`, ...there });
  sandbox.secrets.put('edge/key', { string: 'FAKE-partner-edge', ...there, region: 'us-east-1' });
  for (const name of ['/prod/db/password', '/prod/db/password2', '/prod/path/one'])
    sandbox.parameters.put(name, { value: `FAKE-partner-parameter${name}`, ...there });
  return stage;
}

/** The sessions of a role. */
export const sessionsOf = ({ sandbox }: CheckingStage, arn: string): Principal[] =>
  sandbox.principals.list().filter(({ arn: session }) => {
    const [, account, , name] = /^arn:aws:iam::(\d+):(role)\/(.+)$/.exec(arn) ?? [];
    return session.startsWith(`arn:aws:sts::${account}:assumed-role/${name}/`);
  });

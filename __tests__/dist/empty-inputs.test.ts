import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { actionYml, messagesOf, openStage, refusalOf } from './stage.ts';

const names = Object.keys(parse(readFileSync(actionYml, 'utf8')).inputs);

test('every optional input may be empty, as composite actions and reusable workflows pass theirs on', async (t) => {
  const stage = await openStage(t);
  const needed = ['secrets', 'role-to-assume', 'aws-region', 'oidc-issuer'];
  const empty = Object.fromEntries(names.filter((name) => !needed.includes(name)).map((name) => [name, '']));
  const step = await stage.leased('prod/flags', empty);
  assert.deepEqual(messagesOf(step, 'warning'), []);
  assert.ok(step.exported.PROD_FLAGS);
  const check = await stage.job.uses(join(actionYml, '..', 'check', 'action.yml'), {
    id: 'check',
    with: { lease: '', 'on-expiring': ' ', 'check-drift': '', 'min-remaining': '', 'job-summary': '' },
  });
  assert.equal(check.outcome, 'success', check.log);
});

test('a wrong value is as wrong as before', async (t) => {
  const stage = await openStage(t);
  refusalOf(await stage.lease('prod/flags', { 'export-env': 'yes' }), 'E_INPUT');
});

suite('with on-no-token: skip a job without a token leases nothing, whatever its inputs have become', () => {
  const inputs: Record<string, Record<string, string>> = {
    'no role': { 'role-to-assume': '', 'oidc-issuer': '' },
    'no region': { 'aws-region': '' },
    'no secrets': { secrets: '' },
    'a role without its account': { 'role-to-assume': 'arn:aws:iam:::role/x' },
    "Dependabot's name as the session's": { 'role-session-name': 'dependabot[bot]' },
    'all of it': {
      'role-to-assume': 'arn:aws:iam:::role/x',
      'aws-region': '',
      secrets: '',
      'allowed-account-ids': 'x',
      'role-session-name': 'dependabot[bot]',
    },
  };
  for (const [title, given] of Object.entries(inputs)) {
    test(title, async (t) => {
      const stage = await openStage(t, { token: { idToken: false }, claims: { actor: 'dependabot[bot]' } });
      const step = await stage.leased('prod/flags', { ...given, 'on-no-token': 'skip' });
      assert.deepEqual([step.outputs, step.exported], [{ leased: 'false' }, {}]);
      assert.match(messagesOf(step, 'notice').join(), /Dependabot .* nothing is leased/);
      assert.deepEqual(stage.sandbox.requests, []);
      const [end] = await stage.job.end();
      assert.equal(end?.outcome, 'success');
    });
  }

  test('not where the permission is missing, nor where there is a token', async (t) => {
    const denied = await openStage(t, { token: { idToken: false } });
    const inputsLeftOut = { 'role-to-assume': '', 'aws-region': '', 'on-no-token': 'skip' };
    assert.equal((await denied.lease('prod/flags', inputsLeftOut)).outcome, 'failure');
    const allowed = await openStage(t, { claims: { actor: 'dependabot[bot]' } });
    assert.ok((await allowed.leased('prod/flags', { 'on-no-token': 'skip' })).exported.PROD_FLAGS);
  });

  test('a fork', async (t) => {
    const stage = await openStage(t, { token: { idToken: false } });
    const event = join(stage.job.temp, 'fork.json');
    const repo = (name: string) => ({ repo: { full_name: name } });
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { head: repo('stranger/app'), base: repo('OWNER/app') } }),
    );
    const forked = await openStage(t, { token: { idToken: false }, env: { GITHUB_EVENT_PATH: event } });
    const step = await forked.leased('', { 'role-to-assume': '', 'aws-region': '', 'on-no-token': 'skip' });
    assert.equal(step.outputs.leased, 'false');
  });
});

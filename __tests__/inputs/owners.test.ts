import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseError } from '../../src/domain/error.ts';
import { routeOf } from '../../src/domain/monitor/owners.ts';
import { readAlertInputs } from '../../src/inputs/alert-inputs.ts';
import { channelsOf, readOwners } from '../../src/inputs/owners.ts';
import { profileOf } from '../domain/monitor/watched.ts';

const routesOf = (owners: string) => readOwners((name) => (name === 'owners' ? owners : ''));

test('a line is an owner and how people are told', () => {
  const owners = routesOf(
    '# who is told\npayments assignee=octocat,@hubot mention=@ORG/payments channel=PAY\n Data  Team\n* mention=octocat, ORG/platform.team',
  );
  assert.deepEqual(owners?.routes, [
    { owner: 'payments', assignees: ['octocat', 'hubot'], mentions: ['@ORG/payments'], channel: 'pay' },
    { owner: 'Data  Team', assignees: [], mentions: [], channel: undefined },
  ]);
  assert.deepEqual(owners.others.mentions, ['@octocat', '@ORG/platform.team']);
  assert.deepEqual(channelsOf(owners), ['pay']);
  assert.equal(routesOf(' '), undefined);
});

const tags: [key: string, value: string, owner: string | undefined][] = [
  ['owner', 'payments', 'payments'],
  ['Owner', '  PAYMENTS\t', 'payments'],
  ['OWNER', 'data team', 'Data  Team'],
  ['owner', 'ｐａｙｍｅｎｔｓ', 'payments'],
  ['owner', 'payment', undefined],
  ['owner', 'payments*', undefined],
  ['owner', '', undefined],
  ['team', 'payments', undefined],
];

for (const [key, value, owner] of tags) {
  test(`the tag ${key}=${JSON.stringify(value)} is of ${owner ?? 'all others'}`, () => {
    const owners = routesOf('payments\nData  Team');
    assert.equal(routeOf(profileOf({ tags: new Map([[key, value]]) }), owners).owner, owner);
  });
}

const wrong = [
  'assignee=octocat',
  'payments assignee = octocat',
  'payments slack=#pay',
  'payments assignee=ORG/team',
  'payments mention=a@example.com',
  'payments mention=@ORG/',
  'payments channel=a,b',
  'payments channel=#pay',
  'payments\nPAYMENTS',
  '*\n*',
  `${'x'.repeat(257)} assignee=octocat`,
];

for (const owners of wrong) {
  test(`no line of owners: ${owners.slice(0, 60)}`, () => {
    assert.throws(
      () => routesOf(owners),
      (error) =>
        error instanceof LeaseError && error.code === 'E_INPUT' && /^Line \d of owners/.test(error.message),
    );
  });
}

test('a channel needs a form and an address or key of its own', async () => {
  const asked = (given: Record<string, string>) => readAlertInputs((name) => given[name] ?? '', ['on-call']);
  const slack = { 'alert-format': 'slack', 'alert-url': 'https://hooks.example/x' };
  await assert.rejects(asked({}), /alert-format is empty/);
  await assert.rejects(asked(slack), /no line of alert-secrets is URL_ON_CALL/);
  await assert.rejects(asked({ ...slack, 'alert-secrets': 'TOKEN_ON_CALL, a/b' }), /is URL_ON_CALL/);
  assert.equal((await asked({ ...slack, 'alert-secrets': 'URL_ON_CALL, a/b' })).secrets.length, 1);
  await assert.rejects(asked({ ...slack, 'alert-secrets': 'URL_ON_CAL, a/b' }), /NAME does not say/);
});

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { messagesOf, openStage, refusalOf, saidBy } from './stage.ts';

/** What users of configure-aws-credentials bring along, and what they read then. */
suite('an input that only configure-aws-credentials has is answered with what to write instead', () => {
  const refused: [given: Record<string, string>, says: RegExp][] = [
    [{ 'aws-access-key-id': 'AKIAFAKEFAKE' }, /AWS_ACCESS_KEY_ID in `env:`/],
    [{ 'aws-secret-access-key': 'FAKE-key-Pz7' }, /`role-to-assume`/],
    [{ 'aws-session-token': 'FAKE-token-Pz7' }, /`role-to-assume`/],
    [{ 'web-identity-token-file': '/token' }, /AWS_WEB_IDENTITY_TOKEN_FILE/],
    [{ 'role-chaining': 'true' }, /`role-chain`/],
    [{ 'http-proxy': 'http://user:FAKE-pass-Pz7@proxy:3128' }, /HTTPS_PROXY/],
    [{ 'no-proxy': 'localhost' }, /NO_PROXY/],
    [{ 'custom-tags': '{"a":"b"}' }, /`session-tags`.*takes none/],
    [{ 'output-credentials': 'true' }, /`export-credentials: env`/],
    [{ 'output-env-credentials': 'true' }, /`export-credentials: env` for true/],
    [{ 'disable-retry': 'true' }, /`retry-max-attempts: 1`/],
    [{ 'special-characters-workaround': 'true' }, /`export-credentials: profile`/],
    [{ 'use-existing-credentials': 'true' }, /leave `role-to-assume` out/],
    [{ 'force-skip-oidc': 'true' }, /leave `role-to-assume` out/],
    [{ 'action-timeout-s': '60' }, /`timeout: 60s`/],
  ];
  test('one error, which names it and never what it says', async (t) => {
    const { lease } = await openStage(t);
    const steps = await Promise.all(
      refused.map(([given], index) => lease('prod/flags', given, { id: `step${index}` })),
    );
    for (const [index, step] of steps.entries()) {
      const [given, says] = refused[index] ?? [{}, /$/];
      const [name = '', value = ''] = Object.entries(given)[0] ?? [];
      const message = refusalOf(step, 'E_INPUT');
      assert.match(message, says);
      assert.ok(message.includes(name), message);
      if (value.length > 5)
        assert.ok(
          !saidBy(step)
            .replace(/^##\[.*$/gm, '')
            .includes(value),
          name,
        );
    }
  });

  test('several in one error', async (t) => {
    const { lease } = await openStage(t);
    const step = await lease('prod/flags', {
      'role-chaining': 'true',
      'no-proxy': 'x',
      'role-skip-session-tagging': 'true',
    });
    const message = refusalOf(step, 'E_INPUT');
    assert.match(message, /role-chaining, no-proxy/);
    assert.match(message, /^no-proxy: /m);
  });

  test('what changes nothing is a warning, what says nothing is none', async (t) => {
    const { leased } = await openStage(t);
    const step = await leased('prod/flags', {
      'role-skip-session-tagging': 'true',
      'overwrite-aws-profile': 'true',
      'output-credentials': 'true',
      'output-env-credentials': 'true',
      'export-credentials': 'env',
      'role-chaining': 'false',
      'use-existing-credentials': '',
      'aws-access-key-id': '',
    });
    const own = messagesOf(step, 'warning').filter((message) => !message.startsWith('Unexpected input'));
    assert.deepEqual(
      own.map((message) => /^The input (\S+) has no effect here/.exec(message)?.[1]),
      ['role-skip-session-tagging', 'output-credentials', 'output-env-credentials', 'overwrite-aws-profile'],
    );
  });
});

suite('role-external-id', () => {
  const partner = 'arn:aws:iam::444455556666:role/partner-reader';
  const inputs = { 'role-chain': partner, 'role-external-id': 'tenant/42' };

  test('reaches the roles of the chain, for the reader and for exported credentials', async (t) => {
    const stage = await openStage(t);
    const { accounts, roleArn } = stage.sandbox;
    const { permissions } = accounts.role(partner) ?? { permissions: [] };
    accounts.setRole(partner, {
      trust: {
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: roleArn },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'tenant/42' } },
        },
      },
      permissions: { Statement: [...permissions] },
    });
    const refused = await stage.lease('partner/webhook', { 'role-chain': partner }, { id: 'without' });
    assert.match(refusalOf(refused, 'E_ROLE_REFUSED'), /`role-external-id`/);
    const step = await stage.leased('partner/webhook', { ...inputs, 'export-credentials': 'env' });
    assert.ok(step.exported.AWS_SESSION_TOKEN);
  });

  test('needs role-chain, and is one that STS takes', async (t) => {
    const { lease } = await openStage(t);
    const alone = await lease('prod/flags', { 'role-external-id': 'tenant' });
    assert.match(refusalOf(alone, 'E_INPUT'), /role-external-id needs role-chain/);
    const wrong = await lease('prod/flags', { ...inputs, 'role-external-id': 'a b' }, { id: 'wrong' });
    assert.match(refusalOf(wrong, 'E_INPUT'), /role-external-id/);
  });
});

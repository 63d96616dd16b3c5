import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { concealed } from '../../src/domain/concealment.ts';

const here = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:';

const lines: [line: string, concealed: string][] = [
  [`no secret ${here}edge/tls-AbCdEf in`, 'no secret edge/tls in'],
  [`no secret ${here}edge/tls in`, 'no secret edge/tls in'],
  [`see ${here}edge/tls-AbCdEf.`, 'see edge/tls.'],
  [`${here}edge/tls-AbCdEf: gone`, 'edge/tls: gone'],
  [`${here}a-b,${here}c-d`, 'a-b,c-d'],
  // In a policy an ARN stays one, for the reader to complete.
  [`"${here}edge/tls-AbCdEf"`, '"arn:aws:secretsmanager:eu-west-1:ACCOUNT:secret:edge/tls-??????"'],
  [`"${here}prod/db-??????"`, '"arn:aws:secretsmanager:eu-west-1:ACCOUNT:secret:prod/db-??????"'],
  [`"${here}prod/*"`, '"arn:aws:secretsmanager:eu-west-1:ACCOUNT:secret:prod/*"'],
  ['arn:aws-cn:iam::111122223333:role/deploy', 'arn:aws-cn:iam::ACCOUNT:role/deploy'],
  ['arn:aws:kms:eu-west-1:111122223333:key/KEY_ID', 'arn:aws:kms:eu-west-1:ACCOUNT:key/KEY_ID'],
  ['arn:aws:sts::111122223333:assumed-role/deploy/x', 'arn:aws:sts::ACCOUNT:assumed-role/deploy/x'],
  [
    'the Deny in the service control policy (arn:aws:organizations::987654321098:policy/o-a/service_control_policy/p-b), and',
    'the Deny in the service control policy, and',
  ],
  [
    'in the identity-based policy (arn:aws:iam::aws:policy/DenyAll), and',
    'in the identity-based policy, and',
  ],
  ['repository_id: 774411220', 'repository_id: 774411220'],
];

for (const [line, expected] of lines) {
  test(line, () => assert.equal(concealed(line), expected));
}

test('no account is left of any ARN in any line', () => {
  const service = fc.constantFrom('secretsmanager', 'iam', 'sts', 'kms');
  const resource = fc.stringMatching(/^[a-z]+[:/][A-Za-z0-9/_+=.@!?*-]{1,30}$/);
  fc.assert(
    fc.property(
      fc.string(),
      service,
      resource,
      fc.constantFrom('', ' ', '.', '"', ')', '`'),
      (text, of, to, end) => {
        const line = `${text.replace(/\d/g, '')} arn:aws:${of}:eu-west-1:111122223333:${to}${end}`;
        assert.ok(!concealed(line).includes('111122223333'), line);
      },
    ),
  );
});

test('64 KiB cost no more than their size', () => {
  const begin = performance.now();
  for (const text of [
    `${here}${'x'.repeat(65_000)}`,
    'arn:aws:'.repeat(8000),
    `${here}${'-AbCdEf'.repeat(9000)}`,
  ])
    concealed(text);
  assert.ok(performance.now() - begin < 10_000);
});

test('what a prefix found is called by the prefix, which the workflow spells', () => {
  const line = 'The value of prod/mail (prod/*#token) is not JSON; prod/x (prod/y) and a (b*) stay.';
  assert.equal(concealed(line), 'The value of prod/*#token is not JSON; prod/x (prod/y) and a (b*) stay.');
});

test('accounts in sentences', () => {
  assert.equal(
    concealed(
      "in the account 111122223333, and allowed-account-ids names the accounts 444455556666, 999900001111 alone; write `allowed-account-ids: '111122223333'`",
    ),
    "in the account ACCOUNT, and allowed-account-ids names the accounts ACCOUNT alone; write `allowed-account-ids: 'ACCOUNT'`",
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAssumedRoleArn, parseRoleArn } from '../../../src/domain/requests/role.ts';
import { parseSecretArn } from '../../../src/sources/secrets-manager/reference.ts';

const account = '111122223333';

const roles: [arn: string, partition: string, name: string][] = [
  [`arn:aws:iam::${account}:role/deploy`, 'aws', 'deploy'],
  [`arn:aws:iam::${account}:role/ci/github/deploy`, 'aws', 'deploy'],
  [`arn:aws-cn:iam::${account}:role/deploy`, 'aws-cn', 'deploy'],
  [`arn:aws-us-gov:iam::${account}:role/a+b=c,d.e@f-g_h`, 'aws-us-gov', 'a+b=c,d.e@f-g_h'],
  [`arn:aws:iam::${account}:role/${'r'.repeat(64)}`, 'aws', 'r'.repeat(64)],
];

for (const [arn, partition, name] of roles) {
  test(`${arn} is a role`, () => {
    assert.deepEqual(parseRoleArn(arn), { arn, partition, accountId: account, name });
  });
}

const noRoles = [
  '',
  'deploy',
  `arn:aws:iam::${account}:role/`,
  `arn:aws:iam::${account}:role/a/`,
  `arn:aws:iam::${account}:role/a b`,
  `arn:aws:iam::${account}:role/a\n`,
  `arn:aws:iam::${account}:role/${'r'.repeat(65)}`,
  `arn:aws:iam::${account}:user/deploy`,
  'arn:aws:iam::1:role/deploy',
  `arn:aws:iam:eu-west-1:${account}:role/deploy`,
  `arn:aws:sts::${account}:assumed-role/deploy/x`,
  `arn:evil:iam::${account}:role/deploy`,
  ` arn:aws:iam::${account}:role/deploy`,
  `arn:aws:iam::${account}:role/deploy*`,
];

for (const text of noRoles) {
  test(`${JSON.stringify(text.slice(0, 60))} is no role`, () => assert.equal(parseRoleArn(text), undefined));
}

test("a session's own word on who it is", () => {
  assert.deepEqual(parseAssumedRoleArn(`arn:aws:sts::${account}:assumed-role/deploy/run-1`), {
    accountId: account,
    name: 'deploy',
  });
  for (const text of [
    `arn:aws:sts::${account}:assumed-role/deploy`,
    `arn:aws:sts::${account}:assumed-role/a/b/c`,
    `arn:aws:sts::${account}:federated-user/x`,
    `arn:aws:iam::${account}:role/deploy`,
    '',
  ])
    assert.equal(parseAssumedRoleArn(text), undefined, text);
});

const secrets: [arn: string, name: string | undefined][] = [
  [`arn:aws:secretsmanager:eu-west-1:${account}:secret:prod/db-AbCdEf`, 'prod/db-AbCdEf'],
  [`arn:aws:secretsmanager:eu-west-1:${account}:secret:prod/db`, 'prod/db'],
  [`arn:aws-cn:secretsmanager:cn-north-1:${account}:secret:x`, 'x'],
  [`arn:aws:secretsmanager:eu-west-1:${account}:secret:a:field::`, 'a:field::'],
  [`arn:aws:secretsmanager:eu-west-1:${account}:secret:`, undefined],
  [`arn:aws:secretsmanager::${account}:secret:x`, undefined],
  ['arn:aws:secretsmanager:eu-west-1:1:secret:x', undefined],
  [`arn:aws:ssm:eu-west-1:${account}:parameter/x`, undefined],
  [`arn:aws:secretsmanager:eu-west-1:${account}:secret:a\nb`, undefined],
  ['prod/db', undefined],
  ['', undefined],
];

for (const [arn, name] of secrets) {
  test(`${JSON.stringify(arn)} names ${name ?? 'nothing'}`, () => {
    const parts = parseSecretArn(arn);
    assert.equal(parts?.name, name);
    if (parts) assert.equal(parts.accountId, account);
  });
}

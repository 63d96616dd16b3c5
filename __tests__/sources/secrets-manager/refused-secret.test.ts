import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorText } from '../../../src/domain/error-text.ts';
import { type FailureDetails, RequestFailure } from '../../../src/domain/failure.ts';
import type { SecretReader } from '../../../src/domain/policies/secret-reader.ts';
import { queriesOf } from '../../../src/domain/requests/secret-query.ts';
import { parseRequests } from '../../../src/inputs/requests.ts';
import { explainSecret } from '../../../src/sources/secrets-manager/refused-secret.ts';

const account = '111122223333';
const role = {
  arn: `arn:aws:iam::${account}:role/deploy`,
  partition: 'aws',
  accountId: account,
  name: 'deploy',
};
const deploy: SecretReader = { scoped: true, role };
const unscoped: SecretReader = { scoped: false, role };
const somebody: SecretReader = { scoped: false, role: undefined };

async function explain(
  line: string,
  reader: SecretReader,
  details: Partial<FailureDetails>,
  { region = 'eu-west-1', operation = 'GetSecretValue' as const } = {},
) {
  const [query] = queriesOf(await parseRequests(line), { region, accountId: reader.role?.accountId });
  assert.ok(query);
  const failure = new RequestFailure(operation, { kind: 'answer', ...details });
  const error = explainSecret(failure, query, reader);
  // What to do, as it is said: the advice and the statements.
  const [, ...rest] = errorText(error, 'HELP').lines;
  return { code: error.code, message: error.message, fix: rest.join('\n') };
}

function denial(why: string, action = 'secretsmanager:GetSecretValue'): Partial<FailureDetails> {
  const who = `arn:aws:sts::${account}:assumed-role/deploy/FAKE-session`;
  return {
    code: 'AccessDeniedException',
    words: `User: ${who} is not authorized to perform: ${action} on resource: FAKE ${why}`,
  };
}

describe('a denial, by the policy that AWS blames', () => {
  const sides: [why: string, reader: SecretReader, code: string, says: RegExp, fix: RegExp][] = [
    [
      'because no identity-based policy allows the action',
      deploy,
      'E_SECRET_DENIED',
      /no identity-based policy/,
      /permissions policy of the role deploy/,
    ],
    [
      'because no session policy allows the action',
      deploy,
      'E_SECRET_NOT_FOUND',
      /There is no secret prod\/db/,
      /optional/,
    ],
    [
      'because no session policy allows the action',
      unscoped,
      'E_SECRET_DENIED',
      /no session policy/,
      /`session-policy`/,
    ],
    [
      'because no resource-based policy allows the action',
      deploy,
      'E_SECRET_DENIED',
      /no resource-based policy/,
      /secret's own policy/,
    ],
    [
      'because no permissions boundary allows the action',
      deploy,
      'E_SECRET_DENIED',
      /no permissions boundary/,
      /boundary of the role deploy/,
    ],
    [
      'because no service control policy allows the action',
      deploy,
      'E_SECRET_DENIED',
      /no service control policy/,
      /organisation/,
    ],
    [
      'because no resource control policy allows the action',
      deploy,
      'E_SECRET_DENIED',
      /no resource control policy/,
      /organisation/,
    ],
    [
      'because no VPC endpoint policy allows the action',
      deploy,
      'E_SECRET_DENIED',
      /no VPC endpoint policy/,
      /VPC endpoint/,
    ],
    [
      'with an explicit deny in a session policy',
      deploy,
      'E_SECRET_DENIED',
      /Deny in the session policy/,
      /Look for the Deny/,
    ],
    [
      'with an explicit deny in a permissions boundary',
      deploy,
      'E_SECRET_DENIED',
      /Deny in the permissions boundary/,
      /Look for the Deny/,
    ],
    [
      'with an explicit deny in a service control policy: arn:aws:organizations::987654321098:policy/o-qv5af4abcd/service_control_policy/p-2kgnabcd',
      deploy,
      'E_SECRET_DENIED',
      /Deny in the service control policy/,
      /policy \(arn:aws:organizations::987654321098:policy\/o-qv5af4abcd\/service_control_policy\/p-2kgnabcd\), and/,
    ],
    [
      'with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/Guard FAKE',
      deploy,
      'E_SECRET_DENIED',
      /Deny in the identity-based policy/,
      /policy \(arn:aws:iam::111122223333:policy\/Guard\), and/,
    ],
    [
      'with an explicit deny in a permissions boundary: arn:aws:iam::111122223333:policy/org/Guard.v2,eu.',
      deploy,
      'E_SECRET_DENIED',
      /Deny in the permissions boundary/,
      /boundary \(arn:aws:iam::111122223333:policy\/org\/Guard\.v2,eu\), and/,
    ],
    [
      'with an explicit deny in a resource-based policy',
      deploy,
      'E_SECRET_DENIED',
      /Deny in the resource-based policy/,
      /the secret's own policy \(`aws secretsmanager get-resource-policy --secret-id prod\/db --region/,
    ],
    [
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
      deploy,
      'E_SECRET_KMS',
      /may not decrypt/,
      /kms:Decrypt/,
    ],
    ['with an explicit deny', deploy, 'E_SECRET_DENIED', /Deny in some policy/, /Look for the Deny/],
    ['', deploy, 'E_SECRET_DENIED', /GetSecretValue is not allowed/, /does not exist/],
    [
      'because no identity-based policy allows the action',
      somebody,
      'E_SECRET_DENIED',
      /identity that was there before/,
      /:ACCOUNT:secret:prod\/db-/,
    ],
  ];
  for (const [why, reader, code, says, fix] of sides) {
    test(`${why || 'nothing'}${reader.role ? '' : ', without a role'}${reader.scoped ? '' : ', not our policy'}`, async () => {
      const told = await explain('prod/db', reader, denial(why));
      assert.equal(told.code, code);
      assert.match(told.message, says);
      assert.match(told.fix, fix);
      assert.doesNotMatch(told.message + told.fix, /FAKE/, "no service's own words");
    });
  }
});

describe('the resource of the missing statement', () => {
  const resources: [line: string, reader: SecretReader, region: string, resource: string][] = [
    ['prod/db', deploy, 'eu-west-1', `arn:aws:secretsmanager:eu-west-1:${account}:secret:prod/db-??????`],
    ['prod/*', deploy, 'eu-west-1', `arn:aws:secretsmanager:eu-west-1:${account}:secret:prod/*`],
    ['prod/db', somebody, 'cn-north-1', 'arn:aws-cn:secretsmanager:cn-north-1:ACCOUNT:secret:prod/db-??????'],
    [
      'prod/db',
      somebody,
      'us-gov-west-1',
      'arn:aws-us-gov:secretsmanager:us-gov-west-1:ACCOUNT:secret:prod/db-??????',
    ],
    [
      `arn:aws:secretsmanager:eu-north-1:${account}:secret:a/b-AbCdEf`,
      deploy,
      'eu-west-1',
      `arn:aws:secretsmanager:eu-north-1:${account}:secret:a/b-AbCdEf`,
    ],
  ];
  for (const [line, reader, region, resource] of resources) {
    test(resource, async () => {
      const words = denial('because no identity-based policy allows the action');
      const { fix } = await explain(line, reader, words, { region });
      assert.equal(JSON.parse(/^\{ .* \}$/m.exec(fix)?.[0] ?? '{}').Resource, resource);
    });
  }
});

test("another account's secret takes a statement on each side where AWS does not say which is missing", async () => {
  const line = 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:partner/x';
  const { fix } = await explain(line, deploy, denial(''));
  assert.match(fix, /permissions policy of the role deploy:\n\{.*444455556666:secret:partner\/x-\?{6}/);
  assert.match(
    fix,
    /secret's own policy, in its account[\s\S]*"AWS": "arn:aws:iam::111122223333:role\/deploy"/,
  );
});

describe('the key', () => {
  test('is asked for in both policies where AWS does not say which lacks it', async () => {
    const { code, fix } = await explain('prod/db', deploy, {
      code: 'AccessDeniedException',
      words: 'Access to KMS is not allowed',
    });
    assert.equal(code, 'E_SECRET_KMS');
    assert.match(fix, /arn:aws:kms:eu-west-1:111122223333:key\/KEY_ID[\s\S]*key's own policy/);
  });

  test('may be denied by a session policy, and by a Deny', async () => {
    const session = await explain(
      'prod/db',
      unscoped,
      denial('because no session policy allows', 'kms:Decrypt'),
    );
    assert.match(session.fix, /^Add to the session's policy/);
    const deny = await explain(
      'prod/db',
      deploy,
      denial('with an explicit deny in a service control policy', 'kms:Decrypt'),
    );
    assert.equal(deny.code, 'E_SECRET_KMS');
    assert.match(deny.message, /Deny in the service control policy forbids kms:Decrypt/);
  });
});

describe('whatever else', () => {
  const others: [details: Partial<FailureDetails>, code: string][] = [
    [{ code: 'InternalServiceError', status: 500 }, 'E_AWS'],
    [{ code: 'InvalidRequestException', words: 'FAKE' }, 'E_AWS'],
    [{ kind: 'timeout' }, 'E_NETWORK'],
    [{ code: 'DecryptionFailure' }, 'E_SECRET_KMS'],
    [{ code: 'DecryptionFailureException' }, 'E_SECRET_KMS'],
  ];
  for (const [details, code] of others) {
    test(JSON.stringify(details), async () => {
      const told = await explain('prod/db', deploy, details);
      assert.equal(told.code, code);
      assert.doesNotMatch(told.message + told.fix, /FAKE/);
    });
  }
});

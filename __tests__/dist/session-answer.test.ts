import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage, refusalOf } from './stage.ts';

const answer = (
  arn: string,
) => `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:x</AssumedRoleId></AssumedRoleUser>
    <Credentials>
      <AccessKeyId>ASIAFAKEFAKEFAKEFAKE</AccessKeyId>
      <SecretAccessKey>FAKE-secret-access-key</SecretAccessKey>
      <SessionToken>FAKE-session-token</SessionToken>
      <Expiration>2124-01-01T00:00:00Z</Expiration>
    </Credentials>
  </AssumeRoleWithWebIdentityResult>
</AssumeRoleWithWebIdentityResponse>`;

for (const [whose, arn] of [
  ['another role', 'arn:aws:sts::111122223333:assumed-role/other/session'],
  ['the role of that name in another account', 'arn:aws:sts::444455556666:assumed-role/deploy/session'],
] as const) {
  test(`a session of ${whose} is refused before it reads anything`, async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.faults.add({
      operation: 'AssumeRoleWithWebIdentity',
      kind: 'garbage',
      contentType: 'text/xml',
      body: answer(arn),
    });
    const step = await lease('prod/services/mail');
    assert.match(refusalOf(step, 'E_ACCOUNT'), /a session of another role than deploy/);
    assert.equal(sandbox.count('GetSecretValue'), 0);
  });
}

test("the job's token and a session's keys are masked, though nothing prints them", async (t) => {
  const { sandbox, leased } = await openStage(t);
  const { masks } = await leased('prod/services/mail');
  const masked = new Set(masks.map(({ value }) => value));
  const [session] = sandbox.principals.list();
  const opening = [...sandbox.tokens, session?.accessKeyId, session?.secretAccessKey, session?.sessionToken];
  assert.equal(opening.length, 4);
  assert.deepEqual(
    opening.filter((each) => each === undefined || !masked.has(each)),
    [],
  );
});

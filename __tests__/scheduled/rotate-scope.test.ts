import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { PolicyDocument, Statement } from '../../sandbox/policy.ts';
import { suggestionsOf } from '../dist/diagnosis.ts';
import { saidBy } from '../dist/stage.ts';
import { lacks } from '../needs.ts';
import {
  assertNoLeaks,
  failedWith,
  openRotatingStage,
  type RotatingStage,
  succeeded,
  suggestedFor,
} from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';
const functionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:rotate-db';
const page = readFileSync(new URL('../../docs/rotate.md', import.meta.url), 'utf8');

/** The policies of the documentation, for this sandbox's account. */
const [forFunction, forGenerate] = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(
  ([, text = '']): PolicyDocument => JSON.parse(text.replaceAll('123456789012', '111122223333')),
);

/** Each way of rotating: the secret, the inputs, the documented policy. */
const ways: Record<
  string,
  { name: string; inputs: Record<string, string>; policy: PolicyDocument | undefined }
> = {
  function: { name: 'prod/db', inputs: {}, policy: forFunction },
  generate: { name: 'prod/signing', inputs: { generate: 'length=30' }, policy: forGenerate },
  command: {
    name: 'prod/signing',
    // The runner shows the inputs: what it prints must not stand in them.
    inputs: { command: 'openssl\nrand\n-hex\n20' },
    policy: { Statement: statementsOf(forGenerate).slice(0, 1) },
  },
};

function statementsOf(policy: PolicyDocument | undefined): Statement[] {
  return [policy?.Statement ?? []].flat();
}

function put(stage: RotatingStage, way: string, more = {}): void {
  stage.sandbox.secrets.delete('prod/db');
  stage.sandbox.secrets.delete('prod/signing');
  const rotation = way === 'function' ? { rotation: { lambdaArn: functionArn } } : {};
  stage.put(ways[way]?.name ?? '', { string: old, ...rotation, ...more });
}

for (const [way, { name, inputs, policy }] of Object.entries(ways)) {
  test(`${way}: the documented permissions are enough, and none of them is too much`, async (t) => {
    if (way === 'command' && lacks(t, 'bash')) return;
    const stage = await openRotatingStage(t);
    assert.ok(policy);
    stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, policy);
    put(stage, way);
    succeeded(await stage.rotate(name, inputs));

    for (const [index, statement] of statementsOf(policy).entries()) {
      for (const action of [statement.Action ?? []].flat()) {
        const stage = await openRotatingStage(t);
        put(stage, way);
        const rest = [statement.Action ?? []].flat().filter((each) => each !== action);
        const others = statementsOf(policy).filter((_each, at) => at !== index);
        const Statement = rest.length > 0 ? [...others, { ...statement, Action: rest }] : others;
        stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, { Statement });
        const step = await stage.rotate(name, inputs);
        const early = /DescribeSecret|GetSecretValue/.test(action);
        const message = failedWith(step, 'E_SECRET_DENIED', early ? null : 'failed');
        const suggested = suggestedFor(message, action, statementsOf(policy));
        assert.equal(stage.value(name), old);
        assertNoLeaks(stage, [step]);

        // What the message says to add is what was missing. A version that was written waits for the next attempt.
        stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
          Statement: [...Statement, ...suggested],
        });
        succeeded(await stage.rotate(name, inputs));
        assert.notEqual(stage.value(name), old);
      }
    }
  });

  test(`${way}: its sessions may do what it needs with that secret, and nothing with another`, async (t) => {
    if (way === 'command' && lacks(t, 'bash')) return;
    const stage = await openRotatingStage(t);
    put(stage, way);
    const arn = stage.secret(name).arn;
    succeeded(await stage.rotate(name, inputs));
    const policies = stage.sandbox.principals
      .list()
      .flatMap(({ sessionPolicy }) => (sessionPolicy ? [JSON.stringify(sessionPolicy)] : []));
    assert.equal(policies.length, 2);
    const [look = '', change = ''] = policies;
    assert.doesNotMatch(
      look,
      /rotatesecret|putsecretvalue|updatesecretversionstage|getrandompassword|generatedatakey|invokefunction/i,
    );
    assert.equal(/rotatesecret/i.test(change), way === 'function');
    assert.equal(/invokefunction/i.test(change), way === 'function');
    assert.equal(/putsecretvalue/i.test(change), way !== 'function');
    assert.equal(/updatesecretversionstage/i.test(change), way !== 'function');
    assert.equal(/getrandompassword/i.test(change), way === 'generate');
    const secrets = [...change.matchAll(/arn:aws:secretsmanager:[^"\\]+/g)].map(([text]) => text);
    assert.deepEqual([...new Set(secrets)], [arn]);
  });
}

test("a customer's key: what encrypts and what decrypts is named where it is missing", async (t) => {
  for (const [missing, code, status] of [
    ['kms:Decrypt', 'E_SECRET_KMS', null],
    ['kms:GenerateDataKey', 'E_SECRET_KMS', 'failed'],
  ] as const) {
    const stage = await openRotatingStage(t);
    put(stage, 'generate', { kmsKeyId: '11112222-3333-4444-5555-666677778888' });
    const statement = (...actions: string[]): Statement => ({
      Effect: 'Allow',
      Action: actions,
      Resource: '*',
    });
    const keys = ['kms:Decrypt', 'kms:GenerateDataKey'].filter((action) => action !== missing);
    stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
      Statement: [statement('secretsmanager:*', ...keys)],
    });
    const step = await stage.rotate('prod/signing', { generate: 'length=30' });
    const message = failedWith(step, code, status);
    // Whoever may not decrypt was not asked yet to encrypt.
    const actions = missing === 'kms:Decrypt' ? ['kms:Decrypt', 'kms:GenerateDataKey'] : missing;
    assert.deepEqual(
      new Set(suggestionsOf(message).map(({ Action }) => JSON.stringify(Action))),
      new Set([JSON.stringify(actions)]),
    );
    assert.equal(stage.value('prod/signing'), old);
    stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
      Statement: [statement('secretsmanager:*', ...keys, missing)],
    });
    succeeded(await stage.rotate('prod/signing', { generate: 'length=30' }));
    assertNoLeaks(stage, [step]);
  }
});

test('rollback needs to move labels, and only then the session may', async (t) => {
  const stage = await openRotatingStage(t);
  put(stage, 'function');
  const verifier = await stage.verifier((value) => (value === old ? 200 : 401));
  const step = await stage.rotate('KEY, prod/db', { verify: `KEY ${verifier.url}`, rollback: 'true' });
  failedWith(step, 'E_NEW_VERSION', 'rolled-back');
  assert.equal(stage.value('prod/db'), old);
});

test("a token that is not this job's changes nothing", async (t) => {
  const stage = await openRotatingStage(t);
  put(stage, 'generate');
  stage.sandbox.signWithForeignKey();
  const step = await stage.rotate('prod/signing', { generate: 'length=30' });
  failedWith(step, 'E_TOKEN_UNTRUSTED', null);
  assert.equal(stage.value('prod/signing'), old);
  assert.equal(stage.sandbox.count('GetSecretValue') + stage.sandbox.count('PutSecretValue'), 0);
});

test('in a public repository nothing tells an account or an ARN', async (t) => {
  const stage = await openRotatingStage(t, { claims: { repository_visibility: 'public' } });
  put(stage, 'function');
  const { arn } = stage.secret('prod/db');
  const step = succeeded(await stage.rotate(`KEY, ${arn}`));
  assert.ok(!saidBy(step).includes(stage.sandbox.account), saidBy(step));
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
    Statement: [
      {
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
        Resource: '*',
      },
    ],
  });
  const denied = await stage.rotate(`KEY, ${arn}`, {}, { id: 'again' });
  failedWith(denied, 'E_SECRET_DENIED');
  assert.ok(!saidBy(denied).includes(stage.sandbox.account), saidBy(denied));
});

test('a job without a token, and a role that lets nobody in', async (t) => {
  const without = await openRotatingStage(t, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
  put(without, 'generate');
  failedWith(await without.rotate('prod/signing', { generate: 'length=30' }), 'E_NO_ID_TOKEN', null);
  assert.equal(without.value('prod/signing'), old);

  const stage = await openRotatingStage(t);
  put(stage, 'generate');
  stage.sandbox.accounts.setTrust(stage.sandbox.roleArn, {
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:role/somebody-else' },
        Action: 'sts:AssumeRole',
      },
    ],
  });
  failedWith(await stage.rotate('prod/signing', { generate: 'length=30' }), 'E_ROLE_REFUSED', null);
  assert.equal(stage.value('prod/signing'), old);
});

test('the credentials of an earlier step rotate as well', async (t) => {
  const stage = await openRotatingStage(t);
  put(stage, 'generate');
  const { accessKeyId, secretAccessKey } = stage.sandbox.addUser('ci', {
    Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
  });
  const step = succeeded(
    await stage.rotate(
      'prod/signing',
      {
        generate: 'length=30',
        'role-to-assume': '',
        'oidc-issuer': '',
        'secretsmanager-endpoint': stage.sandbox.url,
        'sts-endpoint': stage.sandbox.url,
      },
      { env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } },
    ),
  );
  assert.match(step.log, /which was there before this step: its scope and the job are not verified/);
  assert.notEqual(stage.value('prod/signing'), old);
});

test('a session that ends while a rotation is waited for is replaced', async (t) => {
  const stage = await openRotatingStage(t);
  put(stage, 'function', { rotation: { lambdaArn: functionArn, delay: 900_000 } });
  const timer = setInterval(() => {
    if (stage.sandbox.count('RotateSecret') > 0) {
      clearInterval(timer);
      stage.sandbox.advance(870_000);
      setTimeout(() => stage.sandbox.advance(60_000), 1500);
    }
  }, 10);
  t.after(() => clearInterval(timer));
  succeeded(await stage.rotate('prod/db'));
  assert.ok(stage.sandbox.count('AssumeRoleWithWebIdentity') > 2);
});

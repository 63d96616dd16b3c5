// A dry run says what is due and what a run would do and need, and changes nothing; a role that lacks permissions is told
// of all of them at once.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import type { PolicyDocument, Statement } from '../../sandbox/policy.ts';
import { suggestionsOf } from '../dist/diagnosis.ts';
import { messagesOf, saidBy } from '../dist/stage.ts';
import { assertNoLeaks, failedWith, openRotatingStage, type RotatingStage, succeeded } from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';
const functionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:rotate-db';
const keyId = '11112222-3333-4444-5555-666677778888';
const day = 86_400_000;
const nothing: PolicyDocument = { Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] };

/** What a role may only by what messages and dry runs say. */
const allow = (stage: RotatingStage, ...statements: Statement[]) =>
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
    Statement: [...(nothing.Statement as Statement[]), ...statements],
  });

/** The policies that a dry run prints. */
function policiesIn({ log }: StepResult): PolicyDocument[] {
  return [...log.matchAll(/^\{\n {2}"Version"[\s\S]*?^\}$/gm)].map(([text]) => JSON.parse(text));
}

const reads =
  /^(AssumeRole|GetCallerIdentity|oidc|DescribeSecret|GetSecretValue|GetParameters|GetParameterHistory|jwks)/;

/** Nothing but looks has been asked for since `from`. */
function assertOnlyLooked({ sandbox }: RotatingStage, from: number): void {
  const others = sandbox.requests
    .slice(from)
    .map(({ operation }) => operation)
    .filter((operation) => !reads.test(operation));
  assert.deepEqual(others, []);
}

interface Way {
  readonly line: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly says: RegExp;
  readonly arrange: (stage: RotatingStage) => void;
  /** Errors more, as nothing tells of a function and of a key before the secret may be described. */
  readonly hidden: number;
}

const ways: Record<string, Way> = {
  'by its function': {
    line: 'KEY, app/db',
    inputs: {},
    says: /app\/db is rotated whenever this runs: due, AWS would rotate it by its function rotate-db; the new version would be verified by KEY/,
    hidden: 2,
    arrange: (stage) =>
      stage.put('app/db', { string: old, rotation: { lambdaArn: functionArn }, kmsKeyId: keyId }),
  },
  'by the service that manages it': {
    line: 'KEY, app/db',
    inputs: { rollback: 'true' },
    says: /by the service that manages it; .*, and moved back where it is bad/,
    hidden: 0,
    arrange: (stage) => stage.put('app/db', { string: old, rotation: {} }),
  },
  'a random value': {
    line: 'KEY, app/db#password',
    inputs: { generate: 'length=30', field: 'password' },
    says: /a random value of 30 characters would replace its field password: written under AWSPENDING, verified by KEY, then made current/,
    hidden: 1,
    arrange: (stage) => stage.put('app/db', { json: { password: old }, kmsKeyId: keyId }),
  },
  'a command': {
    line: 'KEY, app/db',
    inputs: { command: `${process.execPath}\n-p\nrequire('crypto').randomBytes(20).toString('hex')` },
    says: /what \S*node\S* prints would replace its whole value: written under AWSPENDING/,
    hidden: 0,
    arrange: (stage) => stage.put('app/db', old),
  },
  'a parameter': {
    line: 'KEY, ssm:/app/key',
    inputs: { generate: 'length=30' },
    says: /a random value of 30 characters would replace its whole value: verified by KEY, then written as version 2/,
    hidden: 1,
    arrange: (stage) => void stage.sandbox.parameters.put('/app/key', { value: old, keyId }),
  },
};

for (const [title, { line, inputs, says, arrange, hidden }] of Object.entries(ways)) {
  test(`${title}: a dry run looks and changes nothing, and its policy is what the run needs`, async (t) => {
    const stage = await openRotatingStage(t);
    arrange(stage);
    stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
      Statement: [
        { Effect: 'Allow', Action: ['secretsmanager:*', 'ssm:*', 'kms:*', 'lambda:*'], Resource: '*' },
      ],
    });
    const verifier = await stage.verifier(() => 200);
    const all = { ...inputs, verify: `KEY ${verifier.url}` };
    const step = succeeded(await stage.rotate(line, { ...all, 'dry-run': 'true' }));
    assert.match(step.log, says);
    assert.match(step.summary.raw, /Dry run: nothing is rotated, the secret is due/);
    const { status, due, rotated } = step.outputs;
    assert.deepEqual([status, due, rotated], ['due', line.replace(/^KEY, |#.*$/g, ''), '']);
    assertOnlyLooked(stage, 0);
    assert.deepEqual(verifier.shown, []);

    const policies = policiesIn(step);
    assert.equal(policies.length, 1, step.log);
    allow(stage, ...policies.flatMap(({ Statement }) => Statement as Statement[]));
    // What is printed is enough, and it alone.
    const done = succeeded(await stage.rotate(line, all));
    assert.equal(done.outputs.status, 'rotated');
    assert.equal(done.outputs.due, due);
    assertNoLeaks(stage, [step, done]);
  });

  test(`${title}: a role that may nothing is told of all at once, by a run and by a dry run`, async (t) => {
    for (const dryRun of ['false', 'true']) {
      const stage = await openRotatingStage(t);
      arrange(stage);
      allow(stage);
      const denied = await stage.rotate(line, { ...inputs, 'dry-run': dryRun, rollback: 'false' });
      const message = failedWith(denied, 'E_SECRET_DENIED', null);
      assert.match(message, /The statements have all that is still needed/);
      const suggested = suggestionsOf(message) as Statement[];
      if (dryRun === 'true') assert.ok(policiesIn(denied).length > 0, denied.log);
      allow(stage, ...suggested);
      let step = await stage.rotate(line, { ...inputs, rollback: 'false' }, { id: 'again' });
      let more = 0;
      for (; more < hidden && step.outcome === 'failure'; more++) {
        const [error] = step.annotations.filter(({ level }) => level === 'error');
        assert.match(error?.title ?? '', /E_SECRET_(DENIED|KMS)/);
        suggested.push(...(suggestionsOf(error?.message ?? '') as Statement[]).map(withKey));
        allow(stage, ...suggested.filter((statement) => !('Principal' in statement)));
        step = await stage.rotate(line, { ...inputs, rollback: 'false' }, { id: `again-${more}` });
      }
      assert.equal(more, hidden, 'errors after the first');
      assert.equal(succeeded(step).outputs.status, 'rotated');
      assertNoLeaks(stage, [denied, step]);
    }
  });
}

/** A person fills the key in. */
function withKey(statement: Statement): Statement {
  return JSON.parse(JSON.stringify(statement).replace('KEY_ID', keyId));
}

test('what is due and what is not, in the log, the summary and the outputs; nothing is run', async (t) => {
  const stage = await openRotatingStage(t);
  const made = join(stage.job.temp, 'made');
  stage.put('app/old', { string: old, createdDate: Date.now() - 40 * day });
  stage.put('app/young', old);
  const secrets = 'app/old\napp/young\nssm:/app/key';
  stage.sandbox.parameters.put('/app/key', { value: old, modifiedDate: Date.now() - 31 * day });
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
    Statement: [{ Effect: 'Allow', Action: ['secretsmanager:*', 'ssm:*'], Resource: '*' }],
  });
  const inputs = { command: `touch\n${made}`, when: 'older-than=30d', 'dry-run': 'true' };
  const step = succeeded(await stage.rotate(secrets, inputs));
  assert.match(step.log, /^app\/old is 40 d old: due, what touch prints would replace its whole value/m);
  assert.match(step.log, /^app\/young is \d s old: not due$/m);
  assert.match(step.log, /^Dry run: nothing is rotated, 2 of 3 are due\.$/m);
  assert.deepEqual([step.outputs.status, step.outputs.due], ['due', 'app/old,ssm:/app/key']);
  assert.match(step.summary.raw, /⚪ not due[^|]*\| nothing<br><sub>next: \d{4}-\d\d-\d\d, in 30 d<\/sub>/);
  assert.match(step.summary.raw, /<sub>[\d-]+ \d\d:\d\d UTC\. Due is what is older than 30 d\. No value/);
  assert.doesNotMatch(saidBy(step), new RegExp(made), 'arguments are said nowhere');
  assertOnlyLooked(stage, 0);
  const none = succeeded(await stage.rotate('app/young', inputs, { id: 'none' }));
  assert.deepEqual([none.outputs.status, none.outputs.due], ['unchanged', '']);
  const untold = succeeded(
    await stage.rotate('app/old', { ...inputs, when: 'expiring-within=7d' }, { id: 'u' }),
  );
  assert.match(messagesOf(untold, 'warning').join(), /does not tell when it expires.*It would be left alone/);
  assert.ok(!existsSync(made));
  assertNoLeaks(stage, [step, none, untold]);
});

test('what a run would fail for is told by a dry run too, of all secrets in one error, with the permissions', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/json', { json: { password: old } });
  stage.put('app/own', { string: old, rotation: {} });
  stage.put('app/fine', old);
  const lines = 'A, app/json\nB, app/own\nC, app/fine\nD, app/none';
  for (const dryRun of ['true', 'false']) {
    const step = await stage.rotate(lines, { generate: 'length=20', 'dry-run': dryRun });
    const message = failedWith(step, 'E_INPUT', null);
    assert.match(message, /Line 1 of secrets: .*app\/json is a JSON object/);
    assert.match(message, /E_NO_ROTATION: Line 2 of secrets: The secret app\/own has a rotation of its own/);
    assert.match(message, /E_SECRET_NOT_FOUND: Line 4 of secrets/);
    assert.equal(policiesIn(step).length > 0, dryRun === 'true');
    assertNoLeaks(stage, [step]);
  }
  assertOnlyLooked(stage, 0);
});

test('five secrets and three kinds of permissions: one error of twelve lines, and what it says is enough', async (t) => {
  const stage = await openRotatingStage(t);
  const names = ['a', 'b', 'c', 'd'];
  for (const name of names) stage.put(`app/${name}`, old);
  stage.sandbox.parameters.put('/app/key', { value: old });
  allow(stage);
  const lines = [...names.map((name) => `app/${name}`), 'ssm:/app/key'].join('\n');
  const inputs = { generate: 'length=20' };
  const denied = await stage.rotate(lines, inputs);
  const message = failedWith(denied, 'E_SECRET_DENIED', null);
  assert.match(message, /and \d more/);
  allow(stage, ...suggestionsOf(message));
  assert.equal(
    succeeded(await stage.rotate(lines, inputs, { id: 'again' })).outputs.due,
    lines.replaceAll('\n', ','),
  );

  // Whoever may look and not write is told of the secrets that come after it too.
  const later = await openRotatingStage(t);
  for (const name of names) later.put(`app/${name}`, old);
  const looks = {
    Effect: 'Allow' as const,
    Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'],
    Resource: '*',
  };
  allow(later, looks);
  const secrets = names.map((name) => `app/${name}`).join('\n');
  const unwritten = failedWith(await later.rotate(secrets, inputs), 'E_SECRET_DENIED');
  assert.doesNotMatch(unwritten, /DescribeSecret|GetSecretValue/);
  allow(later, looks, ...suggestionsOf(unwritten));
  succeeded(await later.rotate(secrets, inputs));
});

test('what waits under AWSPENDING: waited for, judged, replaced or stuck', async (t) => {
  const stage = await openRotatingStage(t);
  const pending = { versionId: '2'.repeat(32), stages: ['AWSPENDING'], string: 'FAKE-pending-value' };
  stage.put('app/busy', { string: old, rotation: {} });
  stage.put('app/busy', pending);
  stage.put('app/foreign', old);
  stage.put('app/foreign', pending);
  const plan = (secrets: string, inputs = {}) => stage.rotate(secrets, { 'dry-run': 'true', ...inputs });
  const busy = succeeded(await plan('app/busy'));
  assert.match(busy.log, /the rotation that is in progress would be waited for, version 2{32}/);
  const foreign = succeeded(await plan('app/foreign', { generate: 'length=20' }));
  assert.match(foreign.log, /written under AWSPENDING, in the place of version 2{32} under AWSPENDING/);
  stage.sandbox.advance(7_200_000);
  const stuck = await plan('app/busy');
  assert.match(failedWith(stuck, 'E_ROTATION', null), /AWSPENDING is stuck on the version 2{32}/);
  // A run of yesterday has written one and was not able to verify it.
  stage.put('app/key', old);
  const silent = await stage.verifier(() => 503);
  const inputs = { generate: 'length=20', verify: `KEY ${silent.url}` };
  await stage.rotate('KEY, app/key', inputs, { id: 'yesterday' });
  const judged = succeeded(await plan('KEY, app/key', inputs));
  assert.match(
    judged.log,
    /which a run wrote that did not end, would be judged, and made current or replaced/,
  );
  assert.equal(silent.shown.length, 1, 'a dry run asks no service');
  assertNoLeaks(stage, [busy, foreign, stuck, judged]);
});

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import type { Statement } from '../../sandbox/policy.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { actionYml, assertReadable, openStage, type Stage, saidBy } from '../dist/stage.ts';

/*
 * A failed step of each action, as each identity, in a private repository and in public ones: that everybody may read
 * the log, the token says, the event says, or nothing says anything, as on a schedule or where the payload is missing.
 */

type Telling =
  | 'private'
  | 'internal'
  | "another repository's workflow, called in a private one"
  | 'public by the token'
  | 'public by the event'
  | 'a pull request of a fork'
  | 'no event'
  | 'silent event';

const tellings: readonly Telling[] = [
  'private',
  'internal',
  "another repository's workflow, called in a private one",
  'public by the token',
  'public by the event',
  'a pull request of a fork',
  'no event',
  'silent event',
];
const identities = ['role', 'ambient'] as const;
const actions = ['lease', 'check', 'monitor', 'rotate'] as const;

const fetched = { GITHUB_ACTION_REPOSITORY: 'OWNER/secret-lease', GITHUB_ACTION_REF: 'v1.2.3' };
const mayAll: Statement = { Effect: 'Allow', Action: ['secretsmanager:*', 'kms:*'], Resource: '*' };
const mayNot: Statement = { Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' };

type Action = (typeof actions)[number];

/** A job of this kind that holds a lease, and whose identity may do nothing any more. */
async function openJob(t: TestContext, telling: Telling, identity: (typeof identities)[number]) {
  const claims = {
    ...(telling === 'public by the token' && { repository_visibility: 'public' as const }),
    ...(telling === 'internal' && { repository_visibility: 'internal' as const }),
    // Whose the called workflow is changes nothing: the log is the caller's.
    ...(/^another/.test(telling) && {
      job_workflow_ref: 'OTHER/workflows/.github/workflows/deploy.yml@refs/heads/main',
    }),
  };
  const stage = await openStage(t, { claims, env: fetched });
  const { sandbox, job } = stage;
  const event = join(job.temp, 'event.json');
  if (telling === 'no event') rmSync(event);
  if (telling === 'silent event') writeFileSync(event, '{"schedule":"0 2 * * *"}');
  if (telling === 'a pull request of a fork') {
    const head = { repo: { fork: true, private: false } };
    writeFileSync(event, JSON.stringify({ pull_request: { head }, repository: { private: false } }));
  }
  if (telling === 'public by the event') writeFileSync(event, '{"repository":{"private":false}}');
  const user = sandbox.addUser('ambient', policyOf(mayAll));
  const asRole = { 'role-to-assume': sandbox.roleArn, 'oidc-issuer': sandbox.issuer };
  const run = (action: Action, inputs: Record<string, string>) =>
    job.uses(join(actionYml, '..', action === 'lease' ? '' : action, 'action.yml'), {
      id: action,
      ...(identity === 'ambient' && {
        env: { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey },
      }),
      with: {
        ...(action !== 'check' && { 'aws-region': sandbox.region, ...(identity === 'role' && asRole) }),
        ...inputs,
      },
    });
  const arn = stage.put('app/one', 'FAKE-one');
  const leased = await run('lease', { secrets: `ONE, ${arn}` });
  assert.equal(leased.outcome, 'success', leased.log);
  stage.put('app/one', 'FAKE-two');
  sandbox.accounts.setPermissions(sandbox.roleArn, policyOf(mayNot));
  user.permissions = () => [mayNot];
  return { stage, run, arn, leased };
}

/** What each action fails with, by its inputs. */
function failures({ sandbox }: Stage, arn: string): [Action, Record<string, string>, code: string][] {
  const foreign = { 'allowed-account-ids': '999988887777' };
  const named = { secrets: `ONE, ${arn}` };
  return [
    ['check', {}, 'E_SECRET_DENIED'],
    ['lease', named, 'E_SECRET_DENIED'],
    ['lease', { ...named, ...foreign }, 'E_ACCOUNT'],
    ['rotate', { secrets: `ONE, ${arn}`, generate: 'length=20' }, 'E_SECRET_DENIED'],
    ['rotate', { secrets: `ONE, ${arn}`, generate: 'length=20', ...foreign }, 'E_ACCOUNT'],
    ['monitor', { secrets: arn, issue: 'false' }, 'E_SECRET_DENIED'],
    ['monitor', { secrets: '*', issue: 'false' }, 'E_SECRET_DENIED'],
    ['monitor', { secrets: '*', issue: 'false', ...foreign }, 'E_ACCOUNT'],
    [
      'monitor',
      { secrets: `arn:aws:secretsmanager:${sandbox.region}:nine:secret:x`, issue: 'false' },
      'E_REQUEST',
    ],
  ];
}

for (const identity of identities) {
  for (const telling of tellings) {
    // A role's token tells by itself.
    if (identity === 'role' && /event$|fork$/.test(telling)) continue;
    if (identity === 'ambient' && /by the token$|^internal$|^another/.test(telling)) continue;
    suite(`${identity}, ${telling}`, async () => {
      test('each failed action sums up', async (t) => {
        const { stage, run, arn, leased } = await openJob(t, telling, identity);
        const isShown = /^private$|^internal$|in a private one$/.test(telling);
        const { account } = stage.sandbox;
        assert.equal(`${saidBy(leased)}`.includes(account), isShown, saidBy(leased));
        let shown = 0;
        for (const [action, inputs, code] of failures(stage, arn)) {
          const step = await run(action, inputs);
          const title = `${action} ${JSON.stringify(inputs)}`;
          assertSummedUp(step, code, title);
          const said = saidBy(step);
          if (said.includes(account)) shown += 1;
          if (!isShown) assert.ok(!said.includes(account), `${title}\n${said}`);
          if (!isShown) assert.doesNotMatch(said, /secret:app\/one-\w{6}/, title);
        }
        if (isShown) assert.ok(shown > 4, `${shown}: what a private repository needs is there`);
      });
    });
  }
}

/** Annotation and summary have the code, the reason, what to do and the link, in twelve lines. */
function assertSummedUp(step: StepResult, code: string, title: string): void {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    errors.map((error) => error.title),
    [code],
    `${title}\n${step.log}`,
  );
  assertReadable(errors[0]?.message ?? '', code);
  const summary = step.summary.raw.slice(step.summary.raw.indexOf('### 🔴'));
  const lines = summary.split('\n').filter((line) => line.trim() !== '');
  assert.ok(lines.length <= 12, `${title}: ${lines.length} lines\n${summary}`);
  assert.equal(lines[0], `### 🔴 <code>${code}</code>`, title);
  assert.match(lines[1] ?? '', /^\*\*.{15,}\*\*/, title);
  assert.ok(lines.includes('**What to do**'), title);
  const link = `https://github.com/OWNER/secret-lease/blob/v1.2.3/docs/troubleshooting.md#${code.toLowerCase()}`;
  assert.equal(lines.at(-1), `[What ${code} means](${link})`, title);
}

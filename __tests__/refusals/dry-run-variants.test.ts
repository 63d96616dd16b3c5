import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PolicyDocument, Statement } from '../../sandbox/policy.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { openStage, type Stage } from '../dist/stage.ts';

// What a dry run says that a role needs, for lines of every kind, before the role is there: it is enough, and each action
// and resource of it is needed.

interface Variant {
  readonly title: string;
  readonly secrets: (stage: Stage) => string;
  readonly inputs?: Readonly<Record<string, string>>;
}

const versionId = '0a1b2c3d-0000-4000-8000-000000000001';

const variants: readonly Variant[] = [
  {
    title: 'versions and stages',
    secrets: (stage) => {
      stage.put('app/old', { string: 'FAKE-first-value', versionId });
      stage.put('app/old', 'FAKE-second-value');
      return `A, app/old stage=AWSPREVIOUS\nB, app/old version=${versionId}\nC, app/old`;
    },
  },
  {
    title: 'two prefixes and a name in two regions',
    secrets: (stage) => {
      stage.put('east/one', 'FAKE-east-one');
      stage.put('east/two', { string: 'FAKE-east-two', replicas: ['us-east-1'] });
      return 'E_*, east/*\nMAIL, prod/services/mail\nR, east/two region=us-east-1';
    },
  },
  {
    title: 'parameters by name, version and path beside a secret',
    secrets: ({ sandbox }) => {
      sandbox.parameters.put('/dry/one', { value: 'FAKE-dry-one' });
      sandbox.parameters.put('/dry/path/two', { value: 'FAKE-dry-two' });
      return 'ONE, ssm:/dry/one version=1\nP_*, ssm:/dry/path/*\nMAIL, prod/services/mail';
    },
  },
  {
    title: 'whose rotation is looked at',
    secrets: () => 'MAIL, prod/services/mail\nHOST, prod/db#host',
    inputs: { 'check-rotation': 'true' },
  },
];

/** The first policy that a step prints. */
function statementsIn({ stdout }: { stdout: string }): Statement[] {
  const [text] = /^\{\n[\s\S]*?\n\}$/m.exec(stdout) ?? [];
  assert.ok(text, stdout);
  return [(JSON.parse(text) as PolicyDocument).Statement].flat();
}

/** The policy, each time without one action or one resource. */
function smaller(statements: readonly Statement[]): Statement[][] {
  return statements.flatMap((statement, at) =>
    (['Action', 'Resource'] as const).flatMap((part) => {
      const all = [statement[part] ?? []].flat();
      return all.map((one) => {
        const left = all.filter((each) => each !== one);
        return statements.flatMap((each, other) =>
          other !== at ? [each] : left.length > 0 ? [{ ...statement, [part]: left } as Statement] : [],
        );
      });
    }),
  );
}

/** A policy needs a statement. */
const nothing: Statement = { Effect: 'Deny', Action: 's3:GetObject', Resource: 'arn:aws:s3:::none/*' };

const isPath = (statements: readonly Statement[]) =>
  [...JSON.stringify(statements).matchAll(/parameter\/dry\/path\/?"/g)].length === 1;

describe('a dry run before the role is there', () => {
  for (const { title, secrets, inputs = {} } of variants)
    test(title, async (t) => {
      const stage = await openStage(t);
      const { accounts, roleArn } = stage.sandbox;
      const lines = secrets(stage);
      const once = { 'retry-max-attempts': '1', ...inputs };
      const role = accounts.role(roleArn);
      assert.ok(role);
      accounts.removeRole(roleArn);
      const dry = await stage.lease(lines, { ...once, 'dry-run': 'true' });
      assert.equal(dry.annotations[0]?.title, 'E_ROLE_REFUSED', dry.log);
      const statements = statementsIn(dry);
      accounts.setRole(roleArn, { trust: { Statement: role.trust } as PolicyDocument });
      accounts.setPermissions(roleArn, policyOf(...statements));
      const whole = await stage.leased(lines, once);
      assert.deepEqual(whole.annotations, [], whole.log);
      for (const each of smaller(statements)) {
        accounts.setPermissions(roleArn, policyOf(nothing, ...each));
        const before = stage.sandbox.requests.length;
        const step = await stage.lease(lines, { ...once, 'on-conflict': 'overwrite' });
        const denied = stage.sandbox.requests
          .slice(before)
          .some(({ code = '' }) => code.startsWith('AccessDenied'));
        // A path stands there with a slash at its end and without: AWS does not say which it asks for.
        if (isPath(each)) continue;
        const isMissed = step.outcome === 'failure' || denied || step.annotations.length > 0;
        assert.ok(isMissed, `${title}: not needed, without it:\n${JSON.stringify(each)}\n${step.log}`);
      }
    });
});

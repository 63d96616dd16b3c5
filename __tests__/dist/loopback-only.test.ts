import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionYml, openStage } from './stage.ts';

test('what guards these tests does: a connection to anywhere else ends the bundle', async (t) => {
  const { job, sandbox } = await openStage(t);
  const step = await job.uses(actionYml, {
    with: {
      'role-to-assume': sandbox.roleArn,
      'aws-region': 'eu-west-1',
      'oidc-issuer': sandbox.issuer,
      'sts-endpoint': 'https://sts.eu-west-1.amazonaws.com',
      secrets: 'prod/api',
    },
  });
  assert.equal(step.exitCode, 97);
  assert.match(step.stderr, /^A connection to sts\.eu-west-1\.amazonaws\.com was tried\.\n/);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GetParameterHistoryCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { Job } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const endpoint = process.env.MOTO_ENDPOINT;
if (!endpoint) throw new Error('run by `npm run test:moto`');
const rotateYml = new URL('../../rotate/action.yml', import.meta.url).pathname;
const region = 'eu-west-1';
const credentials = { accessKeyId: 'seeder', secretAccessKey: 'seeder' };
const parameters = new SSMClient({ region, endpoint, credentials });

/** moto's STS believes any token, so the sandbox is here as GitHub alone. */
let github: Sandbox;
before(async () => {
  github = await startSandbox();
});
after(() => {
  parameters.destroy();
  return github.stop();
});

test('a parameter rotated twice keeps its type, tier and description, and one mark of the last rotation', async (t) => {
  const Name = '/moto/rotated';
  const old = 'old-parameter-value-1';
  const settings = { Type: 'SecureString', Tier: 'Advanced', Description: 'of moto' } as const;
  await parameters.send(new PutParameterCommand({ Name, Value: old, ...settings }));
  const job = await Job.create({ env: { ...github.job(), AWS_ENDPOINT_URL: endpoint } });
  t.after(() => job.dispose());
  for (const id of ['first', 'second']) {
    const step = await job.uses(rotateYml, {
      id,
      with: {
        'role-to-assume': 'arn:aws:iam::123456789012:role/rotator',
        'aws-region': region,
        'oidc-issuer': github.issuer,
        secrets: `ssm:${Name}`,
        generate: 'length=30',
      },
    });
    assert.equal(step.outcome, 'success', step.log + step.stderr);
    assert.equal(step.outputs.status, 'rotated');
  }
  const { Parameters = [] } = await parameters.send(
    new GetParameterHistoryCommand({ Name, WithDecryption: true }),
  );
  assert.equal(Parameters.length, 3);
  for (const { Type, Tier, Description } of Parameters)
    assert.deepEqual({ Type, Tier, Description }, settings);
  assert.equal(new Set(Parameters.map(({ Value }) => Value)).size, 3);
  assert.deepEqual(
    Parameters.map(({ Labels = [] }) => Labels.length),
    [0, 0, 1],
  );
});

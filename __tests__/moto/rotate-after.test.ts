import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { GetParameterHistoryCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { Job, type StepResult } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const endpoint = process.env.MOTO_ENDPOINT;
if (!endpoint) throw new Error('run by `npm run test:moto`');
const rotateYml = new URL('../../rotate/action.yml', import.meta.url).pathname;
const region = 'eu-west-1';
const credentials = { accessKeyId: 'seeder', secretAccessKey: 'seeder' };
const secrets = new SecretsManagerClient({ region, endpoint, credentials });
const parameters = new SSMClient({ region, endpoint, credentials });

/** moto's STS believes any token, so the sandbox is here as GitHub alone. */
let github: Sandbox;
before(async () => {
  github = await startSandbox();
});
after(() => {
  secrets.destroy();
  parameters.destroy();
  return github.stop();
});

/** The labels of the versions in which this action remembers an `after`. */
const places: Record<string, { name: string; create(): Promise<unknown>; labels(): Promise<string[]> }> = {
  secret: {
    name: 'moto/after',
    create: () =>
      secrets.send(new CreateSecretCommand({ Name: 'moto/after', SecretString: 'old-value-of-moto' })),
    async labels() {
      const told = await secrets.send(new DescribeSecretCommand({ SecretId: 'moto/after' }));
      return Object.values(told.VersionIdsToStages ?? {}).flat();
    },
  },
  parameter: {
    name: 'ssm:/moto/after',
    create: () =>
      parameters.send(
        new PutParameterCommand({ Name: '/moto/after', Value: 'old-value-of-moto', Type: 'SecureString' }),
      ),
    async labels() {
      const { Parameters = [] } = await parameters.send(
        new GetParameterHistoryCommand({ Name: '/moto/after' }),
      );
      return Parameters.flatMap(({ Labels = [] }) => Labels);
    },
  },
};

for (const [kind, { name, create, labels }] of Object.entries(places)) {
  test(`after a rotation of a ${kind}: a failure leaves a label, the next run takes it away`, async (t) => {
    await create();
    const job = await Job.create({ env: { ...github.job(), AWS_ENDPOINT_URL: endpoint } });
    t.after(() => job.dispose());
    const rotate = (id: string, inputs: Record<string, string>): Promise<StepResult> =>
      job.uses(rotateYml, {
        id,
        with: {
          'role-to-assume': 'arn:aws:iam::123456789012:role/rotator',
          'aws-region': region,
          'oidc-issuer': github.issuer,
          secrets: name,
          generate: 'length=30',
          ...inputs,
        },
      });
    const failed = await rotate('first', { after: 'false' });
    assert.match(failed.log, /##\[error\]E_AFTER/);
    assert.equal((await labels()).filter((label) => label.startsWith('secret-lease-after-')).length, 1);
    const next = await rotate('second', { after: 'echo\nran', when: 'older-than=1d' });
    assert.equal(next.outcome, 'success', next.log + next.stderr);
    assert.match(next.log, /^ran$/m);
    assert.deepEqual(
      (await labels()).filter((label) => /after/.test(label)),
      [],
    );
    // moto goes on reading the first version of a secret after AWSCURRENT was moved by hand, so it takes no second rotation.
    if (kind === 'secret') return;
    const both = await rotate('third', { after: 'echo\nran' });
    assert.equal(both.outcome, 'success', both.log + both.stderr);
    assert.deepEqual(
      (await labels()).filter((label) => /after/.test(label)),
      [],
    );
  });
}

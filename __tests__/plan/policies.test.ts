import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { RolePlan } from '../../src/plan/plan.ts';
import { assume, managerWith, sdkCredentials } from '../sandbox/job-client.ts';
import { planOf } from './in-memory.ts';
import { type JobClaims, shapes } from './shapes.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

for (const { title, files, variables, roles } of shapes) {
  describe(title, () => {
    for (const [name, { admits, refuses, reads }] of Object.entries(roles)) {
      test(`the planned role ${name} lets exactly its jobs in, and reads exactly its secrets`, async () => {
        const { roles: planned, findings } = await planOf(files, variables);
        assert.deepEqual(planned.map(({ role }) => role.name).sort(), Object.keys(roles).sort());
        assert.deepEqual(
          findings.filter(({ level }) => level === 'error'),
          [],
        );
        const role = planned.find((each) => each.role.name === name);
        assert.ok(role);
        deploy(role);

        for (const claims of admits) await admitted(claims, `${JSON.stringify(claims)} is kept out`);
        for (const immutableSubject of [false, true]) {
          const job = { immutableSubject };
          const [first = {}] = admits;
          assert.ok((await assume(sandbox, { claims: first, job })).Credentials);
          for (const claims of [
            ...refuses,
            { ...first, repository: 'OWNER/other', repository_id: '1' },
            { ...first, repository_id: '1' },
            { ...first, repository: 'OTHER/app', repository_owner_id: '2' },
          ])
            await assert.rejects(
              assume(sandbox, { claims, job }),
              { name: 'AccessDenied' },
              JSON.stringify(claims),
            );
        }

        const [first = {}] = admits;
        const { Credentials } = await assume(sandbox, { claims: first });
        const manager = managerWith(sandbox, sdkCredentials(Credentials));
        for (const secret of reads) {
          sandbox.secrets.put(secret, { string: `FAKE-${secret}` });
          const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: secret }));
          assert.equal(SecretString, `FAKE-${secret}`);
        }
        for (const secret of [...reads.flatMap(neighbours), 'other/secret']) {
          sandbox.secrets.put(secret, { string: 'FAKE-other' });
          await assert.rejects(
            manager.send(new GetSecretValueCommand({ SecretId: secret })),
            { name: 'AccessDeniedException' },
            secret,
          );
        }
      });
    }
  });
}

/** Names beside a secret's, none of which the plan means: the prefix of the tests ends in `/`. */
function neighbours(secret: string): string[] {
  if (secret.startsWith('prod/app/')) return ['prod/app', 'prod/apps'];
  return [`${secret}-old`, `${secret}s`, secret.slice(0, -1), `x${secret}`];
}

async function admitted(claims: JobClaims, message: string): Promise<void> {
  const answer = await assume(sandbox, { claims }).catch((error: unknown) =>
    assert.fail(`${message}: ${error}`),
  );
  assert.ok(answer.Credentials, message);
}

/** What a role is given of which the plan knows no permissions. */
const nothing = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };

function deploy({ trust, permissions }: RolePlan): void {
  sandbox.accounts.setTrust(sandbox.roleArn, inSandbox(trust));
  sandbox.accounts.setPermissions(sandbox.roleArn, inSandbox(permissions ?? nothing));
}

/** The policy as the sandbox's account and provider would have it. */
function inSandbox(policy: unknown): PolicyDocument {
  return JSON.parse(
    JSON.stringify(policy)
      .replaceAll('token.actions.githubusercontent.com', '{issuer}')
      .replaceAll('123456789012', sandbox.account),
  );
}

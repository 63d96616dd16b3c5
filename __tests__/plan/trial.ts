import assert from 'node:assert/strict';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { GetParametersByPathCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { assume, managerWith, sdkCredentials } from '../sandbox/job-client.ts';
import type { JobClaims, Shape } from './shapes.ts';

/** A role's policies, as planned or as deployed. */
export interface Policies {
  readonly trust: unknown;
  /** Undefined if the plan knows none. */
  readonly permissions: unknown;
}

/**
 * Gives the sandbox's role these policies, and asserts that they admit exactly these jobs, which can read exactly
 * these secrets. Repository, owner, number, branch, environment and secret are changed one by one.
 */
export async function tryRole(
  sandbox: Sandbox,
  { trust, permissions }: Policies,
  { admits, refuses, reads }: Shape['roles'][string],
): Promise<void> {
  sandbox.accounts.setTrust(sandbox.roleArn, inSandbox(trust, sandbox));
  sandbox.accounts.setPermissions(sandbox.roleArn, inSandbox(permissions ?? nothing, sandbox));
  for (const claims of admits) await admitted(sandbox, claims);
  const [first = {}] = admits;
  for (const immutableSubject of [false, true]) {
    const job = { immutableSubject };
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
        `${JSON.stringify(claims)} is let in`,
      );
  }
  await readsExactly(sandbox, first, reads);
}

async function readsExactly(sandbox: Sandbox, claims: JobClaims, reads: readonly string[]): Promise<void> {
  const { Credentials } = await assume(sandbox, { claims });
  const manager = managerWith(sandbox, sdkCredentials(Credentials));
  const isParameter = (name: string) => name.startsWith('ssm:');
  await readsExactlyParameters(sandbox, sdkCredentials(Credentials), reads.filter(isParameter));
  const secrets = reads.filter((name) => !isParameter(name));
  for (const secret of secrets) {
    sandbox.secrets.put(secret, { string: `FAKE-${secret}` });
    const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: secret }));
    assert.equal(SecretString, `FAKE-${secret}`);
  }
  for (const secret of [...secrets.flatMap(neighbours), 'other/secret']) {
    sandbox.secrets.put(secret, { string: 'FAKE-other' });
    await assert.rejects(
      manager.send(new GetSecretValueCommand({ SecretId: secret })),
      { name: 'AccessDeniedException' },
      secret,
    );
  }
}

/** The same for parameters. `reads`: `ssm:/A/NAME`, or `ssm:/A/PATH/*` for all below a path. */
async function readsExactlyParameters(
  sandbox: Sandbox,
  credentials: ReturnType<typeof sdkCredentials>,
  reads: readonly string[],
): Promise<void> {
  const { url: endpoint, region } = sandbox;
  const client = new SSMClient({ endpoint, region, credentials, maxAttempts: 1 });
  const denied = { name: 'AccessDeniedException' };
  const named = (name: string) => client.send(new GetParametersCommand({ Names: [name] }));
  const below = (Path: string) => client.send(new GetParametersByPathCommand({ Path, Recursive: true }));
  for (const read of reads) {
    const name = read.slice('ssm:'.length).replace(/\/\*$/, '');
    const isPath = read.endsWith('/*');
    sandbox.parameters.put(isPath ? `${name}/one` : name, { value: 'FAKE-read', type: 'String' });
    const { Parameters = [] } = await (isPath ? below(name) : named(name));
    assert.deepEqual(
      Parameters.map(({ Value }) => Value),
      ['FAKE-read'],
    );
    await assert.rejects(isPath ? named(`${name}/one`) : below(name), denied, read);
    for (const other of [`${name}s`, name.slice(0, -1), name.replace(/\/[^/]+$/, ''), '/other/parameter'])
      await assert.rejects(isPath ? below(other) : named(other), denied, other);
  }
  if (reads.length === 0) await assert.rejects(named('/other/parameter'), denied);
}

/** Names similar to a secret's that the plan does not cover; behind a prefix each name is covered. */
function neighbours(secret: string): string[] {
  const [, prefix] = /^(prod\/(?:app|billing|mail))\//.exec(secret) ?? [];
  if (prefix !== undefined) return [prefix, `${prefix}s`];
  return [`${secret}-old`, `${secret}s`, secret.slice(0, -1), `x${secret}`];
}

async function admitted(sandbox: Sandbox, claims: JobClaims): Promise<void> {
  const answer = await assume(sandbox, { claims }).catch((error: unknown) =>
    assert.fail(`${JSON.stringify(claims)} is kept out: ${error}`),
  );
  assert.ok(answer.Credentials);
}

/** The permissions of a role for which the plan knows none. */
const nothing = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };

/** The policy with the sandbox's account and provider. */
function inSandbox(policy: unknown, sandbox: Sandbox): PolicyDocument {
  return JSON.parse(
    JSON.stringify(policy)
      .replaceAll('token.actions.githubusercontent.com', '{issuer}')
      .replaceAll('123456789012', sandbox.account),
  );
}

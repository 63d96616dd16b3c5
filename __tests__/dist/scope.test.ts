import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import type { Principal } from '../../sandbox/principals.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { lacks } from '../needs.ts';
import { actionsOf, clientsOf, denialOf, everything, resourcesOf, unbind } from './sessions.ts';
import { messagesOf, openStage, refusalOf, valuesOf } from './stage.ts';

const partner = 'arn:aws:iam::444455556666:role/partner-reader';

function theSession(sandbox: Sandbox): Principal {
  const [session, ...others] = sandbox.principals.list();
  assert.ok(session && others.length === 0, 'one session');
  return session;
}

/** Refused by the session policy, in AWS's own words for that. */
async function assertOutOfScope(attempt: Promise<unknown>): Promise<void> {
  await assert.rejects(attempt, /because no session policy allows/);
}

async function assertMayOnlyRead(client: SecretsManagerClient, SecretId: string): Promise<void> {
  await assertOutOfScope(client.send(new DescribeSecretCommand({ SecretId })));
  await assertOutOfScope(client.send(new PutSecretValueCommand({ SecretId, SecretString: 'FAKE' })));
  await assertOutOfScope(client.send(new RotateSecretCommand({ SecretId })));
  await assertOutOfScope(client.send(new CreateSecretCommand({ Name: 'prod/api2', SecretString: 'FAKE' })));
  await assertOutOfScope(
    client.send(new UpdateSecretVersionStageCommand({ SecretId, VersionStage: 'AWSCURRENT' })),
  );
}

suite('what the keys of a session can do, of a role that may do everything', () => {
  test('leased for one secret: read that one', async (t) => {
    const { sandbox, leased, put } = await openStage(t);
    unbind(sandbox);
    const neighbours = ['prod/api-backup', 'prod/apis', 'prod/api-AbCdEf', 'prod/ap', 'prod/api/x'];
    for (const name of neighbours) put(name, 'FAKE-neighbour');
    await leased('API_KEY, prod/api#"api-key"');

    const session = theSession(sandbox);
    const { secretsManager, sts } = clientsOf(sandbox, session);
    const own = sandbox.secrets.get('prod/api')?.arn ?? '';
    for (const SecretId of ['prod/api', own])
      assert.equal((await secretsManager.send(new GetSecretValueCommand({ SecretId }))).ARN, own);
    for (const SecretId of ['prod/db', 'no/such', ...neighbours])
      await assertOutOfScope(secretsManager.send(new GetSecretValueCommand({ SecretId })));
    await assertMayOnlyRead(secretsManager, 'prod/api');
    await assertOutOfScope(secretsManager.send(new ListSecretsCommand({})));
    await assertOutOfScope(
      secretsManager.send(new BatchGetSecretValueCommand({ SecretIdList: ['prod/api'] })),
    );
    await assertOutOfScope(sts.send(new AssumeRoleCommand({ RoleArn: partner, RoleSessionName: 'further' })));
    for (const region of ['eu-central-1', 'us-east-1']) {
      const elsewhere = clientsOf(sandbox, session, region).secretsManager;
      await assertOutOfScope(elsewhere.send(new GetSecretValueCommand({ SecretId: 'prod/api' })));
    }
  });

  test('leased for one secret: nothing in any other service, and KMS through Secrets Manager alone', async (t) => {
    const { sandbox, leased } = await openStage(t);
    unbind(sandbox);
    await leased('API_KEY, prod/api#"api-key"');
    const session = theSession(sandbox);
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/9f1d2c3b-0000-4000-8000-00000000abcd';
    for (const [action, resource] of [
      ['s3:GetObject', 'arn:aws:s3:::bucket/object'],
      ['s3:ListAllMyBuckets', '*'],
      ['sts:AssumeRole', partner],
      ['iam:CreateAccessKey', 'arn:aws:iam::111122223333:user/someone'],
      ['ssm:GetParameter', 'arn:aws:ssm:eu-west-1:111122223333:parameter/x'],
      ['kms:Decrypt', key],
      ['kms:Encrypt', key],
      ['secretsmanager:DeleteSecret', sandbox.secrets.get('prod/api')?.arn ?? ''],
      ['secretsmanager:GetResourcePolicy', sandbox.secrets.get('prod/api')?.arn ?? ''],
    ] as const) {
      assert.equal(denialOf(session, action, resource), 'session', action);
    }
    const by = (service: string) =>
      denialOf(session, 'kms:Decrypt', key, { 'kms:viaservice': `${service}.amazonaws.com` });
    assert.equal(by('secretsmanager.eu-west-1'), undefined);
    assert.equal(by('secretsmanager.us-east-1'), 'session');
    assert.equal(by('s3.eu-west-1'), 'session');
    assert.deepEqual(actionsOf(session), ['kms:Decrypt', 'secretsmanager:GetSecretValue']);
  });

  test('leased for several secrets: batches, and of these alone', async (t) => {
    const { sandbox, leased } = await openStage(t);
    unbind(sandbox);
    await leased('A, prod/services/mail\nB, prod/services/search');
    const { secretsManager } = clientsOf(sandbox, theSession(sandbox));
    const SecretIdList = ['prod/services/mail', 'prod/services/billing', 'prod/api'];
    const answer = await secretsManager.send(new BatchGetSecretValueCommand({ SecretIdList }));
    assert.deepEqual(
      answer.SecretValues?.map(({ Name }) => Name),
      ['prod/services/mail'],
    );
    assert.equal(answer.Errors?.length, 2);
    await assertOutOfScope(secretsManager.send(new ListSecretsCommand({})));
    await assertOutOfScope(
      secretsManager.send(
        new BatchGetSecretValueCommand({ Filters: [{ Key: 'name', Values: ['prod/services/mail'] }] }),
      ),
    );
    await assertMayOnlyRead(secretsManager, 'prod/services/mail');
  });

  test('leased for a prefix: list, and read what begins so', async (t) => {
    const { sandbox, leased, put } = await openStage(t);
    unbind(sandbox);
    put('prod/service', 'FAKE-neighbour');
    await leased('SVC_*, prod/services/*');
    const { secretsManager } = clientsOf(sandbox, theSession(sandbox));
    const read = (SecretId: string) => secretsManager.send(new GetSecretValueCommand({ SecretId }));
    assert.equal((await read('prod/services/mail')).Name, 'prod/services/mail');
    for (const name of ['prod/service', 'prod/api', 'prod/db']) await assertOutOfScope(read(name));
    assert.ok((await secretsManager.send(new ListSecretsCommand({}))).SecretList?.length);
    await assertMayOnlyRead(secretsManager, 'prod/services/mail');
  });

  test('a link of a role chain: assume the next role, whatever the policy of the last', async (t) => {
    for (const policy of ['scoped', 'none']) {
      const { sandbox, leased, put } = await openStage(t);
      const middle = 'arn:aws:iam::444455556666:role/middle';
      const trusting = (AWS: string) => ({
        Statement: { Effect: 'Allow' as const, Principal: { AWS }, Action: 'sts:AssumeRole' },
      });
      sandbox.accounts.setRole(middle, {
        trust: trusting(sandbox.roleArn),
        permissions: { Statement: everything },
      });
      sandbox.accounts.setTrust(partner, trusting(middle));
      unbind(sandbox);
      unbind(sandbox, partner);
      put('partner/own', { string: 'FAKE-own-value', account: '444455556666' });
      await leased('OWN, partner/own', {
        'role-chain': `${middle}\n${partner}`,
        'session-policy': policy,
      });

      const [first, second, last] = sandbox.principals.list();
      assert.deepEqual([first?.roleArn, second?.roleArn, last?.roleArn], [sandbox.roleArn, middle, partner]);
      for (const [link, next, other] of [
        [first, middle, partner],
        [second, partner, middle],
      ] as const) {
        assert.ok(link);
        assert.deepEqual(actionsOf(link), ['sts:AssumeRole']);
        const { secretsManager, sts } = clientsOf(sandbox, link);
        const assume = (RoleArn: string) =>
          sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'further' }));
        assert.ok((await assume(next)).Credentials);
        await assertOutOfScope(assume(other));
        await assertOutOfScope(secretsManager.send(new GetSecretValueCommand({ SecretId: 'partner/own' })));
        await assertOutOfScope(secretsManager.send(new ListSecretsCommand({})));
      }
    }
  });
});

/** Pseudo-random letters, the same in each run: names that compress as badly as names can. */
function letters(length: number, seed: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=.@';
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return alphabet[state % alphabet.length];
  }).join('');
}

interface Naming {
  readonly nameOf: (index: number) => string;
  readonly counts: readonly number[];
}

// Linux gives no process a variable of more than 128 KiB, and an input is one: of names with 512 characters some 240
// fit. More of them are packed in session-plans.test.ts.
const namings: Record<string, Naming> = {
  'short names': {
    nameOf: (index) => `app/team-${index % 7}/key-${index}`,
    counts: [1, 20, 21, 100, 500, 1000],
  },
  'names of 512 characters': {
    nameOf: (index) => `${index}/${letters(512, index)}`.slice(0, 512),
    counts: [1, 20, 21, 100, 200],
  },
  'names of 512 characters that are much alike': {
    nameOf: (index) => 'application/'.repeat(50).slice(0, 506) + String(index).padStart(6, '0'),
    counts: [20, 200],
  },
};

suite('the scope is exact, however many secrets', () => {
  for (const [kind, { nameOf, counts }] of Object.entries(namings)) {
    for (const count of counts) {
      test(`${count} with ${kind}`, async (t) => {
        if (count >= 64 && kind.includes('512') && lacks(t, 'longInputs')) return;
        const { sandbox, leased, put } = await openStage(t);
        const arns = new Map<string, string>();
        const names = Array.from({ length: count }, (_, index) => nameOf(index));
        for (const name of names) arns.set(name, put(name, `FAKE-value-of-${arns.size}`));
        unbind(sandbox);
        const step = await leased(names.map((name, index) => `V${index}, ${name}`).join('\n'));
        assert.equal(Object.keys(valuesOf(step)).length, count);
        assert.equal(step.stderr, '');

        const sessions = sandbox.principals.list();
        const scopes = sessions.map((session) => resourcesOf(session, 'secretsmanager:GetSecretValue'));
        assert.deepEqual(
          scopes.flat().sort(),
          [...arns.values()].map((arn) => arn.replace(/-\w{6}$/, '-??????')).sort(),
          'each secret in one session, and no other',
        );
        sessions.forEach((session, index) => {
          const asked = sandbox.requests
            .filter(({ accessKeyId }) => accessKeyId === session.accessKeyId)
            .flatMap(({ parameters }) => (parameters.SecretIdList ?? parameters.SecretId) as string[]);
          const own = scopes[index]?.map((arn) => arn.replace(/^.*:secret:|-\?{6}$/g, ''));
          assert.deepEqual([asked].flat().sort(), own?.sort(), 'a session reads all it may');
        });
        const policies = sandbox.requests.flatMap(({ parameters }) => (parameters.Policy as string) ?? []);
        const longest = Math.max(...policies.map((policy) => policy.length));
        assert.ok(longest <= 2048, `a policy of ${longest} characters`);
        const reads = sandbox.count('BatchGetSecretValue') + sandbox.count('GetSecretValue');
        assert.equal(reads, sessions.length);
        if (kind === 'short names')
          assert.ok(sessions.length <= Math.ceil(count / 20) + 1, `${sessions.length}`);
        assert.equal(sandbox.count('oidc'), 1);
        assert.equal(sandbox.count('jwks'), 1);
        assert.ok(step.durationMs < 60_000, 'well inside two minutes');
        t.diagnostic(
          `${Math.round(step.durationMs)} ms, ${sessions.length} sessions, ${policies.length} asked for, policies of up to ${longest} characters`,
        );
      });
    }
  }
});

suite('what STS finds too large when packed', () => {
  test('is split again, and the scope stays exact', async (t) => {
    const { sandbox, leased, put } = await openStage(t, { seed: { packedPolicyLimit: 300 } });
    const names = Array.from({ length: 20 }, (_, index) => `app/${letters(24, index)}`);
    for (const name of names) put(name, `FAKE-${name}`);
    await leased(names.map((name, index) => `V${index}, ${name}`).join('\n'));
    assert.ok(sandbox.count('AssumeRoleWithWebIdentity', { code: 'PackedPolicyTooLarge' }) > 0);
    const scopes = sandbox.principals
      .list()
      .map((each) => resourcesOf(each, 'secretsmanager:GetSecretValue'));
    assert.ok(scopes.length > 1);
    assert.equal(scopes.flat().length, 20);
    assert.equal(new Set(scopes.flat()).size, 20);
  });

  test('is an error where it is the policy of one secret, after one request', async (t) => {
    const { sandbox, lease } = await openStage(t, { seed: { packedPolicyLimit: 20 } });
    refusalOf(await lease('prod/api'), 'E_STS');
    assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 1);
  });

  test('is an error where it is a policy of the author, after one request', async (t) => {
    const { sandbox, lease } = await openStage(t, { seed: { packedPolicyLimit: 20 } });
    const policy = JSON.stringify({ Statement: everything });
    refusalOf(await lease('A, prod/api\nB, prod/db', { 'session-policy': policy }), 'E_STS');
    assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 1);
  });
});

suite('where a batch is not the way', () => {
  test('secrets of another account are read one by one, in the scope of their ARNs', async (t) => {
    const { sandbox, leased, put } = await openStage(t);
    const settings = {
      account: '444455556666',
      kmsKeyId: '9f1d2c3b-0000-4000-8000-00000000abcd',
      resourcePolicy: {
        Statement: {
          Effect: 'Allow' as const,
          Principal: { AWS: sandbox.roleArn },
          Action: 'secretsmanager:GetSecretValue',
          Resource: '*',
        },
      },
    };
    const foreign = ['partner/a', 'partner/b'].map((name) =>
      put(name, { string: `FAKE-${name}`, ...settings }),
    );
    const step = await leased(
      `A, ${foreign[0]}\nB, ${foreign[1]}\nC, prod/services/mail\nD, prod/services/search`,
    );
    assert.equal(step.exported.A, 'FAKE-partner/a');
    assert.equal(step.exported.B, 'FAKE-partner/b');
    assert.equal(sandbox.count('GetSecretValue'), 2);
    assert.deepEqual(sandbox.requests.flatMap(({ parameters }) => parameters.SecretIdList ?? []).sort(), [
      'prod/services/mail',
      'prod/services/search',
    ]);
    const scope = sandbox.principals
      .list()
      .flatMap((each) => resourcesOf(each, 'secretsmanager:GetSecretValue'));
    assert.ok(foreign.every((arn) => scope.includes(arn)));
  });

  const many = Array.from({ length: 30 }, (_, index) => `team/key-${index}`);
  const asked = many.map((name, index) => `V${index}, ${name}`).join('\n');

  test('an organisation that denies the batch action: one by one, once and quietly', async (t) => {
    const { sandbox, leased, put } = await openStage(t);
    for (const name of many) put(name, `FAKE-${name}`);
    sandbox.accounts.setServiceControlPolicy(sandbox.account, {
      Statement: [
        everything,
        { Effect: 'Deny', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' },
      ],
    });
    const step = await leased(asked);
    assert.equal(Object.keys(valuesOf(step)).length, 30);
    assert.equal(sandbox.count('BatchGetSecretValue'), 2, 'one for each session');
    assert.equal(sandbox.count('GetSecretValue'), 30);
    assert.deepEqual(step.annotations, []);
  });

  test('a VPC endpoint that denies one secret: only that one is missing', async (t) => {
    const { sandbox, lease, put } = await openStage(t);
    for (const name of many) put(name, `FAKE-${name}`);
    sandbox.setVpcEndpointPolicy({
      Statement: [
        { ...everything, Principal: '*' },
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 'secretsmanager:GetSecretValue',
          Resource: 'arn:aws:secretsmanager:*:*:secret:team/key-7-??????',
        },
      ],
    });
    const step = await lease(asked.replace('team/key-7', 'team/key-7 optional'));
    assert.equal(step.outcome, 'success', step.log);
    assert.equal(Object.keys(valuesOf(step)).length, 29);
    assert.equal(step.exported.V7, undefined);
    assert.equal(messagesOf(step, 'notice').length, 1);
    assert.deepEqual(messagesOf(step, 'warning'), []);
    assert.ok(sandbox.count('BatchGetSecretValue') <= 2);
  });
});

suite('session-policy', () => {
  test('none: none is sent, and one session reads in as few batches as there can be', async (t) => {
    const { sandbox, leased, put } = await openStage(t);
    const names = Array.from({ length: 45 }, (_, index) => `team/key-${index}`);
    for (const name of names) put(name, `FAKE-${name}`);
    await leased(names.map((name, index) => `V${index}, ${name}`).join('\n'), { 'session-policy': 'none' });
    assert.equal(theSession(sandbox).sessionPolicy, undefined);
    assert.equal(sandbox.count('BatchGetSecretValue'), 3);
  });

  test("an author's own is passed on as it is, without its white space", async (t) => {
    const { sandbox, leased } = await openStage(t);
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Own',
          Effect: 'Allow',
          Action: 'secretsmanager:*',
          Resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/*',
        },
      ],
    };
    await leased('A, prod/services/mail', { 'session-policy': JSON.stringify(policy, null, 4) });
    const [asked] = sandbox.requests.flatMap(({ parameters }) => parameters.Policy ?? []);
    assert.equal(asked, JSON.stringify(policy));
  });

  test('dry-run shows what the generated ones come to, which is what the role must allow', async (t) => {
    const { sandbox, lease } = await openStage(t);
    const step = await lease('A, prod/services/mail\nS_*, prod/services/*', { 'dry-run': 'true' });
    assert.equal(step.outcome, 'success', step.log);
    assert.deepEqual(step.exported, {});
    const [policy] = [...step.stdout.matchAll(/^\{\n[\s\S]*?\n\}$/gm)].map(([text]) => JSON.parse(text));

    // A role that allows just this can make the lease, whatever its sessions are.
    sandbox.accounts.setPermissions(sandbox.roleArn, policy);
    const real = await lease('A, prod/services/mail\nS_*, prod/services/*');
    assert.equal(real.outcome, 'success', real.log);
  });
});

suite('demand 22, partitions', () => {
  for (const [partition, region, audience] of [
    ['aws-cn', 'cn-north-1', 'sts.amazonaws.com.cn'],
    ['aws-us-gov', 'us-gov-west-1', 'sts.amazonaws.com'],
  ] as const) {
    test(`${partition}: by name, by ARN and by prefix`, async (t) => {
      const { sandbox, leased, put } = await openStage(t);
      const { issuer, account } = sandbox;
      const url = issuer.replace('http://', '');
      const roleArn = `arn:${partition}:iam::${account}:role/deploy`;
      sandbox.accounts.setProvider(account, url, [audience]);
      sandbox.accounts.setRole(roleArn, {
        trust: {
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${url}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${url}:aud`]: audience } },
          },
        },
        permissions: { Statement: everything },
      });
      const arn = put('app/by-arn', { string: 'FAKE-by-arn', region });
      put('app/by-name', { string: 'FAKE-by-name', region });
      put('app/some/one', { string: 'FAKE-by-prefix', region });
      const step = await leased(`ARN, ${arn}\nNAME, app/by-name\nS_*, app/some/*`, {
        'role-to-assume': roleArn,
        'aws-region': region,
      });
      assert.deepEqual(valuesOf(step), {
        ARN: 'FAKE-by-arn',
        NAME: 'FAKE-by-name',
        S_ONE: 'FAKE-by-prefix',
      });
      const scope = sandbox.principals
        .list()
        .flatMap((each) => resourcesOf(each, 'secretsmanager:GetSecretValue'));
      const home = `arn:${partition}:secretsmanager:${region}:${account}:secret:app/`;
      assert.deepEqual(scope.sort(), [arn, `${home}by-name-??????`, `${home}some/*`].sort());
    });
  }
});

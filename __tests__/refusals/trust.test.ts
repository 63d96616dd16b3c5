import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite, type TestContext, test } from 'node:test';
import type { FaultKind, TokenDraft } from '../../sandbox/sandbox.ts';
import { messagesOf, openStage, refusalOf, type Stage, saidBy } from '../dist/stage.ts';
import { pace, timeoutOf } from '../pace.ts';

const secret = 'MAIL, prod/services/mail';

/** A change of the token's claims before it is signed. */
function claiming(claims: Record<string, unknown>): (draft: TokenDraft) => TokenDraft {
  return (draft) => ({ ...draft, claims: { ...draft.claims, ...claims } });
}

const now = () => Math.floor(Date.now() / 1000);

/** Tokens that are not this job's, or not for this purpose, and what the error says is wrong with them. */
const untrusted: Record<string, { alter: (draft: TokenDraft) => TokenDraft; says: RegExp }> = {
  'signed by another key': {
    alter: (draft) => ({ ...draft, signature: 'foreign' }),
    says: /its signature is wrong/,
  },
  'with the signature of another token': {
    alter: (draft) => ({ ...draft, signature: 'broken' }),
    says: /its signature is wrong/,
  },
  'with alg none': { alter: (draft) => ({ ...draft, signature: 'none' }), says: /not signed with RS256/ },
  'of an unknown key id': {
    alter: (draft) => ({ ...draft, header: { ...draft.header, kid: 'OTHER' } }),
    says: /no key of the issuer's signed it/,
  },
  'of another repository': {
    alter: claiming({ repository: 'OWNER/other' }),
    says: /claim repository differs from GITHUB_REPOSITORY/,
  },
  'of a repository of the same name': {
    alter: claiming({ repository_id: '1' }),
    says: /claim repository_id differs from GITHUB_REPOSITORY_ID/,
  },
  'of another run': { alter: claiming({ run_id: '1' }), says: /claim run_id differs from GITHUB_RUN_ID/ },
  'of another attempt': {
    alter: claiming({ run_attempt: '2' }),
    says: /claim run_attempt differs from GITHUB_RUN_ATTEMPT/,
  },
  'of another commit': {
    alter: claiming({ sha: 'f'.repeat(40) }),
    says: /claim sha differs from GITHUB_SHA/,
  },
  'that does not name its repository': {
    alter: claiming({ repository: undefined }),
    says: /claim repository/,
  },
  'that does not name its run': { alter: claiming({ run_id: undefined }), says: /claim run_id/ },
  'for another audience': {
    alter: claiming({ aud: 'https://github.com/OWNER' }),
    says: /claim aud is wrong/,
  },
  'that has expired': { alter: claiming({ exp: now() - 60 }), says: /it has expired/ },
  'that never expires': { alter: claiming({ exp: undefined }), says: /claim exp is wrong/ },
  'that is not valid yet': { alter: claiming({ nbf: now() + 3600 }), says: /claim nbf is wrong/ },
  'of another issuer': {
    alter: claiming({ iss: 'https://token.actions.githubusercontent.com' }),
    says: /another issuer than the trusted one/,
  },
  'of an issuer that begins alike': {
    alter: ({ claims, ...draft }) => ({ ...draft, claims: { ...claims, iss: `${claims.iss}/OWNER` } }),
    says: /another issuer than the trusted one/,
  },
};

suite('a token is refused before anything is exported', () => {
  for (const [title, { alter, says }] of Object.entries(untrusted)) {
    test(title, async (t) => {
      const { sandbox, lease } = await openStage(t);
      sandbox.alterToken(alter);
      assert.match(refusalOf(await lease(secret), 'E_TOKEN_UNTRUSTED'), says);
    });
  }

  test("with alg HS256 and the provider's public key for its secret", async (t) => {
    const answer = { value: '' };
    const { sandbox, lease } = await openStage(t, await answeringWith(t, answer));
    const environment = sandbox.job();
    const real = await fetch(`${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
      headers: { authorization: `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    });
    const [header = '', payload] = ((await real.json()) as { value: string }).value.split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const keys = await (await fetch(`${sandbox.issuer}/.well-known/jwks`)).text();
    const forged = `${Buffer.from(JSON.stringify({ alg: 'HS256', kid })).toString('base64url')}.${payload}`;
    const signature = createHmac('sha256', keys).update(forged).digest('base64url');
    answer.value = `${forged}.${signature}`;
    assert.match(refusalOf(await lease(secret), 'E_TOKEN_UNTRUSTED'), /not signed with RS256/);
  });

  test('that is no token at all', async (t) => {
    const { lease } = await openStage(t, await answeringWith(t, { value: 'FAKE.not-a-token.at-all' }));
    const step = await lease(secret);
    refusalOf(step, 'E_TOKEN_UNTRUSTED');
    assert.doesNotMatch(saidBy(step), /not-a-token/);
  });

  test('while STS is slow: it is not waited for', async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.alterToken(claiming({ run_id: '1' }));
    sandbox.faults.add({ operation: 'AssumeRoleWithWebIdentity', kind: 'slow', ms: 10_000 * pace });
    const step = await lease(secret);
    refusalOf(step, 'E_TOKEN_UNTRUSTED');
    assert.ok(step.durationMs < 5000 * pace, `${step.durationMs} ms`);
    assert.equal(sandbox.count('GetSecretValue'), 0);
  });

  test('when AWS has answered everything already', async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.alterToken(claiming({ run_id: '1' }));
    sandbox.faults.add({ operation: 'jwks', kind: 'slow', ms: 700 });
    refusalOf(await lease(secret), 'E_TOKEN_UNTRUSTED');
    assert.equal(sandbox.count('GetSecretValue', { status: 200 }), 1);
  });
});

/** The environment of a job whose token request gets this token, whoever asks. */
async function answeringWith(t: TestContext, answer: { value: string }) {
  const server = createServer((_request, response) => response.end(JSON.stringify(answer)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { env: { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?x=1` } };
}

suite('keys that cannot be fetched', () => {
  const faults: Record<string, FaultKind> = {
    'the connection is cut': { kind: 'reset-before' },
    'no answer': { kind: 'hang' },
    'an error': { kind: 'error', code: 'ServiceUnavailable' },
    'an answer that is none': { kind: 'garbage' },
    'half an answer': { kind: 'truncate' },
  };
  for (const [title, fault] of Object.entries(faults)) {
    test(`${title}: a warning, or an error where claims are required`, async (t) => {
      const { sandbox, leased, lease } = await openStage(t);
      sandbox.faults.add({ operation: 'jwks', ...fault });
      const step = await leased(secret, { timeout: timeoutOf(6) });
      const [warning = '', ...others] = messagesOf(step, 'warning');
      assert.match(warning, /^The keys of \S+ could not be fetched \(JWKS request: .*verified by AWS alone/);
      assert.deepEqual(others, []);
      assert.equal(sandbox.count('jwks'), 4, 'beside the token, and again when it is there');
      const refused = await lease(secret, {
        timeout: timeoutOf(6),
        'require-claims': 'ref=*',
        'on-conflict': 'skip',
      });
      assert.match(refused.annotations[0]?.message ?? '', /could not be fetched .*require-claims/);
      assert.equal(refused.annotations[0]?.title, 'E_TOKEN_UNTRUSTED');
      assert.deepEqual(refused.exported, {});
    });
  }

  test('another place that they are said to be at is never asked', async (t) => {
    const { sandbox, leased } = await openStage(t);
    sandbox.faults.add({
      operation: 'jwks',
      kind: 'redirect',
      to: `${sandbox.issuer}/elsewhere/.well-known/jwks`,
    });
    assert.match(messagesOf(await leased(secret), 'warning')[0] ?? '', /HTTP 302/);
    assert.equal(sandbox.count('jwks'), 2);
  });

  test('the job is recognised all the same', async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.faults.add({ operation: 'jwks', kind: 'reset-before' });
    sandbox.alterToken(claiming({ run_id: '1' }));
    const step = await lease(secret);
    assert.equal(step.annotations.find(({ level }) => level === 'error')?.title, 'E_TOKEN_UNTRUSTED');
    assert.deepEqual(step.exported, {});
  });

  test('that are no set of keys', async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.faults.add({ operation: 'jwks', kind: 'garbage', contentType: 'application/json', body: '{}' });
    assert.match(refusalOf(await lease(secret), 'E_TOKEN_UNTRUSTED'), /no set of keys/);
  });

  for (const inputs of [{}, { 'require-claims': 'ref=*' }])
    test(`that the provider changes while the token is requested, ${JSON.stringify(inputs)}: asked for again`, async (t) => {
      const { sandbox, lease, leased } = await openStage(t);
      const body = await (await fetch(`${sandbox.issuer}/.well-known/jwks`)).text();
      const old = { operation: 'jwks', kind: 'garbage', contentType: 'application/json', body } as const;
      await sandbox.rotateSigningKeys();
      sandbox.faults.add({ ...old, times: 1 });
      sandbox.requests.length = 0;
      await leased(secret, inputs);
      assert.equal(sandbox.count('jwks'), 2);

      sandbox.faults.add(old);
      sandbox.requests.length = 0;
      const refused = await lease(secret, { ...inputs, 'on-conflict': 'overwrite' });
      assert.match(refusalOf(refused, 'E_TOKEN_UNTRUSTED'), /no key of the issuer's signed it/);
      assert.equal(sandbox.count('jwks'), 2, 'once more, and no more');
    });
});

suite('require-claims', () => {
  const claims = { environment: 'production' };
  const matching = [
    'environment=production',
    'ref=refs/heads/*',
    'repository = OWNER/?pp',
    'repository=*',
    '# the branch and the place\nref=refs/heads/main\n\nenvironment=prod*',
    'actor_id=583231',
  ];
  for (const required of matching) {
    test(`${JSON.stringify(required)} holds`, async (t) => {
      const { leased } = await openStage(t, { claims });
      await leased(secret, { 'require-claims': required });
    });
  }

  const failing: Record<string, RegExp> = {
    'environment=staging':
      /Line 1 of require-claims: environment must be staging, and the token says "production"/,
    'environment=PRODUCTION': /says "production"/,
    'environment=produc': /says "production"/,
    'ref=refs/heads/main\nrepository=OWNER.app': /Line 2 .* repository must be OWNER\.app/,
    'head_sha=*': /Line 1 .* head_sha must be \*, and the token does not have it/,
    'repository=?': /says "OWNER\/app"/,
  };
  for (const [required, says] of Object.entries(failing)) {
    test(`${JSON.stringify(required)} does not hold`, async (t) => {
      const { sandbox, lease } = await openStage(t, { claims });
      const credentials = { 'export-credentials': 'env', 'credentials-role-to-assume': sandbox.roleArn };
      const step = await lease(secret, { 'require-claims': required, ...credentials });
      assert.match(refusalOf(step, 'E_CLAIM'), says);
      assert.deepEqual(
        sandbox.requests.map(({ operation }) => operation).filter((each) => !/^(oidc|jwks)$/.test(each)),
        [],
        'AWS is asked for nothing',
      );
    });
  }

  test('what only the answer to AWS said is no claim of a verified token', async (t) => {
    const { sandbox, lease } = await openStage(t, { claims });
    sandbox.signWithForeignKey();
    refusalOf(await lease(secret, { 'require-claims': 'environment=production' }), 'E_TOKEN_UNTRUSTED');
  });
});

suite('forms of subjects and issuers', () => {
  function trust({ sandbox }: Stage, sub: string, path = ''): void {
    const { account, roleArn } = sandbox;
    const provider = sandbox.issuer.replace('http://', '') + path;
    sandbox.accounts.setProvider(account, provider, ['sts.amazonaws.com']);
    sandbox.accounts.setTrust(roleArn, {
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${provider}:sub`]: sub } },
      },
    });
  }

  test('a subject by names', async (t) => {
    const { leased } = await openStage(t);
    assert.match((await leased(secret)).log, /^repo:OWNER\/app:ref:refs\/heads\/main as deploy/m);
  });

  test('a subject with ids', async (t) => {
    const stage = await openStage(t, { token: { immutableSubject: true } });
    const sub = 'repo:OWNER@5566778/app@774411220:ref:refs/heads/main';
    trust(stage, sub);
    assert.ok((await stage.leased(secret)).log.includes(`${sub} as deploy`));
  });

  test('a customised subject', async (t) => {
    const stage = await openStage(t, { token: { subjectClaims: ['repository_owner_id', 'run_id'] } });
    trust(stage, 'repository_owner_id:5566778:run_id:19482736451');
    await stage.leased(secret);
  });

  test("an enterprise's own issuer, or a forge's with a path, by oidc-issuer alone", async (t) => {
    const stage = await openStage(t, { token: { issuerPath: '/api/actions' } });
    const { sandbox, lease, leased } = stage;
    trust(stage, 'repo:OWNER/app:ref:refs/heads/main', '/api/actions');
    const said = refusalOf(await lease(secret), 'E_TOKEN_UNTRUSTED');
    assert.match(said, /another issuer .*\n.*oidc-issuer/);
    await leased(secret, { 'oidc-issuer': `${sandbox.issuer}/api/actions` });
    // As Forgejo has them: keys that only the discovery document of that path names.
    sandbox.setJwksPath('keys');
    const inputs = { 'require-claims': 'repository=OWNER/app', 'on-conflict': 'overwrite' };
    await leased(secret, { ...inputs, 'oidc-issuer': `${sandbox.issuer}/api/actions` });
    assert.equal(sandbox.count('discovery', { status: 200 }), 1);
    await leased(secret, { 'oidc-issuer': `${sandbox.issuer}/api/actions/`, 'on-conflict': 'overwrite' });
  });
});

suite('in a public repository no ARN of a secret and no account is told', () => {
  const claims = { repository_visibility: 'public' } as const;
  const ways: Record<string, (stage: Stage) => Promise<unknown>> = {
    'when it goes well': async ({ sandbox, leased }) =>
      leased(`A, ${sandbox.secrets.get('prod/services/mail')?.arn}\nB, prod/api#endpoint public`),
    'in a dry run': ({ sandbox, leased }) =>
      leased(`A, ${sandbox.secrets.get('prod/services/mail')?.arn}\nS_*, prod/services/*`, {
        'dry-run': 'true',
      }),
    'when a secret is missing': ({ lease }) =>
      lease('A, arn:aws:secretsmanager:eu-west-1:111122223333:secret:no/such-AbCdEf'),
    'when a secret is denied': ({ sandbox, lease }) => {
      sandbox.accounts.setPermissions(sandbox.roleArn, {
        Statement: { Effect: 'Deny', Action: 'secretsmanager:GetSecretValue', Resource: '*' },
      });
      return lease('A, prod/api');
    },
    'when the role is refused': ({ sandbox, lease }) => {
      sandbox.accounts.removeRole(sandbox.roleArn);
      return lease('A, prod/api', { 'retry-max-attempts': '1' });
    },
    'when the account has no provider': ({ sandbox, lease }) => {
      sandbox.accounts.removeProvider(sandbox.account, '{issuer}');
      return lease('A, prod/api');
    },
    'when the account is not an allowed one': ({ lease }) =>
      lease('A, prod/api', { 'allowed-account-ids': '999988887777' }),
    'when calls are retried': ({ sandbox, leased }) => {
      sandbox.faults.add({ operation: 'AssumeRoleWithWebIdentity', kind: 'throttle', times: 1 });
      sandbox.faults.add({ operation: 'GetSecretValue', kind: 'reset-before', times: 1 });
      return leased('A, prod/services/mail');
    },
  };
  for (const [title, way] of Object.entries(ways)) {
    test(title, async (t) => {
      const stage = await openStage(t, { claims, debug: true });
      const steps: string[] = [];
      const listening = {
        ...stage,
        lease: async (...args: Parameters<Stage['lease']>) => {
          const step = await stage.lease(...args);
          steps.push(saidBy(step));
          return step;
        },
        leased: async (...args: Parameters<Stage['leased']>) => {
          const step = await stage.leased(...args);
          steps.push(saidBy(step));
          return step;
        },
      };
      await way(listening);
      steps.push(...(await stage.job.end()).map(saidBy));
      assert.equal(steps.length, 2);
      for (const said of steps) {
        assert.doesNotMatch(said, /111122223333/);
        // A policy to paste has ARNs; they are no secret's own.
        for (const { arn } of stage.sandbox.secrets.all()) assert.ok(!said.includes(arn.slice(-7)), said);
      }
    });
  }
});

test('keys that are elsewhere than at GitHub are found by discovery, and only on the issuer\u2019s own host', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  sandbox.setJwksPath('keys');
  const step = await stage.leased('prod/flags', { 'require-claims': 'repository=OWNER/app' });
  assert.equal(step.outputs.leased, 'true');
  assert.deepEqual(
    ['discovery', 'jwks'].map((each) => sandbox.count(each, { status: 200 })),
    [1, 1],
  );
  const issuer = sandbox.issuer;
  for (const told of [
    { issuer, jwks_uri: 'https://keys.example/jwks' },
    { issuer: 'https://other.example', jwks_uri: issuer },
  ]) {
    sandbox.faults.clear();
    sandbox.faults.add({
      operation: 'discovery',
      kind: 'garbage',
      contentType: 'application/json',
      body: JSON.stringify(told),
    });
    const refused = await stage.lease('prod/flags', { 'require-claims': 'repository=OWNER/app' });
    assert.match(refusalOf(refused, 'E_TOKEN_UNTRUSTED'), /keys of .* could not be fetched/);
  }
});

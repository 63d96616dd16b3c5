import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { assertNoLeaks, openCheckingStage, recordsOf, stoppedBy } from '../dist/checking.ts';
import { loopbackOnly, refusalOf } from '../dist/stage.ts';

const shiftedClock = new URL('../dist/shifted-clock.mjs', import.meta.url).href;

const account = '111122223333';
const login = { host: 'db.example.com', port: 5432, user: 'app' };
const database = `arn:aws:rds-db:eu-west-1:${account}:dbuser:db-ABC123/app`;
const lines = [
  'DB_TOKEN, rds:db.example.com:5432/app resource=db-ABC123',
  'ECR_PASSWORD, ecr: repositories=api access=pull',
  'NPM_TOKEN, codeartifact:packages repositories=npm access=publish duration=30m',
];
const everything: PolicyDocument = { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };

test('AWS makes tokens, each by a session that may what the token is for, and nothing else', async (t) => {
  const stage = await openCheckingStage(t, { nodeArgs: [...loopbackOnly, '--import', shiftedClock] });
  const { sandbox } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, everything);
  const step = await stage.leased(lines.join('\n'));
  const { DB_TOKEN = '', ECR_PASSWORD = '', NPM_TOKEN = '' } = step.exported;
  assert.ok([ECR_PASSWORD, NPM_TOKEN].every((token) => sandbox.registryTokens.tokens.includes(token)));
  assert.ok(sandbox.registryTokens.databaseLogin(DB_TOKEN, { ...login, resource: database }));
  assert.ok(!sandbox.registryTokens.databaseLogin(DB_TOKEN, { ...login, resource: `${database}2` }));

  const policies = sandbox.principals.list().map(({ sessionPolicy }) => JSON.stringify(sessionPolicy));
  const arn = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:${account}:${resource}`;
  const codeArtifact = { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' };
  const allow = (Action: string | string[], Resource: string, more = {}) => ({
    Effect: 'Allow',
    Action,
    Resource,
    ...more,
  });
  const ofEcr = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
  const expected = [
    allow('rds-db:connect', database),
    allow('ecr:GetAuthorizationToken', '*'),
    allow(ofEcr, arn('ecr', 'repository/api')),
    allow('codeartifact:GetAuthorizationToken', arn('codeartifact', 'domain/packages')),
    allow('sts:GetServiceBearerToken', '*', { Condition: { StringEquals: codeArtifact } }),
    allow(
      ['codeartifact:GetRepositoryEndpoint', 'codeartifact:ReadFromRepository'],
      arn('codeartifact', 'repository/packages/npm'),
    ),
    allow(
      ['codeartifact:PublishPackageVersion', 'codeartifact:PutPackageMetadata'],
      arn('codeartifact', 'package/packages/npm/*'),
    ),
  ];
  for (const statement of expected)
    assert.ok(
      policies.some((policy) => policy?.includes(JSON.stringify(statement))),
      JSON.stringify(statement),
    );
  const allowed = policies.flatMap((policy) => (policy ? JSON.parse(policy) : []));
  assert.equal(allowed.length, expected.length, 'and no other');

  const [record] = recordsOf(stage);
  const ends = record?.entries.map(({ name, source, firm, expiresAt }) => [
    name,
    source,
    firm,
    Math.round((Date.parse(expiresAt ?? '') - Date.now()) / 60_000),
  ]);
  assert.deepEqual(ends, [
    ['DB_TOKEN', "RDS's answer", true, 15],
    ['ECR_PASSWORD', "ECR's answer", true, 720],
    ['NPM_TOKEN', "CodeArtifact's answer", true, 30],
  ]);
  const checked = await stage.check({ 'min-remaining': '20m' });
  assert.match(stoppedBy(checked, 'E_EXPIRING'), /DB_TOKEN expires in 14 min.*a new one lives no longer/);
  sandbox.advance(120_000);
  const later = await stage.checked({ 'min-remaining': '14m' }, { env: { CLOCK_SHIFT: '120000' } });
  assert.match(later.outputs.renewed ?? '', /DB_TOKEN/);
  assertNoLeaks(stage, [step, checked], [DB_TOKEN, ECR_PASSWORD, NPM_TOKEN]);
});

test('what the role may not, and what a line lacks, is told with what to write', async (t) => {
  const stage = await openCheckingStage(t);
  const denied = refusalOf(await stage.lease(lines[1] ?? ''), 'E_SECRET_DENIED');
  assert.match(denied, /The role deploy may not log in to ECR for this/);
  assert.match(denied, /"ecr:GetAuthorizationToken"/);
  assert.match(denied, /repository\/api"/);
  for (const [line, words] of [
    ['A, ecr:eu-west-1', /it needs repositories=NAME,NAME/],
    ['A, ecr: repositories=api', /it needs access=pull or access=push/],
    ['A, rds:db.example.com:5432/app', /it needs resource=ID/],
    ['A, rds:db.example.com resource=db-1', /HOST:PORT\/USER/],
    ['A, codeartifact:packages repositories=npm access=read duration=1m', /duration of 15m to 12h/],
    [
      'A, ecr: repositories=api access=pull stage=AWSPREVIOUS',
      /a token is made for the job, so it has no versions/,
    ],
    ['A, app:Iv23li key=a permissions=contents:read stage=AWSPREVIOUS', /so it has no versions/],
    ['A, app:Iv23li key=a permissions=contents:read version=1', /so it has no versions/],
    ['A, app:Iv23li#token key=a permissions=contents:read', /#/],
    ['A, app:Iv23li', /it needs key=SECRET#FIELD/],
    ['A, app:Iv23li key=prod/app', /it needs permissions=NAME:read/],
    ['A, app:Iv23li key=kms:arn:aws:kms:eu-west-1:111122223333:alias/a', /no policy can name an alias/],
    ['A, app:Iv23li key=a permissions=contents:write repositories=O/a,P/b', /it names O and P/],
  ] as const)
    assert.match(refusalOf(await stage.lease(line), 'E_REQUEST'), words);
});

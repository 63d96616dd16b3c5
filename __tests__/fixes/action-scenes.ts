import type { Statement } from '../../sandbox/policy.ts';
import { tokenFor } from '../dist/checking.ts';
import { policyOf } from '../dist/diagnosis.ts';
import type { Stage } from '../dist/stage.ts';
import type { Scene } from './scenes.ts';

const rotates: Statement = {
  Effect: 'Allow',
  Action: ['secretsmanager:*', 'kms:*', 'lambda:*'],
  Resource: '*',
};
const may =
  (...statements: Statement[]) =>
  ({ sandbox }: Stage) =>
    sandbox.accounts.setPermissions(sandbox.roleArn, policyOf(...statements));
const all = may(rotates);
const reads: Statement = {
  Effect: 'Allow',
  Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
  Resource: '*',
};
const quiet = { issue: 'false' };
const generated = { generate: 'length=20' };
const both =
  (...parts: ((stage: Stage) => unknown)[]) =>
  (stage: Stage) => {
    for (const part of parts) part(stage);
  };
const put = (name: string, value: Parameters<Stage['put']>[1]) => (stage: Stage) => stage.put(name, value);

/** A day until which an acknowledgement may count. */
function acknowledgedUntil(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}

/** Failing steps of check, monitor and rotate. */
export const actionScenes: readonly Scene[] = [
  {
    title: 'no lease in this job',
    code: 'E_NO_LEASE',
    action: 'check',
    offers: ['earlier lease'],
  },
  {
    title: 'an input that is none of its words',
    code: 'E_INPUT',
    action: 'check',
    leased: ['prod/db#host'],
    with: { 'on-expiring': 'stop' },
    offers: ['input'],
  },
  {
    title: 'a token about to end',
    code: 'E_EXPIRING',
    action: 'check',
    arrange: (stage) => stage.put('app/t', tokenFor(1000, 'first')),
    leased: ['T, app/t'],
    with: { 'min-remaining': '20m', 'on-expiring': 'fail' },
    meanwhile: put('app/t', tokenFor(90_000, 'second')),
    renew: () => {},
    offers: ['input'],
  },
  {
    title: 'a secret that has a new version',
    code: 'E_DRIFTED',
    action: 'check',
    arrange: put('app/one', 'FAKE-first'),
    leased: ['ONE, app/one'],
    with: { 'on-expiring': 'fail', 'check-drift': 'true' },
    meanwhile: put('app/one', 'FAKE-second'),
    renew: () => {},
    offers: ['input'],
  },
  {
    title: 'a permission that was taken away',
    code: 'E_SECRET_DENIED',
    action: 'check',
    arrange: put('app/one', 'FAKE-first'),
    leased: ['ONE, app/one'],
    meanwhile: both(put('app/one', 'FAKE-second'), may({ ...reads, Action: 'secretsmanager:ListSecrets' })),
    offers: ['statements'],
  },
  {
    title: 'a secret that is not there',
    code: 'E_SECRET_NOT_FOUND',
    action: 'monitor',
    secrets: 'app/none',
    with: quiet,
    offers: [],
  },
  {
    title: 'a permission that is missing',
    code: 'E_SECRET_DENIED',
    action: 'monitor',
    secrets: 'prod/db',
    with: quiet,
    arrange: may({ ...reads, Action: 'secretsmanager:ListSecrets' }),
    offers: ['statements'],
  },
  {
    title: 'a permission to list that is missing',
    code: 'E_SECRET_DENIED',
    action: 'monitor',
    secrets: 'prod/*',
    with: quiet,
    arrange: may(reads),
    offers: ['statements'],
  },
  {
    title: 'an expired secret',
    code: 'E_EXPIRED',
    action: 'monitor',
    secrets: 'app/t',
    with: quiet,
    arrange: put('app/t', { string: 'FAKE-t', tags: { 'expires-at': '2020-01-31' } }),
    renew: ({ sandbox }) =>
      void sandbox.secrets.put('app/t', { string: 'FAKE-u', tags: { 'expires-at': '2120-01-31' } }),
    offers: ['new version'],
  },
  {
    title: 'no token',
    code: 'E_NO_ID_TOKEN',
    action: 'monitor',
    secrets: 'prod/db',
    with: quiet,
    withoutToken: true,
    offers: ['permissions'],
  },
  {
    title: 'a token for no issues',
    code: 'E_ALERT',
    action: 'monitor',
    secrets: 'app/t',
    with: { issue: 'true', 'github-token': 'FAKE-no-token-of-GitHub', 'fail-on': 'never' },
    arrange: put('app/t', { string: 'FAKE-t', tags: { 'expires-at': '2020-01-31' } }),
    offers: [],
  },
  {
    title: 'a finding that stops the step',
    code: 'E_FINDING',
    action: 'monitor',
    secrets: 'prod/db',
    with: { ...quiet, require: 'owner', 'fail-on': 'no-owner' },
    words: { SECRET: 'prod/db', DATE: acknowledgedUntil(), REASON: 'moves to another team' },
    offers: ['acknowledge'],
  },
  {
    title: 'a token that may do more than allowed',
    code: 'E_SCOPE',
    action: 'monitor',
    secrets: 'app/gh',
    with: { ...quiet, 'read-values': 'true', verify: 'app/gh github max-scopes=repo' },
    arrange: (stage) => stage.put('app/gh', stage.sandbox.github.token({ scopes: ['repo', 'admin:org'] })),
    renew: (stage) => stage.put('app/gh', stage.sandbox.github.token({ scopes: ['repo'] })),
    offers: ['new version'],
  },
  {
    title: 'AWSPENDING that is stuck on an old version',
    code: 'E_ROTATION',
    action: 'rotate',
    secrets: 'app/key',
    arrange: both(all, (stage) => {
      stage.put('app/key', { string: 'FAKE-old', rotation: {} });
      stage.put('app/key', {
        string: 'FAKE-stuck',
        versionId: '2'.repeat(32),
        stages: ['AWSPENDING'],
        createdDate: Date.now() - 3 * 86_400_000,
      });
    }),
    offers: ['aws'],
  },
  {
    title: 'no token',
    code: 'E_NO_ID_TOKEN',
    action: 'rotate',
    secrets: 'app/key',
    with: generated,
    withoutToken: true,
    arrange: both(all, put('app/key', 'FAKE-old')),
    offers: ['permissions'],
  },
  {
    title: 'a secret without a rotation',
    code: 'E_NO_ROTATION',
    action: 'rotate',
    secrets: 'app/key',
    arrange: both(all, put('app/key', 'FAKE-old')),
    words: { GENERATE: 'length=20', COMMAND: 'printf\nFAKE-new-value' },
    offers: ['input'],
  },
  {
    title: 'a secret with a rotation of its own',
    code: 'E_NO_ROTATION',
    action: 'rotate',
    secrets: 'app/key',
    with: generated,
    arrange: both(all, put('app/key', { string: 'FAKE-old', rotation: {} })),
    offers: ['input'],
  },
  {
    title: 'a permission that is missing',
    code: 'E_SECRET_DENIED',
    action: 'rotate',
    secrets: 'app/key',
    with: generated,
    arrange: both(
      may(reads, {
        ...reads,
        Action: ['secretsmanager:UpdateSecretVersionStage', 'secretsmanager:GetRandomPassword'],
      }),
      put('app/key', 'FAKE-old'),
    ),
    passesDry: true,
    offers: ['statements'],
  },
  {
    title: 'a command that fails',
    code: 'E_COMMAND',
    action: 'rotate',
    secrets: 'app/key',
    with: { command: 'false' },
    arrange: both(all, put('app/key', 'FAKE-old')),
    passesDry: true,
    offers: [],
  },
  {
    title: 'an after that fails',
    code: 'E_AFTER',
    action: 'rotate',
    secrets: 'app/key',
    with: { ...generated, when: 'older-than=90d', after: 'false' },
    arrange: both(
      all,
      both(
        put('app/key', {
          string: 'FAKE-old',
          versionId: '1'.repeat(32),
          stages: ['AWSCURRENT', `secret-lease-after-${'1'.repeat(32)}`],
        }),
        put('app/key', 'FAKE-new'),
      ),
    ),
    passesDry: true,
    offers: [],
  },
  {
    title: 'a field that is not there',
    code: 'E_NOTHING_SELECTED',
    action: 'rotate',
    secrets: 'app/key',
    with: { ...generated, field: 'nope' },
    arrange: both(all, put('app/key', { json: { password: 'FAKE-old' } })),
    offers: [],
  },
  {
    title: 'a value that is too long',
    code: 'E_NEW_VERSION',
    action: 'rotate',
    secrets: 'app/key',
    with: { generate: 'length=200', field: 'password' },
    arrange: both(all, put('app/key', { json: { password: 'FAKE-old', rest: 'x'.repeat(65_480) } })),
    passesDry: true,
    offers: [],
  },
  {
    title: 'a secret that is not there',
    code: 'E_SECRET_NOT_FOUND',
    action: 'rotate',
    secrets: 'app/none',
    with: generated,
    arrange: all,
    offers: [],
  },
  {
    title: 'a parameter that is not there',
    code: 'E_SECRET_NOT_FOUND',
    action: 'rotate',
    secrets: 'ssm:/app/none',
    with: generated,
    arrange: may({ ...rotates, Action: ['ssm:*', 'secretsmanager:*'] }),
    offers: [],
  },
  {
    title: 'a selector that finds nothing',
    code: 'E_NOTHING_SELECTED',
    action: 'rotate',
    secrets: 'KEY, app/key#pasword',
    arrange: both(all, put('app/key', { json: { password: 'FAKE-old' }, rotation: {} })),
    offers: [],
  },
  {
    title: 'a value that is no text',
    code: 'E_BINARY',
    action: 'rotate',
    secrets: 'app/key',
    arrange: both(all, put('app/key', { binary: Buffer.from('ff00fe4641ff00fe', 'hex'), rotation: {} })),
    offers: ['option'],
  },
  {
    title: 'a value without fields that is no text',
    code: 'E_BINARY',
    action: 'rotate',
    secrets: 'KEY, app/key#a',
    arrange: both(all, put('app/key', { binary: Buffer.from('ff00fe4641ff00fe', 'hex'), rotation: {} })),
    offers: [],
  },
  {
    title: 'what alerts are sent with is not there',
    code: 'E_ALERT',
    action: 'monitor',
    secrets: 'prod/db',
    with: { ...quiet, 'alert-format': 'slack', 'alert-secrets': 'URL, app/none' },
    offers: [],
  },
  {
    title: 'a report that cannot be written',
    code: 'E_DISK',
    action: 'monitor',
    secrets: 'prod/db',
    with: { ...quiet, 'report-file': '/dev/null/report.json' },
    offers: [],
  },
];

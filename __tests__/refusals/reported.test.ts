import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import type { Statement } from '../../sandbox/policy.ts';
import type { Stage } from '../dist/stage.ts';
import { type Refusal, refuse } from './refusal.ts';

// Failures that people have reported of other programs, each by its thread: what this action says in the same situation.

interface Reported extends Omit<Refusal, 'title'> {
  readonly source: string;
}

const variablesOfToken = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** A trust policy that is satisfied with any repository of the owner, and with this audience. */
const trustsOwner =
  (sub: string) =>
  ({ sandbox: { accounts, roleArn } }: Stage) => {
    const role = accounts.role(roleArn);
    const [statement] = JSON.parse(JSON.stringify([role?.trust].flat())) as Statement[];
    assert.ok(statement);
    const [[aud, audience] = ['', ''], [key] = ['']] = Object.entries(
      statement?.Condition?.StringEquals ?? {},
    );
    const Condition = { StringEquals: { [aud]: audience }, StringLike: { [key]: sub } };
    accounts.setRole(roleArn, { trust: { Statement: { ...statement, Condition } } });
  };

const reports: readonly Reported[] = [
  {
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1938',
    // The repository was renamed: its subject has ids since then.
    arrange: trustsOwner('repo:OWNER/*'),
    claims: { sub: 'repo:OWNER@9919/app@774411220:ref:refs/heads/main', repository_owner_id: '9919' },
    with: { 'retry-max-attempts': '1' },
    code: 'E_ROLE_REFUSED',
    says: [
      'sub: repo:OWNER@9919/app@774411220:ref:refs/heads/main',
      'renamed or transferred since July 2026: a policy for `repo:OWNER/app:…` does not match',
    ],
  },
  {
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/318',
    arrange: trustsOwner('repo:owner/*'),
    with: { 'retry-max-attempts': '1' },
    code: 'E_ROLE_REFUSED',
    says: ['the policy must spell `OWNER/app` as GitHub does, and as it is called now'],
  },
  {
    source: 'https://github.com/aws-actions/configure-aws-credentials/issues/457',
    // The provider of the account has another audience than the token.
    with: { audience: 'sts.amazonaws.com.cn' },
    code: 'E_ROLE_REFUSED',
    says: ['does not accept the audience sts.amazonaws.com.cn', 'set `audience: sts.amazonaws.com`'],
  },
  {
    source: 'https://github.com/google-github-actions/auth/issues/51',
    claims: { actor: 'dependabot[bot]', event_name: 'pull_request' },
    step: { unsetFileCommands: variablesOfToken },
    code: 'E_NO_ID_TOKEN',
    says: [/Dependabot/, '`on-no-token: skip`'],
    offline: true,
  },
  {
    source: 'https://github.com/hashintel/hash/pull/8793',
    with: { 'role-to-assume': 'arn:aws:iam::54238437032:role/deploy' },
    code: 'E_INPUT',
    says: ['Its account has 11 digits. A 0 at its beginning is lost where YAML', 'quote it there'],
    offline: true,
  },
  {
    source: 'https://github.com/aws/aws-sdk-js-v3/issues/6401',
    with: { 'aws-region': 'aws_region' },
    code: 'E_INPUT',
    says: [`Write \`aws-region: \${{ env.AWS_REGION }}\``],
    offline: true,
  },
  {
    source: 'https://github.com/crossplane-contrib/provider-aws/issues/517',
    with: { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy\\' },
    code: 'E_INPUT',
    says: [/Probably meant: arn:aws:iam::111122223333:role\/deploy$/m],
    offline: true,
  },
  {
    source: 'https://github.com/mijdavis2/pyokta-aws-cli-assume-role/issues/14',
    with: { 'role-to-assume': 'arn:aws:iam::arn:aws-us-gov:iam::111122223333:role/Administrator' },
    code: 'E_INPUT',
    says: [/Probably meant: arn:aws-us-gov:iam::111122223333:role\/Administrator$/m],
    offline: true,
  },
  {
    source: 'https://github.com/cevoaustralia/aws-google-auth/issues/163',
    with: {
      'role-to-assume':
        'arn:aws:iam::111122223333:role/deploy, arn:aws:iam::111122223333:saml-provider/Google',
    },
    code: 'E_INPUT',
    says: ['The ARN of a role stands alone.', /Probably meant: arn:aws:iam::111122223333:role\/deploy$/m],
    offline: true,
  },
];

describe('reported of others', { concurrency: 2 }, () => {
  for (const { source, ...refusal } of reports) test(source, (t) => refuse(t, { title: source, ...refusal }));

  for (const [service, input] of [
    ['STS', 'sts-endpoint'],
    ['Secrets Manager', 'secretsmanager-endpoint'],
  ] as const)
    test(`https://github.com/aws/aws-sdk-js/issues/419, ${service}`, async (t) =>
      refuse(t, {
        title: service,
        with: { [input]: await portal(t), 'retry-max-attempts': '1' },
        code: 'E_NETWORK',
        says: [
          `${service} at 127.0.0.1:`,
          'gave an answer that is none of its own',
          'A proxy or a portal answers',
        ],
        never: [/Blocked/],
      }));
});

/** What answers with a page for people, whatever it is asked. */
async function portal(t: TestContext): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(403, { 'content-type': 'text/html' });
    response.end('<html><head><title>Blocked</title></head><body>Blocked by the policy</body></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Statement } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { ErrorCode } from '../../src/domain/error.ts';
import { assertConcealed, diagnosisOf, leaseIn, policyOf, suggestionsOf } from '../dist/diagnosis.ts';
import { refuse } from './refusal.ts';

/** A secret that cannot be read, and who is to blame. */
interface Refusal {
  readonly title: string;
  readonly secrets: string;
  readonly arrange?: (sandbox: Sandbox) => void;
  readonly with?: Readonly<Record<string, string>>;
  readonly code: ErrorCode;
  readonly says: RegExp;
  readonly fix: RegExp;
  /** Puts the suggested statements where the message says; the same job must then pass. */
  readonly paste?: (sandbox: Sandbox, suggested: Statement[]) => void;
}

const partner = '444455556666';
const key = '9f1d2c3b-0000-4000-8000-00000000abcd';
const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };
const readsAll: Statement = { Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' };
const denyRead: Statement = { Effect: 'Deny', Action: 'secretsmanager:GetSecretValue', Resource: '*' };
const batchesOnly: Statement = { ...readsAll, Action: 'secretsmanager:BatchGetSecretValue' };

function allowed(...statements: Statement[]) {
  return ({ accounts, roleArn }: Sandbox) => accounts.setPermissions(roleArn, policyOf(...statements));
}

function stored(name: string, settings: Parameters<Sandbox['secrets']['put']>[1]) {
  return ({ secrets }: Sandbox) => void secrets.put(name, { string: 'FAKE-refused-4e6f', ...settings });
}

/** The role keeps what it may and gets what is suggested first. */
function pasteToRole(...kept: Statement[]) {
  return ({ accounts, roleArn }: Sandbox, [first]: Statement[]) => {
    assert.ok(first);
    accounts.setPermissions(roleArn, policyOf(...kept, first));
  };
}

const denied: Refusal[] = [
  {
    title: 'by the role, which allows nothing of it',
    secrets: 'prod/db#host',
    arrange: allowed(batchesOnly),
    code: 'E_SECRET_DENIED',
    says: /The role deploy may not read the secret prod\/db: no identity-based policy allows secretsmanager:GetSecretValue\.$/m,
    fix: /permissions policy of the role deploy:\n\{/,
    paste: pasteToRole(),
  },
  {
    title: 'by the role, in a batch',
    secrets: 'prod/db#host\nprod/services/mail',
    arrange: allowed(batchesOnly, {
      ...readsAll,
      Resource: 'arn:aws:secretsmanager:*:*:secret:prod/services/*',
    }),
    code: 'E_SECRET_DENIED',
    says: /secret prod\/db: no identity-based policy/,
    fix: /:secret:prod\/db-\?{6}"/,
    paste: pasteToRole({ ...readsAll, Resource: 'arn:aws:secretsmanager:*:*:secret:prod/services/*' }),
  },
  {
    title: 'by the role, to list a prefix',
    secrets: 'prod/services/*',
    arrange: allowed(batchesOnly, { ...readsAll, Action: 'secretsmanager:GetSecretValue' }),
    code: 'E_SECRET_DENIED',
    says: /may not list secrets for prod\/services\/\*: no identity-based policy allows secretsmanager:ListSecrets/,
    fix: /"Resource": "\*"/,
    paste: pasteToRole({ ...readsAll, Action: 'secretsmanager:GetSecretValue' }),
  },
  {
    title: 'by a Deny of the role',
    secrets: 'prod/db#host',
    arrange: allowed(everything, denyRead),
    code: 'E_SECRET_DENIED',
    says: /a Deny in the identity-based policy forbids secretsmanager:GetSecretValue/,
    fix: /Look for the Deny in the identity-based policy.*no Allow outweighs it/,
  },
  {
    title: 'by a session policy of the author',
    secrets: 'prod/db#host',
    with: { 'session-policy': JSON.stringify(policyOf(batchesOnly)) },
    code: 'E_SECRET_DENIED',
    says: /no session policy allows secretsmanager:GetSecretValue/,
    fix: /session's policy \(the input `session-policy`/,
  },
  {
    title: "by the secret's own policy",
    secrets: 'guarded/db',
    arrange: stored('guarded/db', { resourcePolicy: policyOf({ ...denyRead, Principal: '*' }) }),
    code: 'E_SECRET_DENIED',
    says: /a Deny in the resource-based policy/,
    fix: /Look for the Deny in the secret's own policy \(`aws secretsmanager get-resource-policy/,
  },
  {
    title: "by the secret's account, which has no policy on it",
    secrets: `arn:aws:secretsmanager:eu-west-1:${partner}:secret:partner/closed`,
    arrange: stored('partner/closed', { account: partner, kmsKeyId: key }),
    code: 'E_SECRET_DENIED',
    says: /no resource-based policy allows/,
    fix: /secret's own policy, in its account.*\n\{/,
    paste: ({ secrets }, suggested) =>
      void secrets.put('partner/closed', {
        account: partner,
        noValue: true,
        resourcePolicy: policyOf(...suggested),
      }),
  },
  {
    title: 'by the organisation, which does not allow it',
    secrets: 'prod/db#host',
    arrange: ({ accounts, account }) =>
      accounts.setServiceControlPolicy(account, policyOf({ ...everything, Action: 'sts:*' })),
    code: 'E_SECRET_DENIED',
    says: /no service control policy allows/,
    fix: /organisation must allow it/,
  },
  {
    title: 'by a Deny of the organisation',
    secrets: 'prod/db#host',
    arrange: ({ accounts, account }) =>
      accounts.setServiceControlPolicy(account, policyOf(everything, denyRead)),
    code: 'E_SECRET_DENIED',
    says: /a Deny in the service control policy/,
    fix: /no Allow outweighs it/,
  },
  {
    title: "by the network's VPC endpoint",
    secrets: 'prod/db#host',
    arrange: (sandbox) => sandbox.setVpcEndpointPolicy(policyOf({ ...batchesOnly, Principal: '*' })),
    code: 'E_SECRET_DENIED',
    says: /no VPC endpoint policy allows/,
    fix: /policy of the network's VPC endpoint/,
    paste: (sandbox, suggested) => sandbox.setVpcEndpointPolicy(policyOf(...suggested)),
  },
];

const keys: Refusal[] = [
  {
    title: 'that the role may not use',
    secrets: 'kms/db',
    arrange: (sandbox) => {
      allowed(readsAll)(sandbox);
      stored('kms/db', { kmsKeyId: key })(sandbox);
    },
    code: 'E_SECRET_KMS',
    says: /may not decrypt the secret kms\/db/,
    fix: /"kms:ViaService": "secretsmanager\.eu-west-1\.amazonaws\.com"/,
    paste: ({ accounts, roleArn }, [own]) => {
      const statement = JSON.parse(JSON.stringify(own).replace('KEY_ID', key));
      accounts.setPermissions(roleArn, policyOf(readsAll, statement));
    },
  },
  {
    title: 'that is disabled',
    secrets: 'kms/db',
    arrange: stored('kms/db', { kmsDenied: 'decryption' }),
    code: 'E_SECRET_KMS',
    says: /could not be decrypted: its KMS key is disabled/,
    fix: /Enable the key/,
  },
  {
    title: "that is another account's default",
    secrets: `arn:aws:secretsmanager:eu-west-1:${partner}:secret:partner/plain`,
    arrange: stored('partner/plain', {
      account: partner,
      resourcePolicy: policyOf({ ...readsAll, Principal: '*' }),
    }),
    code: 'E_SECRET_KMS',
    says: /encrypted with that\s+account's default key/,
    fix: /customer-managed key/,
  },
];

const gone: Refusal[] = [
  {
    title: 'never there',
    secrets: 'prod/dbb',
    code: 'E_SECRET_NOT_FOUND',
    says: /no secret prod\/dbb in eu-west-1/,
    fix: /list-secrets --region eu-west-1/,
  },
  {
    title: 'in another region than its ARN says',
    secrets: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/db',
    code: 'E_SECRET_NOT_FOUND',
    says: /in us-east-1/,
    fix: /--region us-east-1/,
  },
  {
    title: 'called as in Terraform',
    secrets: 'data.aws_secretsmanager_secret_version.db.secret_string',
    code: 'E_SECRET_NOT_FOUND',
    says: /no secret data\.aws_secretsmanager_secret_version/,
    fix: /an address in Terraform: write the name that the secret has in AWS, or its ARN\.\nCheck/,
  },
  {
    title: "with an ARN's random ending in its name",
    secrets: 'prod/db-AbCdEf',
    code: 'E_SECRET_NOT_FOUND',
    says: /no secret prod\/db-AbCdEf/,
    fix: /write `prod\/db`\./,
  },
  {
    title: 'made anew, with another random ending',
    secrets: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-123456#host',
    code: 'E_SECRET_NOT_FOUND',
    says: /There is no secret/,
    fix: /random ending, which changes when a secret is made anew/,
  },
  {
    title: 'scheduled for deletion',
    secrets: 'old/db',
    arrange: stored('old/db', { deleted: true }),
    code: 'E_SECRET_DELETED',
    says: /scheduled for deletion/,
    fix: /restore-secret --secret-id old\/db --region eu-west-1/,
  },
  {
    title: 'without a value',
    secrets: 'new/db',
    arrange: ({ secrets }) => void secrets.put('new/db', { noValue: true }),
    code: 'E_SECRET_NO_VALUE',
    says: /has no value with the stage AWSCURRENT/,
    fix: /put a value into the secret/,
  },
  {
    title: 'without such a stage',
    secrets: 'prod/db#host stage=AWSPENDING',
    code: 'E_SECRET_NO_VALUE',
    says: /has no value with the stage AWSPENDING/,
    fix: /list-secret-version-ids --secret-id prod\/db/,
  },
  {
    title: 'with a version and a stage that do not agree',
    secrets: 'prod/old version=11111111-0000-4000-8000-000000000001 stage=AWSPREVIOUS',
    arrange: stored('prod/old', { versionId: '11111111-0000-4000-8000-000000000001' }),
    code: 'E_SECRET_NO_VALUE',
    says: /does not have the stage AWSPREVIOUS/,
    fix: /not both/,
  },
];

for (const [group, refusals] of Object.entries({ denied, keys, gone })) {
  describe(group, { concurrency: 2 }, () => {
    for (const refusal of refusals) test(refusal.title, () => diagnose(refusal));
  });
}

async function diagnose({ secrets, arrange, with: inputs, code, says, fix, paste }: Refusal): Promise<void> {
  const sandbox = await startSandbox();
  const lease = (visibility: 'private' | 'public') =>
    leaseIn(sandbox, { claims: { repository_visibility: visibility } }, { ...inputs, secrets });
  try {
    arrange?.(sandbox);
    const step = await lease('private');
    const message = diagnosisOf(step, code, sandbox);
    assert.match(message, says);
    assert.match(message, fix);
    assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 1);
    assert.ok(sandbox.requests.filter(({ status }) => status >= 400).length <= 2, 'a denial is not retried');

    const concealed = await lease('public');
    assertConcealed(concealed);
    for (const { Resource } of suggestionsOf(diagnosisOf(concealed, code, sandbox)))
      assert.match(
        String(Resource ?? '*'),
        /^(\*|arn:aws:[a-z]+:[a-z0-9-]+:ACCOUNT:.+)$/,
        'for a person to complete',
      );

    if (!paste) return;
    paste(sandbox, suggestionsOf(message));
    const healed = await lease('private');
    assert.equal(healed.outcome, 'success', healed.log);
  } finally {
    await sandbox.stop();
  }
}

// https://github.com/remotion-dev/github-unwrapped-2022/issues/34, https://github.com/aws/chalice/issues/1445
for (const [operation, code, told, ...says] of [
  [
    'GetSecretValue',
    'UnrecognizedClientException',
    'E_AWS',
    'the region is not enabled',
    'aws account enable-region',
  ],
  [
    'GetSecretValue',
    'InvalidClientTokenId',
    'E_AWS',
    '(GetSecretValue: InvalidClientTokenId)',
    'aws account enable-region',
  ],
  ['GetSecretValue', 'SignatureDoesNotMatch', 'E_AWS', 'The clock of the runner', 'proxy'],
  ['AssumeRoleWithWebIdentity', 'InvalidClientTokenId', 'E_STS', 'not active in this region', 'aws-region'],
] as const)
  test(`a region or a clock that AWS does not take: ${operation} ${code}`, (t) =>
    refuse(t, {
      title: code,
      code: told,
      says: [...says],
      arrange: ({ sandbox }) => void sandbox.faults.add({ operation, kind: 'error', code, times: 99 }),
    }));

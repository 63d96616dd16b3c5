import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAction } from '../../../runner/action.ts';
import { unstartable } from '../../../src/domain/command/unstartable.ts';
import { beforeKeys } from '../../../src/domain/credentials/ambient-credentials.ts';
import { refuseSameProfile } from '../../../src/domain/credentials/aws-config.ts';
import { LeaseError } from '../../../src/domain/error.ts';
import { RequestFailure } from '../../../src/domain/failure.ts';
import { explainMissingToken } from '../../../src/domain/refusals/missing-token.ts';
import { explainRole } from '../../../src/domain/refusals/refused-role.ts';
import { failedAfter, unverifiedAfter } from '../../../src/domain/rotation/failed-after.ts';
import {
  badParameter,
  collidedParameter,
  overtakenParameter,
  undecidedParameter,
  unverifiedParameter,
} from '../../../src/domain/rotation/failed-parameter.ts';
import {
  abandonedRotation,
  overtakenRotation,
  stuckRotation,
  supersededRotation,
  timedOutRotation,
  withoutRotation,
  withRotation,
} from '../../../src/domain/rotation/failed-rotation.ts';
import { badVersion, unverifiedVersion } from '../../../src/domain/rotation/failed-version.ts';
import { refuseUnverifiedTls } from '../../../src/domain/tls.ts';
import { requireClaims } from '../../../src/domain/trust/trust.ts';
import { asLeaseError } from '../../../src/domain/unforeseen.ts';
import { readAlertInputs } from '../../../src/inputs/alert-inputs.ts';
import { parseCommandLine } from '../../../src/inputs/command-line.ts';
import { explained } from '../../../src/inputs/input-reader.ts';
import { readLeaseInputs } from '../../../src/inputs/lease-inputs.ts';
import { readMonitorInputs } from '../../../src/inputs/monitor-inputs.ts';
import { readRotateInputs } from '../../../src/inputs/rotate-inputs.ts';
import {
  explainParameter,
  explainWatchedParameter,
} from '../../../src/sources/parameter-store/refused-parameter.ts';
import { explainParameterRotation } from '../../../src/sources/parameter-store/refused-rotation.ts';
import { explainRotation } from '../../../src/sources/secrets-manager/refused-rotation.ts';
import { explainSecret } from '../../../src/sources/secrets-manager/refused-secret.ts';
import { watchedSecrets } from '../../../src/sources/secrets-manager/watched.ts';
import { queryOf, requestOf, versionId } from '../../domain/samples.ts';

// Messages that no other test of this process makes. What they say is read by messages.test.ts.

const role = {
  arn: 'arn:aws:iam::111122223333:role/deploy',
  partition: 'aws',
  accountId: '111122223333',
  name: 'deploy',
};
const reader = { role, scoped: true };
const query = queryOf('prod/db', { requests: [requestOf()] });
const dropIn = queryOf('prod/db', {
  requests: [requestOf({ naming: { kind: 'stem', stem: undefined, letterCase: 'upper' } })],
});
const parameter = {
  ...query,
  text: 'ssm:/prod/db',
  reference: { source: 'parameter-store', prefixText: 'ssm:/', kind: 'name', name: 'prod/db' },
} as const;
const path = {
  ...parameter,
  text: 'ssm:/prod/*',
  reference: { source: 'parameter-store', prefixText: 'ssm:/', kind: 'prefix', prefix: 'prod/' },
} as const;
const secret = { text: 'prod/db', region: 'eu-west-1' };
const attempt = {
  role,
  claims: {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:a/b:ref:x',
  },
  audience: 'sts.amazonaws.com',
  policy: 'scoped',
  duration: 900,
} as const;
const refusedBy = (code: string, words: string) =>
  new RequestFailure('GetSecretValue', { kind: 'answer', code, words });

const made: (() => unknown)[] = [
  ...(['own', 'fork', 'dependabot'] as const).flatMap((origin) =>
    [true, false].map((maySkip) => () => explainMissingToken(origin, { maySkip })),
  ),
  ...(['not found', 'not executable', 'no program of Windows', 'line break for a batch file'] as const).map(
    (reason) => () => unstartable('./publish.sh', reason, new Map()),
  ),
  () => unstartable('FAKE-value', 'not found', new Map([['A', 'FAKE-value']])),
  () => stuckRotation(secret, versionId, 9e6),
  () => timedOutRotation(secret, versionId, 9e5),
  () => timedOutRotation(secret, undefined, 9e5),
  () => abandonedRotation(secret),
  () => supersededRotation(secret, versionId),
  () => overtakenRotation(secret),
  () => withoutRotation(secret),
  () => withRotation(secret),
  ...['EncryptionFailure', 'AccessDenied', 'ResourceExists', 'LimitExceeded'].map(
    (code) => () =>
      explainRotation(refusedBy(code, 'lambda:InvokeFunction'), query, {
        reader,
        token: versionId,
        functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:rotate-db',
      }),
  ),
  () => badParameter(secret, ['it is empty'], { kind: 'unwritten', hasField: false }),
  () => badParameter(secret, ['it is empty'], { kind: 'put back', now: 3 }),
  () => badParameter(secret, ['it is empty'], { kind: 'current', isLabelled: false, bad: 3, old: 2 }),
  () => unverifiedParameter(secret, ['Nobody answered.']),
  () => undecidedParameter(secret, ['Nobody answered.']),
  () => overtakenParameter(secret),
  () => collidedParameter(secret, 3, 4),
  ...[
    'ParameterPatternMismatch',
    'ParameterMaxVersionLimitExceeded',
    'ParameterVersionLabelLimitExceeded',
    'Validation',
    'AccessDenied',
  ].flatMap((code) =>
    (['PutParameter', 'GetParameterHistory', 'GetRandomPassword'] as const).flatMap((operation) =>
      ['', 'explicit deny ', 'kms:Encrypt ', 'kms:Encrypt with an explicit deny '].map(
        (words) => () =>
          explainParameterRotation(
            new RequestFailure(operation, { kind: 'answer', code, words }),
            parameter,
            reader,
          ),
      ),
    ),
  ),
  () => badVersion(secret, ['it is empty'], { kind: 'kept' }),
  () => badVersion(secret, ['it is empty'], { kind: 'rolled back', old: versionId }),
  () => badVersion(secret, ['it is empty'], { kind: 'current', old: versionId, bad: versionId, why: 'Why.' }),
  () => unverifiedVersion(secret, ['Nobody answered.']),
  () => failedAfter(secret, { old: versionId, current: versionId }, 'ended with exit code 1'),
  () => failedAfter({ text: 'ssm:/prod/key', region: 'eu-west-1' }, { old: '1', current: '2' }, 'was ended'),
  () => unverifiedAfter(secret, { old: versionId, current: versionId }, ['Nobody answered.']),
  () => asLeaseError(new TypeError('FAKE')),
  ...[query, dropIn].flatMap((each) => [
    () => explainSecret(refusedBy('ResourceNotFound', ''), each, reader),
    () => explainSecret(refusedBy('ResourceNotFound', 'staging label'), each, reader),
    () =>
      explainSecret(
        refusedBy('ResourceNotFound', 'version'),
        { ...each, version: { versionId, stage: 'AWSPREVIOUS' } },
        reader,
      ),
    () => explainSecret(refusedBy('InvalidRequest', 'marked for deletion'), each, reader),
    () =>
      explainSecret(
        refusedBy('InvalidRequest', 'VersionStage'),
        { ...each, version: { versionId, stage: 'A' } },
        reader,
      ),
    () => explainSecret(refusedBy('InvalidRequest', 'default KMS'), each, reader),
  ]),
  ...[parameter, path].flatMap((each) =>
    [
      ['ParameterNotFound', ''],
      ['ParameterVersionNotFound', ''],
      ['ParameterVersionMismatch', ''],
      ['InvalidKeyId', ''],
      ['AccessDenied', 'because no identity-based policy allows the ssm:GetParameters action'],
      ['AccessDenied', 'with an explicit deny in an identity-based policy'],
      ['AccessDenied', 'kms:Decrypt because no identity-based policy allows it'],
      ['AccessDenied', 'kms:Decrypt with an explicit deny in a resource-based policy'],
      ['Throttling', ''],
      ['InternalServerError', ''],
    ].map(
      ([code = '', words = '']) =>
        () =>
          explainParameter(
            refusedBy(code, words),
            { ...each, version: { versionId: '3', stage: 'live' } },
            reader,
          ),
    ),
  ),
  ...(['DescribeParameters', 'ListTagsForResource', 'GetParameters'] as const).flatMap((operation) =>
    ['because no identity-based policy allows it', 'with an explicit deny in an identity-based policy'].map(
      (words) => () =>
        explainWatchedParameter(
          new RequestFailure(operation, { kind: 'answer', code: 'AccessDeniedException', words }),
          { ...path, described: true, watched: true },
          reader,
          true,
        ),
    ),
  ),
  () =>
    watchedSecrets.explain(
      new RequestFailure('DescribeSecret', {
        kind: 'answer',
        code: 'AccessDeniedException',
        words: 'because no identity-based policy allows it',
      }),
      query,
      reader,
      true,
    ),
  ...[
    ['InvalidIdentityToken', 'No OpenIDConnect provider found'],
    ['ValidationError', 'durationSeconds failed: must be greater than or equal to 900'],
  ].map(
    ([code = '', words = '']) =>
      () =>
        explainRole(
          new RequestFailure('AssumeRoleWithWebIdentity', { kind: 'answer', code, words }),
          attempt,
        ),
  ),
];

test('errors that are made from what went wrong', () => {
  for (const make of made) assert.ok(make() instanceof LeaseError, String(make));
});

const thrown: (() => unknown)[] = [
  () => beforeKeys({ AWS_PROFILE: 'x' }, 'FAKE'),
  () => refuseSameProfile('[secret-lease]\naws_access_key_id = FAKE\n', 'secret-lease'),
  () => refuseUnverifiedTls({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
  () => requireClaims({ environment: 'dev' }, [{ line: 1, claim: 'environment', glob: 'production' }]),
  () => requireClaims({}, [{ line: 1, claim: 'environment', glob: 'production' }]),
  ...[
    [],
    ['nope'],
    ['check', '--nope'],
    ['check', '--lease', 'x'],
    ['check', '--min-remaining', '5'],
    ['renew'],
    ['renew', '--shell', 'fish'],
    ['exec', './x'],
    ['exec', '--'],
    ['credential-process'],
  ].map((words) => () => parseCommandLine(words)),
];

test('errors that are thrown', () => {
  for (const act of thrown) assert.throws(act, LeaseError, String(act));
});

/** Inputs by an action's defaults, but for these. */
function inputsOf(action: string, given: Readonly<Record<string, string>>) {
  const defaults = readAction(new URL(`../../../${action}`, import.meta.url).pathname).inputs;
  return (name: string) => given[name] ?? defaults.get(name) ?? '';
}

const right = {
  secrets: 'prod/db',
  'aws-region': 'eu-west-1',
  'role-to-assume': role.arn,
};

describe('inputs of a lease', () => {
  const wrong: Record<string, string>[] = [
    { 'aws-region': '' },
    { 'aws-region': 'Ireland' },
    { 'role-to-assume': 'deploy' },
    { 'role-to-assume': '', 'require-claims': 'a=b' },
    { 'role-to-assume': '', 'session-policy': 'scoped' },
    { 'require-claims': 'x' },
    { 'allowed-account-ids': '12' },
    { secrets: '' },
    { 'secret-ids': 'prod/db' },
    { 'secret-ids': '#', secrets: '' },
    { 'role-chain': 'x' },
    { 'role-to-assume': '', 'export-credentials': 'env' },
    { 'export-credentials': 'env', 'managed-session-policies': 'x' },
    { 'session-policy': '{' },
    { 'role-external-id': 'x1' },
    { 'role-chain': role.arn, 'role-external-id': 'a b' },
    { 'unset-current-credentials': 'true', 'role-to-assume': '' },
    { 'role-skip-session-tagging': 'maybe', 'web-identity-token-file': '/x' },
    { 'min-mask-length': '0' },
    { verify: 'x' },
  ];
  for (const given of wrong) {
    test(JSON.stringify(given), async () => {
      await assert.rejects(readLeaseInputs(inputsOf('action.yml', { ...right, ...given }), {}), LeaseError);
    });
  }
});

describe('inputs of a monitor', () => {
  const wrong: Record<string, string>[] = [
    { secrets: '#' },
    { secrets: 'A, prod/db' },
    { secrets: 'prod/db#a' },
    { secrets: 'prod/db optional' },
    { secrets: 'p*x' },
    { secrets: 'ssm:/prod/key' },
    { tags: '=x' },
    { 'remove-unused': '14d', issue: 'false', 'github-token': '' },
    { 'remove-unused': '1h', 'unused-after': '90d', 'state-file': 'x', issue: 'false', 'github-token': '' },
    { 'unused-after': '90d' },
    { 'monitor-id': 'x'.repeat(201) },
    { 'issue-title': 'x'.repeat(257) },
    { 'github-token': 'a b' },
    { owners: 'payments: alice', issue: 'false', 'github-token': '' },
    { assignees: 'OWNER/team' },
    { verify: 'prod/db#' },
    { verify: 'p* github' },
    { verify: 'prod/db github max-scopes=a,' },
  ];
  for (const given of wrong) {
    test(JSON.stringify(given).slice(0, 60), async () => {
      await assert.rejects(
        () => readMonitorInputs(inputsOf('monitor/action.yml', { ...right, ...given }), {}),
        LeaseError,
      );
    });
  }
});

describe('typos that are made with any input', () => {
  const wrong: Record<string, string>[] = [
    { 'aws-region': `\${{ vars.REGION }}` },
    { secrets: `prod/db\n\${{ vars.SECRET }}` },
    { 'role-to-assume': `"${role.arn}"` },
    { 'min-remaining': '30 min' },
    { 'export-env': '$EXPORT' },
    { 'require-claims': 'ref=a\nref: b' },
  ];
  for (const given of wrong) {
    test(JSON.stringify(given), async () => {
      const read = inputsOf('action.yml', { ...right, ...given });
      await assert.rejects(
        explained(read, (checked) => readLeaseInputs(checked, {}), {}),
        LeaseError,
      );
    });
  }
});

describe('inputs of alerts', () => {
  const wrong: Record<string, string>[] = [
    { 'alert-secrets': 'OTHER, prod/alerts#url' },
    { 'alert-secrets': 'URL, prod/*' },
    { 'alert-secrets': 'URL, app:Iv1' },
    { 'alert-secrets': 'URL, prod/alerts optional' },
    { 'alert-url': 'http://hooks.example' },
    { 'alert-token': 'a b' },
  ];
  for (const given of wrong) {
    test(JSON.stringify(given), async () => {
      await assert.rejects(readAlertInputs(inputsOf('monitor/action.yml', given)), LeaseError);
    });
  }
});

describe('inputs of a rotation', () => {
  for (const secrets of ['TOKEN, ecr: repositories=app access=pull', 'prod/*', 'ssm:/prod/*']) {
    test(secrets, async () => {
      const inputs = inputsOf('rotate/action.yml', { ...right, secrets });
      await assert.rejects(readRotateInputs(inputs, {}), LeaseError);
    });
  }
});

// A script as an experienced engineer would write it: the three exchanges with the AWS SDK's clients, batches at the
// same time, without what a lease adds: scope, verification, masks, expiry and export.
import { BatchGetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const {
  ACTIONS_ID_TOKEN_REQUEST_URL = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN = '',
  ROLE_ARN,
  SECRET_NAMES = '',
} = process.env;

const answer = await fetch(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
  headers: { authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
});
const { value: token } = (await answer.json()) as { value: string };

const sts = new STSClient({});
const { Credentials } = await sts.send(
  new AssumeRoleWithWebIdentityCommand({
    RoleArn: ROLE_ARN,
    RoleSessionName: 'by-hand',
    WebIdentityToken: token,
    DurationSeconds: 900,
  }),
);
const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};

const names = SECRET_NAMES.split('\n');
const secretsManager = new SecretsManagerClient({
  credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
});
const batches = Array.from({ length: Math.ceil(names.length / 20) }, (_, index) =>
  secretsManager.send(
    new BatchGetSecretValueCommand({ SecretIdList: names.slice(index * 20, index * 20 + 20) }),
  ),
);
const values = (await Promise.all(batches)).flatMap(({ SecretValues = [] }) => SecretValues);
if (values.length !== names.length) throw new Error(`${values.length} secrets instead of ${names.length}`);

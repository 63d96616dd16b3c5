// The floor: the same three exchanges with as little as can do them. node:http, one connection kept alive, Signature
// Version 4 by hand, answers read with a regular expression where they are XML. Nobody should write this; it shows
// what is left when everything is left out.
import { createHash, createHmac } from 'node:crypto';

// As cheap as http comes: an import would read every export of it, some of which load more.
const { Agent, request } = process.getBuiltinModule('node:http');
const {
  ACTIONS_ID_TOKEN_REQUEST_URL = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN = '',
  AWS_ENDPOINT_URL = '',
  AWS_REGION = '',
  ROLE_ARN = '',
  SECRET_NAMES = '',
} = process.env;
const agent = new Agent({ keepAlive: true });

const { value: token } = JSON.parse(
  await exchange(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, 'GET', {
    authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
  }),
) as { value: string };

const session = await exchange(
  AWS_ENDPOINT_URL,
  'POST',
  { 'content-type': 'application/x-www-form-urlencoded' },
  new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: ROLE_ARN,
    RoleSessionName: 'by-hand',
    WebIdentityToken: token,
    DurationSeconds: '900',
  }).toString(),
);
const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
  (name) => new RegExp(`<${name}>([^<]*)<`).exec(session)?.[1] ?? '',
) as [string, string, string];

const names = SECRET_NAMES.split('\n');
const batches = Array.from({ length: Math.ceil(names.length / 20) }, async (_, index) => {
  const body = JSON.stringify({ SecretIdList: names.slice(index * 20, index * 20 + 20) });
  const answer = await exchange(AWS_ENDPOINT_URL, 'POST', signed(body), body);
  return (JSON.parse(answer) as { SecretValues: unknown[] }).SecretValues;
});
const values = (await Promise.all(batches)).flat();
if (values.length !== names.length) throw new Error(`${values.length} secrets instead of ${names.length}`);
agent.destroy();

function exchange(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    })
      .on('error', reject)
      .end(body);
  });
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signed(body: string): Record<string, string> {
  const date = new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
  const day = date.slice(0, 8);
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    host: new URL(AWS_ENDPOINT_URL).host,
    'x-amz-date': date,
    'x-amz-security-token': sessionToken,
    'x-amz-target': 'secretsmanager.BatchGetSecretValue',
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n');
  const scope = `${day}/${AWS_REGION}/secretsmanager/aws4_request`;
  const key = [day, AWS_REGION, 'secretsmanager', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${secretAccessKey}`,
  );
  const signature = createHmac('sha256', key)
    .update(['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n'))
    .digest('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

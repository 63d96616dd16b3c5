// The three exchanges of a lease with as little code as possible: Signature Version 4 by hand, XML answers read with a
// regular expression. Not an example for production; it shows the time that no lease can avoid.
import { createHash, createHmac } from 'node:crypto';
import type { Agent } from 'node:http';

const {
  ACTIONS_ID_TOKEN_REQUEST_URL = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN = '',
  AWS_ENDPOINT_URL = '',
  AWS_ENDPOINT_URL_STS = '',
  AWS_ENDPOINT_URL_SECRETS_MANAGER = '',
  AWS_REGION = '',
  ROLE_ARN = '',
  SECRET_NAMES = '',
} = process.env;

export const stsUrl = AWS_ENDPOINT_URL_STS || AWS_ENDPOINT_URL || `https://sts.${AWS_REGION}.amazonaws.com`;
export const secretsManagerUrl =
  AWS_ENDPOINT_URL_SECRETS_MANAGER ||
  AWS_ENDPOINT_URL ||
  `https://secretsmanager.${AWS_REGION}.amazonaws.com`;
const names = SECRET_NAMES.split('\n');
/** How many requests run at the same time. */
export const batchCount = Math.ceil(names.length / 20);

/** Reads all secrets over the connections of an agent, and closes them. */
export async function readAll(agent: Agent): Promise<void> {
  const { value: token } = JSON.parse(
    await exchange(agent, `${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, 'GET', {
      authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
    }),
  ) as { value: string };

  const session = await exchange(
    agent,
    stsUrl,
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
  const keys = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
    (name) => new RegExp(`<${name}>([^<]*)<`).exec(session)?.[1] ?? '',
  ) as [string, string, string];

  const batches = Array.from({ length: batchCount }, async (_, index) => {
    const body = JSON.stringify({ SecretIdList: names.slice(index * 20, index * 20 + 20) });
    const answer = await exchange(agent, secretsManagerUrl, 'POST', signed(body, keys), body);
    return (JSON.parse(answer) as { SecretValues: unknown[] }).SecretValues;
  });
  const values = (await Promise.all(batches)).flat();
  if (values.length !== names.length) throw new Error(`${values.length} secrets instead of ${names.length}`);
  agent.destroy();
}

function exchange(
  agent: Agent,
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<string> {
  // The cheapest way: an `import` would read every export, and some of them load more modules.
  const { request } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http');
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
function signed(
  body: string,
  [accessKeyId, secretAccessKey, sessionToken]: [string, string, string],
): Record<string, string> {
  const date = new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
  const day = date.slice(0, 8);
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    host: new URL(secretsManagerUrl).host,
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

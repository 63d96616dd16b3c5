import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { tokenOf } from './job-client.ts';

const program = fileURLToPath(new URL('../../sandbox/serve.ts', import.meta.url));
const server = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
const environment: Record<string, string> = {};

before(async () => {
  for await (const line of createInterface({ input: server.stdout })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) environment[name] = value;
    if (line.includes('oidc-issuer:')) break;
  }
});
after(() => server.kill());

const control = async (method: string, name: string, body?: unknown) => {
  const response = await fetch(`${environment.AWS_ENDPOINT_URL}/_sandbox/${name}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};

test('what it prints is the environment of a job', async () => {
  assert.equal(decodeJwt(await tokenOf(environment)).sub, 'repo:OWNER/app:environment:production');
  assert.equal(environment.AWS_REGION, 'eu-west-1');
});

test('its controls work over HTTP', async () => {
  const about = await control('GET', 'about');
  assert.equal(about.body.roleArn, 'arn:aws:iam::111122223333:role/deploy');
  const other = await control('POST', 'job', { claims: { repository: 'OWNER/other' } });
  assert.equal(decodeJwt(await tokenOf(other.body)).repository, 'OWNER/other');
  const added = await control('POST', 'secrets', { name: 'new/one', string: 'x' });
  assert.match(added.body.arn ?? '', /:secret:new\/one-/);
  await control('POST', 'faults', { operation: 'jwks', kind: 'throttle' });
  const jwks = `${environment.AWS_ENDPOINT_URL}/oidc/.well-known/jwks`;
  assert.equal((await fetch(jwks)).status, 429);
  await control('DELETE', 'faults');
  assert.equal((await fetch(jwks)).status, 200);
  assert.equal((await control('GET', 'nothing')).status, 404);
  assert.equal((await control('POST', 'faults', 'x'.slice(1))).status, 400);
});

test('it gives out tokens of issuers, and takes them back', async () => {
  const { body } = await control('POST', 'issuers', { issuer: 'npm' });
  const whoAmI = async () => {
    const headers = { authorization: `Bearer ${body.value}` };
    return (await fetch(`${body.url}/-/whoami`, { headers })).status;
  };
  assert.equal(await whoAmI(), 200);
  await control('POST', 'revoke', { value: body.value });
  assert.equal(await whoAmI(), 401);
});

test('it stops when told to', async () => {
  server.kill('SIGTERM');
  const [code, signal] = await once(server, 'exit');
  // Windows has no signals to catch: there the process is ended from outside.
  assert.equal(process.platform === 'win32' ? signal : code, process.platform === 'win32' ? 'SIGTERM' : 0);
});

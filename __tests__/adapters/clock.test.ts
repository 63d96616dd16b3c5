import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Attempts } from '../../src/adapters/attempts.ts';
import { ServiceClock } from '../../src/adapters/clock.ts';
import { Connections } from '../../src/adapters/connections.ts';
import { Deadline } from '../../src/adapters/deadline.ts';
import { GitHubIdentityProvider } from '../../src/adapters/oidc.ts';

const hour = 3_600_000;

test('the Date of an answer sets the clock, unless a cache kept the answer', async (t) => {
  const headers: Record<string, string> = { date: new Date(Date.now() - hour).toUTCString() };
  const server = createServer((_request, response) => response.writeHead(200, headers).end('{"keys":[]}'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [connections, deadline, clock] = [new Connections({}), new Deadline(5000), new ServiceClock()];
  t.after(() => {
    deadline.stop();
    connections.close();
  });
  const one = new Attempts(deadline, { maxAttempts: 1, attemptTimeout: 5000 });
  const provider = new GitHubIdentityProvider(
    { url, bearer: 'FAKE' },
    { attempts: { full: one, short: one }, connections, clock, whileWaiting: () => {}, onAnswer: () => {} },
  );
  const hoursAhead = () => Math.round((clock.now() - Date.now()) / hour);

  headers.age = '3600';
  await provider.keys(url);
  assert.equal(hoursAhead(), 0);
  delete headers.age;
  await provider.keys(url);
  assert.equal(hoursAhead(), -1);
});

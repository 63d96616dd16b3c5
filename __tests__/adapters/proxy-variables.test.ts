import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Agent, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { proxyVariables } from '../../src/adapters/proxy-variables.ts';
import { proxyMasks } from '../../src/domain/masks/proxy.ts';
import { lacks } from '../needs.ts';
import { noProxyForms } from './no-proxy-forms.ts';

/** A proxy that refuses every connection, what it was asked for, and the user and password of the last request. */
const asked: string[] = [];
let sent: string | undefined;
const proxy = createServer().on('connect', ({ url = '', headers }, socket) => {
  asked.push(url);
  sent = headers['proxy-authorization']?.replace('Basic ', '');
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});
proxy.listen(0, '127.0.0.1');
await once(proxy, 'listening');
after(() => proxy.close());
const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

async function goesByProxy(host: string, noProxy: string): Promise<boolean> {
  asked.length = 0;
  const proxyEnv = { ...proxyVariables({ HTTPS_PROXY: address, NO_PROXY: noProxy }) };
  const agent = new Agent({ proxyEnv });
  // Nothing listens there: what is not asked of the proxy ends at once.
  const lookup = (_: string, __: object, done: (error: Error) => void) => done(new Error('direct'));
  const request = get({ host, agent, lookup, port: 443, timeout: 300 } as never);
  await new Promise((resolve) =>
    request
      .on('error', resolve)
      .on('timeout', () => request.destroy())
      .on('close', resolve),
  );
  agent.destroy();
  return asked.length > 0;
}

async function goesByProxyOfCurl(host: string, noProxy: string): Promise<boolean> {
  asked.length = 0;
  const url = `https://${host.includes(':') ? `[${host}]` : host}/`;
  const { PATH } = process.env;
  const resolved = host.includes(':') ? [] : ['--resolve', `${host}:443:127.0.0.9`];
  const child = spawn('curl', ['-s', '--max-time', '1', ...resolved, url], {
    env: { PATH, HTTPS_PROXY: address, NO_PROXY: noProxy },
    stdio: 'ignore',
  });
  await once(child, 'close');
  return asked.length > 0;
}

for (const { host, noProxy, isAsked, others } of noProxyForms)
  test(`${host} with NO_PROXY="${noProxy}"`, async (t) => {
    assert.equal(await goesByProxy(host, noProxy), isAsked);
    if (lacks(t, 'curl')) return;
    assert.equal(await goesByProxyOfCurl(host, noProxy), others.curl ?? isAsked, 'curl');
  });

test('of both spellings the one in lower case counts, as in curl', () => {
  const { no_proxy, https_proxy } = proxyVariables({
    NO_PROXY: '*',
    no_proxy: 'other.example',
    HTTPS_PROXY: 'http://one.example',
    https_proxy: 'http://two.example',
  });
  assert.deepEqual([no_proxy, https_proxy], ['other.example,.other.example', 'http://two.example']);
});

test('an address without a scheme, in capitals or between blanks is that of an HTTP proxy', () => {
  for (const [given, meant] of [
    ['proxy.example:3128', 'http://proxy.example:3128'],
    ['proxy.example', 'http://proxy.example'],
    ['HTTP://proxy.example:3128', 'http://proxy.example:3128'],
    [' http://proxy.example:3128\n', 'http://proxy.example:3128'],
    ['https://user:w"o\'rd@proxy.example', 'https://user:w"o\'rd@proxy.example'],
  ] as const)
    assert.equal(proxyVariables({ HTTPS_PROXY: given }).https_proxy, meant);
  assert.equal(proxyVariables({ HTTPS_PROXY: ' ', https_proxy: '' }).https_proxy, undefined);
});

/** What curl sends as user and password. It can send bytes that are no UTF-8, which Node cannot. */
async function sentByCurl(user: string): Promise<string | undefined> {
  sent = undefined;
  const env = { PATH: process.env.PATH, HTTPS_PROXY: address.replace('//', `//${user}@`) };
  await once(spawn('curl', ['-s', 'https://service.example/'], { env, stdio: 'ignore' }), 'close');
  return sent;
}

for (const user of [
  'us%er:pa%ss',
  'user:100%',
  'user:%zz%4',
  'us%40er:p%3A%2f%25',
  'user:word%C3%A4%',
  'user',
])
  test(`the user and the password in ${user}@ are those that curl sends, and what is masked`, async (t) => {
    const given = address.replace('//', `//${user}@`);
    const agent = new Agent({ proxyEnv: { ...proxyVariables({ HTTPS_PROXY: given }) } });
    sent = undefined;
    await new Promise((resolve) => get({ host: 'service.example', agent }).on('error', resolve));
    agent.destroy();
    const ours = sent ?? '';
    if (user.includes(':')) assert.ok(proxyMasks({ HTTPS_PROXY: given }).includes(ours), 'masked');
    if (!lacks(t, 'curl')) assert.equal(ours, await sentByCurl(user));
  });

test('a password in an encoding other than UTF-8 is sent as it is written', () => {
  const { https_proxy } = proxyVariables({ HTTPS_PROXY: 'http://user:%E4%62@proxy.example' });
  assert.equal(https_proxy, 'http://user:%25E4%2562@proxy.example');
});

test('what is no HTTP proxy is an error, without its password, unless nothing goes by it', () => {
  for (const [given, what] of [
    ['socks5://user:word@proxy.example:1080', /^HTTPS_PROXY names a proxy of socks5, /],
    ['socks5h://proxy.example', /^HTTPS_PROXY names a proxy of socks5h, /],
    ['ftp://proxy.example', /^HTTPS_PROXY names a proxy of ftp, /],
    ['"http://user:word@proxy.example"', /^HTTPS_PROXY names no proxy, /],
    ['http://user:word@proxy.example:99999', /^HTTPS_PROXY names no proxy, /],
    ['http://', /^HTTPS_PROXY names no proxy, /],
  ] as const) {
    assert.throws(
      () => proxyVariables({ HTTPS_PROXY: given }),
      ({ code, message, fix }) => code === 'E_NETWORK' && what.test(message) && !/word/.test(message + fix),
    );
    assert.equal(proxyVariables({ HTTPS_PROXY: given, NO_PROXY: '*' }).https_proxy, undefined);
  }
});

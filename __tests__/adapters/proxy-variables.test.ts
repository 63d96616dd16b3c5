import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Agent, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { proxyVariables } from '../../src/adapters/proxy-variables.ts';
import { lacks } from '../needs.ts';

/** A proxy that refuses every connection, and what it was asked for. */
const asked: string[] = [];
const proxy = createServer().on('connect', ({ url = '' }, socket) => {
  asked.push(url);
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

const sts = 'sts.eu-west-1.amazonaws.com';

/** A host, NO_PROXY, and whether the proxy is asked. `curl`: what curl does, where it differs. */
const forms: [host: string, noProxy: string, isAsked: boolean, curl?: boolean][] = [
  [sts, '', true],
  [sts, '*', false],
  [sts, sts, false],
  [sts, sts.toUpperCase(), false],
  [sts, '.amazonaws.com', false],
  [sts, 'amazonaws.com', false],
  [sts, 'amazonaws.com.', false],
  [sts, 'eu-west-1.amazonaws.com', false],
  [sts, 'west-1.amazonaws.com', true],
  [sts, 'amazonaws', true],
  [sts, 'localhost, .amazonaws.com ,10.0.0.0/8', false],
  [sts, 'localhost .amazonaws.com', false],
  [sts, 'localhost,127.0.0.1', true],
  // Of Windows and of Go; curl knows neither a star in a name nor a port nor brackets.
  [sts, '*.amazonaws.com', false, true],
  [sts, `${sts}:443`, false, true],
  [sts, '.amazonaws.com:443', false, true],
  [sts, `${sts}:8443`, true],
  [sts, `https://${sts}/`, false, true],
  ['10.1.2.3', '10.1.2.3', false],
  ['10.1.2.3', '10.0.0.0/8', false],
  ['10.1.2.3', '10.1.2.0/24', false],
  ['10.1.2.3', '10.1.3.0/24', true],
  ['10.1.2.3', '10.1.2.3/32', false],
  ['fd00::1', 'fd00::1', false],
  ['fd00::1', '[fd00::1]', false, true],
  ['fd00::1', '[fd00::1]:443', false, true],
  ['fd00::1', '[fd00::2]', true],
];

for (const [host, noProxy, isAsked, curl] of forms)
  test(`${host} with NO_PROXY="${noProxy}"`, async (t) => {
    assert.equal(await goesByProxy(host, noProxy), isAsked);
    if (lacks(t, 'curl')) return;
    assert.equal(await goesByProxyOfCurl(host, noProxy), curl ?? isAsked, 'curl');
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

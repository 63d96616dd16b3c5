import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTrustedAddress } from '../../src/domain/trusted-address.ts';
import { endpointOf, issuerOf, unusedEndpoints } from '../../src/inputs/addresses.ts';

const addresses: [text: string, isTrusted: boolean][] = [
  ['https://sts.example', true],
  ['https://sts.example:8443/path', true],
  ['http://127.0.0.1:4566', true],
  ['http://127.9.8.7', true],
  ['http://localhost:4566', true],
  ['http://[::1]:4566', true],
  ['http://127.1', true],
  ['http://sts.example', false],
  ['http://10.0.0.1', false],
  ['http://169.254.169.254', false],
  ['http://localhost.evil.example', false],
  ['http://127.0.0.1.evil.example', false],
  ['http://0.0.0.0', false],
  ['http://[::]', false],
  ['https://user@sts.example', false],
  ['https://:word@sts.example', false],
  ['http://localhost@evil.example', false],
  ['ftp://127.0.0.1', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['sts.example', false],
  ['//sts.example', false],
  ['', false],
];

for (const [text, isTrusted] of addresses) {
  test(`${JSON.stringify(text)} is ${isTrusted ? '' : 'not '}trusted`, () => {
    assert.equal(isTrustedAddress(text), isTrusted);
  });
}

const issuers: [given: string, serverUrl: string | undefined, issuer: string][] = [
  ['', undefined, 'https://token.actions.githubusercontent.com'],
  ['', 'https://github.com', 'https://token.actions.githubusercontent.com'],
  ['', 'not a url', 'https://token.actions.githubusercontent.com'],
  ['', 'https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
  ['', 'https://git.example', 'https://git.example/_services/token'],
  ['', 'https://git.example:8443/', 'https://git.example:8443/_services/token'],
  ['', 'https://evilghe.com', 'https://evilghe.com/_services/token'],
  ['https://issuer.example/', 'https://github.com', 'https://issuer.example'],
  ['http://127.0.0.1:1/oidc', 'https://github.com', 'http://127.0.0.1:1/oidc'],
];

for (const [given, serverUrl, issuer] of issuers) {
  test(`"${given}" on ${serverUrl} trusts ${issuer}`, () => assert.equal(issuerOf(given, serverUrl), issuer));
}

test('an issuer that cannot be trusted is an error', () => {
  assert.throws(() => issuerOf('http://issuer.example', undefined), {
    code: 'E_INPUT',
    message: /The input oidc-issuer/,
  });
});

type Variables = Record<string, string>;

const endpoints: [given: string, environment: Variables, endpoint: string | undefined][] = [
  ['', {}, undefined],
  ['https://sts.example', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'https://sts.example'],
  ['', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1'],
  ['', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_STS: 'http://[::1]:2' }, 'http://[::1]:2'],
  // Any earlier step can set a variable.
  ['', { AWS_ENDPOINT_URL: 'https://evil.example' }, undefined],
  ['', { AWS_ENDPOINT_URL_STS: 'https://evil.example', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, undefined],
  ['', { AWS_ENDPOINT_URL: 'nonsense' }, undefined],
];

for (const [given, environment, endpoint] of endpoints) {
  test(`"${given}" beside ${JSON.stringify(environment)} leads to ${endpoint}`, () => {
    assert.equal(
      endpointOf('sts-endpoint', () => given, environment, 'AWS_ENDPOINT_URL_STS'),
      endpoint,
    );
  });
}

test('an endpoint in a variable that is not used is told, unless an input names one or it is an emulator', () => {
  const of = (environment: Record<string, string>, inputs: Record<string, string> = {}) =>
    unusedEndpoints((name) => inputs[name] ?? '', environment);
  const elsewhere = 'https://vpce-0a1b.sts.eu-west-1.vpce.amazonaws.com';
  assert.deepEqual(of({ AWS_ENDPOINT_URL_STS: elsewhere }), [
    "The endpoint in AWS_ENDPOINT_URL_STS is not used: AWS's own is asked. Another one is an input, `sts-endpoint`.",
  ]);
  assert.equal(of({ AWS_ENDPOINT_URL: elsewhere }).length, 1);
  assert.deepEqual(of({ AWS_ENDPOINT_URL_STS: elsewhere }, { 'sts-endpoint': elsewhere }), []);
  assert.deepEqual(of({ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }), []);
  assert.deepEqual(of({ AWS_ENDPOINT_URL: elsewhere, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }), []);
  assert.deepEqual(of({ AWS_ENDPOINT_URL_SSM: elsewhere }), [
    "The endpoint in AWS_ENDPOINT_URL_SSM is not used: AWS's own is asked.",
  ]);
  assert.deepEqual(of({}), []);
});

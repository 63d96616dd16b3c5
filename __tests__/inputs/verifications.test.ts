import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseError } from '../../src/domain/error.ts';
import type { VerifyingService } from '../../src/domain/requests/verification.ts';
import { parseVerifications, recordableVerifications } from '../../src/inputs/verifications.ts';

const api = 'https://api.github.com';
const bearer = { header: 'Authorization', template: 'Bearer {value}' };

const read: [line: string, service: VerifyingService][] = [
  ['TOKEN github', { kind: 'issuer', id: 'github' }],
  ['  TOKEN\tgithub  ', { kind: 'issuer', id: 'github' }],
  ['TOKEN auto', { kind: 'issuer', id: 'auto' }],
  ['TOKEN github host=ghe.example', { kind: 'issuer', id: 'github', address: 'https://ghe.example' }],
  [
    'TOKEN npm host=a.example:8443/npm/',
    { kind: 'issuer', id: 'npm', address: 'https://a.example:8443/npm' },
  ],
  ['TOKEN npm host=127.0.0.1:80', { kind: 'issuer', id: 'npm', address: 'http://127.0.0.1:80' }],
  [
    "TOKEN https://a.example active=status=='a b' expires=x[?y == `1`].z scopes=s",
    {
      kind: 'url',
      url: 'https://a.example',
      ...bearer,
      active: "status=='a b'",
      expires: 'x[?y == `1`].z',
      scopes: 's',
    },
  ],
  [
    'TOKEN https://a.example X-Key: k {value} expires=end',
    { kind: 'url', url: 'https://a.example', header: 'X-Key', template: 'k {value}', expires: 'end' },
  ],
  ['TOKEN https://a.example', { kind: 'url', url: 'https://a.example', ...bearer }],
  ['TOKEN https://a.example/v1/me?x=1#y', { kind: 'url', url: 'https://a.example/v1/me?x=1#y', ...bearer }],
  [
    'TOKEN https://a.example/me X-Api-Key: {value}',
    { kind: 'url', url: 'https://a.example/me', header: 'X-Api-Key', template: '{value}' },
  ],
  [
    'TOKEN https://a.example/me Authorization: token {value}, twice {value}',
    {
      kind: 'url',
      url: 'https://a.example/me',
      header: 'Authorization',
      template: 'token {value}, twice {value}',
    },
  ],
  [
    'TOKEN https://a.example/me PRIVATE-TOKEN:{value}',
    { kind: 'url', url: 'https://a.example/me', header: 'PRIVATE-TOKEN', template: '{value}' },
  ],
  ['TOKEN http://127.0.0.1:8080/me', { kind: 'url', url: 'http://127.0.0.1:8080/me', ...bearer }],
  ['TOKEN http://[::1]:8080/me', { kind: 'url', url: 'http://[::1]:8080/me', ...bearer }],
];

for (const [line, service] of read) {
  test(`reads ${line.trim()}`, () => {
    assert.deepEqual(parseVerifications(line, api), [{ line: 1, name: 'TOKEN', service }]);
  });
}

test('lines are counted with the blank ones and the comments', () => {
  const all = parseVerifications('\n# both\nONE github\n\n  TWO https://a.example\n', api);
  assert.deepEqual(
    all.map(({ line, name }) => [line, name]),
    [
      [3, 'ONE'],
      [5, 'TWO'],
    ],
  );
});

test('nothing to verify', () => {
  assert.deepEqual(parseVerifications('', undefined), []);
  assert.deepEqual(parseVerifications(' \n# TOKEN github\n', undefined), []);
});

const wrong: [line: string, says: string][] = [
  ['TOKEN', 'does not begin with a variable and a service'],
  ['github', 'does not begin with a variable and a service'],
  ['1TOKEN github', 'does not begin with a variable and a service'],
  ['TO-KEN github', 'does not begin with a variable and a service'],
  ['TOKEN, github', 'does not begin with a variable and a service'],
  ['TOKEN GitHub', '"GitHub" is neither an issuer nor a URL'],
  ['TOKEN gitbucket', 'Issuers are: auto, github, '],
  ['TOKEN auto host=ghe.example', 'host= names the server of one issuer'],
  ['TOKEN github host=https://ghe.example', 'is no host'],
  ['TOKEN github host=me@ghe.example', 'is no host'],
  ['TOKEN github host=ghe.example?x', 'is no host'],
  ['TOKEN github host=127.0.0.1.evil.example#', 'is no host'],
  ['TOKEN github expires=a', '"expires=a" is no option of an issuer'],
  ['TOKEN https://a.example expires=', 'is none of expires=, active= and scopes='],
  ['TOKEN https://a.example expires=a until=b', '"until=b" is none of'],
  ['TOKEN https://a.example expires=a[', 'do not match'],
  ['TOKEN https://a.example expires=a expires=b', 'expires= is given twice'],
  ['TOKEN github X-Api-Key: {value}', 'a header template goes with a URL'],
  ['TOKEN http://a.example', 'https URLs'],
  ['TOKEN http://127.0.0.1.a.example', 'https URLs'],
  ['TOKEN http://169.254.169.254/latest', 'https URLs'],
  ['TOKEN ftp://a.example', 'https URLs'],
  ['TOKEN file:///etc/passwd', 'https URLs'],
  ['TOKEN https://user@a.example', 'https URLs'],
  ['TOKEN https://user:password@a.example', 'https URLs'],
  ['TOKEN https://a.example/bot{value}/me', 'never into the URL'],
  ['TOKEN https://a.example/me?key=%7Bvalue%7D', 'never into the URL'],
  ['TOKEN https://a.example X-Api-Key: value', 'does not say where'],
  ['TOKEN https://a.example Bearer {value}', 'is no header'],
  ['TOKEN https://a.example {value}: x', 'is no header'],
  ['TOKEN https://a.example X Api: {value}', 'is no header'],
  ['TOKEN https://a.example X-Api-Key:', 'is no header'],
  ['TOKEN https://a.example Host: {value}', 'is no header'],
  ['TOKEN https://a.example transfer-encoding: {value}', 'is no header'],
  ['TOKEN https://a.example X-Clé: {value}', 'is no header'],
  ['TOKEN https://a.example X-Api-Key: clé {value}', 'beyond ASCII'],
];

for (const [line, says] of wrong) {
  test(`refuses ${line}`, () => {
    assert.throws(
      () => parseVerifications(`\n${line}`, api),
      (error) => {
        assert.ok(error instanceof LeaseError);
        assert.equal(error.code, 'E_INPUT');
        assert.match(error.message, /^Line 2 of verify: /);
        assert.ok(error.message.includes(says), error.message);
        assert.match(error.fix ?? '', /^Allowed: NAME github, .* or NAME https:/);
        return true;
      },
    );
  });
}

const apis: [given: string | undefined, api: string | undefined][] = [
  [undefined, 'https://api.github.com'],
  ['', 'https://api.github.com'],
  ['https://ghe.example/api/v3/', 'https://ghe.example/api/v3'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://ghe.example/api/v3', undefined],
  ['ghe.example', undefined],
];

for (const [given, expected] of apis) {
  test(`GITHUB_API_URL=${given}: ${expected ?? 'no token is sent there'}`, () => {
    if (expected === undefined) {
      for (const id of ['github', 'auto'])
        assert.throws(() => parseVerifications(`TOKEN ${id}`, given), { code: 'E_INPUT' });
      assert.equal(parseVerifications('TOKEN https://a.example', given).length, 1);
      return;
    }
    const own = expected === api ? {} : { address: expected };
    for (const id of ['github', 'auto']) {
      const [verification] = parseVerifications(`TOKEN ${id}`, given);
      assert.deepEqual(verification?.service, { kind: 'issuer', id, ...own });
    }
  });
}

test('a record keeps a server with a port, and drops a header that can hold another secret', () => {
  const kept = ['TOKEN npm host=a.example:8443/npm/', 'TOKEN https://a.example X-Key: {value}'].join('\n');
  const dropped = 'OTHER https://a.example X-Key: abc {value}';
  assert.deepEqual(recordableVerifications(`${kept}\n${dropped}`), { kept, dropped: ['OTHER'] });
});

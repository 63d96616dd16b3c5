import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { proxyMasks } from '../../../src/domain/masks/proxy.ts';

suite('the masks of a proxy', () => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) {
    test(`${name}: the password as it is written, as it is meant and as it is sent`, () => {
      const masks = proxyMasks({ [name]: 'http://user:p%40ss%2Fw0rd@proxy.example:3128' });
      for (const text of ['p%40ss%2Fw0rd', 'p@ss/w0rd', btoa('user:p@ss/w0rd')])
        assert.ok(masks.includes(text));
      assert.ok(!masks.includes('user'));
    });
  }

  test('an address without a scheme, and passwords that are no URI', () => {
    assert.ok(proxyMasks({ HTTPS_PROXY: 'user:p%zzword@proxy.example:3128' }).includes('p%zzword'));
    assert.ok(proxyMasks({ HTTPS_PROXY: 'http://user:pass@word@proxy.example' }).includes('pass@word'));
  });

  for (const address of [
    '',
    'http://proxy.example:3128',
    'http://user@proxy.example:3128',
    'http://user:@proxy.example:3128',
    'http://user:abc@proxy.example:3128',
    'http://proxy.example/a:b@c',
  ]) {
    test(`${JSON.stringify(address)} has nothing that could be masked`, () => {
      assert.deepEqual(proxyMasks({ HTTPS_PROXY: address }), []);
    });
  }

  test('NO_PROXY and the variables of others are let be', () => {
    assert.deepEqual(proxyMasks({ NO_PROXY: 'user:password@host', OTHER: 'http://user:password@host' }), []);
  });
});

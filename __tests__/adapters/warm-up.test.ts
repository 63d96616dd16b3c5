import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';
import type { AwsSettings } from '../../src/adapters/aws.ts';
import { Connections } from '../../src/adapters/connections.ts';
import { stsServices } from '../../src/adapters/sts.ts';
import { warmUp } from '../../src/sources/secrets-manager/client/store.ts';

// A step ignores the failure of a warm-up, so that only this test would notice that it no longer makes a call.
test('the warm-up calls of STS and Secrets Manager read their answers, and connect nowhere', async (context) => {
  const connect = context.mock.method(net.Socket.prototype, 'connect');
  const connections = new Connections({});
  const settings: AwsSettings = {
    endpoint: 'http://127.0.0.1:9',
    useFips: false,
    useDualstack: false,
    connections,
    clock: {
      offset: 0,
      now: () => Date.now(),
      observe: () => assert.fail('an answer was taken for a real one'),
    },
  };
  await stsServices(settings, {} as never).warmUp();
  await warmUp(settings);
  assert.equal(connect.mock.callCount(), 0);
  connections.close();
});

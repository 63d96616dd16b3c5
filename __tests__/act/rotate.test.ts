import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { run, sandbox } from './act.ts';

const month = 31 * 86_400_000;

test('a job rotates by a function, by a random value and by a program, and leases what is new', async () => {
  sandbox.accounts.setPermissions(sandbox.roleArn, {
    Statement: [{ Effect: 'Allow', Action: ['secretsmanager:*', 'kms:*'], Resource: '*' }],
  });
  const { secrets } = sandbox;
  const createdDate = Date.now() - month;
  secrets.put('rotate/db', {
    json: { password: 'FAKE-old-password' },
    createdDate,
    rotation: { delay: 500 },
  });
  secrets.put('rotate/signing', { json: { id: 7, key: 'FAKE-old-signing-key' } });
  secrets.put('rotate/mail', { string: 'FAKE-old-mail-token' });

  const { exitCode, log } = await run('rotate.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /rotate\/db is 31 d .*old: due/);
  assert.match(log, /rotate\/db: rotated in /);
  assert.match(log, /rotate\/signing: AWSCURRENT moved from /);
  assert.match(log, /rotate\/db is .*old: not due/);
  assert.match(log, /the password is \*\*\*, the key \*\*\*, the token \*\*\*/);
  assert.doesNotMatch(log, /this goes nowhere$/m);

  const names = ['rotate/db', 'rotate/signing', 'rotate/mail'];
  const values = names.flatMap((name) => secrets.get(name)?.versions ?? []).map(({ value }) => value);
  assert.equal(values.length, 6);
  const texts = values.flatMap((value) => ('string' in value ? [value.string] : []));
  const fields = texts.flatMap((text): unknown[] =>
    text.startsWith('{') ? Object.values(JSON.parse(text)) : [],
  );
  const canaries = [...texts, ...fields.filter((field): field is string => typeof field === 'string')];
  assert.deepEqual(findLeaks({ texts: { log }, canaries: [...canaries, ...sandbox.canaries()] }), []);
});

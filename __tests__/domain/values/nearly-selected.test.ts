import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearlySelected } from '../../../src/domain/values/nearly-selected.ts';

test('a field that a selector nearly names, in the letters that the workflow has', () => {
  const rows: [secret: string, selector: string, near: string | undefined][] = [
    ['{"Password":"x"}', 'password', 'Password'],
    ['{"api_key":"x"}', '"api-key"', 'api_key'],
    ['{"api-key":"x"}', 'apiKey', '"api-key"'],
    ['{"db.password":"x"}', 'db.password', '"db.password"'],
    // Nothing but what is spelled already is told.
    ['{"password":"x"}', 'token', undefined],
    ['{"Password":"x","PASSWORD":"y"}', 'password', undefined],
    ['{"Password":"x"}', 'a[?b].password', undefined],
    ['["password"]', 'password', undefined],
    ['{"pass word`":"x"}', 'password', undefined],
  ];
  for (const [secret, selector, near] of rows) assert.equal(nearlySelected(secret, selector), near, secret);
});

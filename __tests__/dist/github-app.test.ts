import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appLine, openAppStage } from './app-stage.ts';
import { assertNoLeaks, recordsOf } from './checking.ts';
import { messagesOf, saidBy } from './stage.ts';

test('a token is minted for exactly what is asked, and nobody sees the key', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app } = stage;
  const line = appLine(app, 'repositories=api permissions=contents:read,issues:write');
  const step = await stage.leased(line);
  const token = step.exported.GH_TOKEN ?? '';
  assert.match(token, /^ghs_\d+_eyJ/);
  const grant = sandbox.github.apps.grantOf(token);
  assert.deepEqual(grant?.permissions, { metadata: 'read', contents: 'read', issues: 'write' });
  assert.deepEqual(grant?.repositories, ['api']);
  assert.equal(step.outputs.GH_TOKEN, token);
  const [record] = recordsOf(stage);
  const [entry] = record?.entries ?? [];
  assert.deepEqual([entry?.source, entry?.firm, entry?.judgement], ["GitHub's word", true, 'ok']);
  assert.equal(entry?.expiresAt, new Date(grant?.expiresAt ?? 0).toISOString());
  assert.equal(step.outputs['expires-at'], entry?.expiresAt);
  assert.deepEqual(messagesOf(step, 'warning'), []);
  assert.match(saidBy(step), /Next to expire: GH_TOKEN in 59 min/);
  assertNoLeaks(
    stage,
    [step],
    [app.privateKey, ...app.privateKey.split('\n').filter((each) => each.length > 20)],
  );
  const [post] = await stage.job.end();
  assert.match(post?.log ?? '', /Revoked at GitHub: one token/);
  assert.equal(sandbox.github.apps.grantOf(token), undefined);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { diagnosisOf, leaseIn } from './diagnosis.ts';

const forked = {
  pull_request: { head: { repo: { full_name: 'stranger/app' } }, base: { repo: { full_name: 'OWNER/app' } } },
};

const origins = [
  {
    title: 'a job whose workflow does not ask for it',
    says: /`id-token: write` permission is missing/,
    mayBeSkipped: false,
  },
  { title: "a fork's pull request", event: forked, says: /fork's pull request/, mayBeSkipped: true },
  {
    title: 'a run that Dependabot started',
    actor: 'dependabot[bot]',
    says: /Dependabot started/,
    mayBeSkipped: true,
  },
];

for (const { title, event, actor = 'octocat', says, mayBeSkipped } of origins) {
  test(`${title} has no token: the reason, the YAML, and how to do without`, async (t) => {
    const sandbox = await startSandbox();
    t.after(() => sandbox.stop());
    const directory = mkdtempSync(join(tmpdir(), 'event-'));
    t.after(() => rmSync(directory, { recursive: true }));
    const path = join(directory, 'event.json');
    writeFileSync(path, JSON.stringify(event ?? {}));

    const job = { claims: { actor }, format: { idToken: false } };
    const lease = (inputs: Record<string, string> = {}) =>
      leaseIn(sandbox, job, inputs, { env: { GITHUB_EVENT_PATH: path } });
    const message = diagnosisOf(await lease(), 'E_NO_ID_TOKEN', sandbox);
    assert.match(message.split('\n')[0] ?? '', says);
    assert.match(message, /^permissions:\n {2}id-token: write\n {2}contents: read$/m);
    assert.match(message, /`on-no-token: skip`/);

    const skipping = await lease({ 'on-no-token': 'skip' });
    assert.equal(skipping.outcome, mayBeSkipped ? 'success' : 'failure', skipping.log);
    if (mayBeSkipped) assert.equal(skipping.outputs.leased, 'false');
    assert.deepEqual(sandbox.requests, [], 'nobody was asked anything');
  });
}

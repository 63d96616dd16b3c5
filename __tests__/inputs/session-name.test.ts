import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sessionNameOf } from '../../src/inputs/session-name.ts';

const job = {
  GITHUB_REPOSITORY: 'OWNER/app',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'deploy',
};

test('made of repository, run, attempt and job', () => {
  assert.equal(sessionNameOf('', job), 'OWNER-app-1658821493-2-deploy');
  assert.equal(sessionNameOf('', {}), 'local-0-1-job');
  assert.equal(sessionNameOf('my.name@x', job), 'my.name@x');
});

test('whatever the job is called, STS takes it, and run and attempt are whole', () => {
  const any = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(
      any,
      any,
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.nat(999),
      (repository, name, run, attempt) => {
        const environment = { GITHUB_REPOSITORY: repository, GITHUB_JOB: name };
        const ids = { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) };
        const session = sessionNameOf('', { ...environment, ...ids });
        assert.match(session, /^[\w+=,.@-]{2,64}$/);
        assert.ok(session.includes(`${run}-${attempt}`));
      },
    ),
  );
});

for (const wrong of ['x', 'a b', 'a/b', 'x'.repeat(65), 'ö-name', 'a\nb']) {
  test(`refuses ${JSON.stringify(wrong).slice(0, 30)}`, () => {
    assert.throws(() => sessionNameOf(wrong, job), {
      code: 'E_INPUT',
      message: /The input role-session-name/,
    });
  });
}

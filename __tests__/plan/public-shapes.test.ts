import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { planOf } from './in-memory.ts';
import { publicShapes } from './public-shapes.ts';
import { tryRole } from './trial.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

test('there are twenty shapes of public workflows at least', () => {
  assert.ok(publicShapes.length >= 20);
  assert.equal(new Set(publicShapes.map(({ title }) => title)).size, publicShapes.length);
});

for (const { title, files, variables, findings, roles, chained = {}, closed = [] } of publicShapes) {
  describe(title, () => {
    test('the plan says what is wrong with it, and nothing else', async () => {
      const { findings: found } = await planOf(files, variables);
      assert.deepEqual(
        found.map(({ level, rule }) => `${level} ${rule}`),
        findings,
      );
    });

    test('its roles let exactly its jobs in, and read exactly its secrets', async () => {
      const { roles: planned } = await planOf(files, variables);
      const all = new Map(planned.map((role) => [role.role.name, role]));
      const expected = [...Object.keys(roles), ...Object.keys(chained), ...closed];
      assert.deepEqual([...all.keys()].sort(), expected.sort());
      for (const name of closed) assert.deepEqual(all.get(name)?.trust.Statement, []);
      for (const [name, jobs] of Object.entries(roles)) {
        const role = all.get(name);
        assert.ok(role);
        await tryRole(sandbox, role, jobs);
      }
      for (const [name, { from, reads }] of Object.entries(chained)) {
        const { role, trust, permissions } = all.get(name) ?? assert.fail(name);
        const { Action, Principal } = trust.Statement[0] ?? assert.fail(name);
        assert.deepEqual([trust.Statement.length, Action], [1, 'sts:AssumeRole']);
        assert.deepEqual(Principal, { AWS: all.get(from)?.role.arn });
        assert.deepEqual(
          permissions?.Statement.map(({ Resource }) => String(Resource).split(':').slice(4)),
          [[role.accountId, 'secret', `${reads}-??????`]],
        );
      }
    });
  });
}

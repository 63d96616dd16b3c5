import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { planOf } from './in-memory.ts';
import { shapes } from './shapes.ts';
import { tryRole } from './trial.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

for (const { title, files, variables, roles } of shapes) {
  describe(title, () => {
    for (const [name, jobs] of Object.entries(roles)) {
      test(`the planned role ${name} lets exactly its jobs in, and reads exactly its secrets`, async () => {
        const { roles: planned, findings } = await planOf(files, variables);
        assert.deepEqual(planned.map(({ role }) => role.name).sort(), Object.keys(roles).sort());
        assert.deepEqual(
          findings.filter(({ level }) => level === 'error'),
          [],
        );
        const role = planned.find((each) => each.role.name === name);
        assert.ok(role);
        await tryRole(sandbox, role, jobs);
      });
    }
  });
}

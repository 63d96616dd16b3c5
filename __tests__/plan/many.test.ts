import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRepository } from '../../bench/plan/repositories.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { plan } from '../../src/plan/plan.ts';
import { product, repositoryWith } from './in-memory.ts';
import { tryRole } from './trial.ts';

const count = 200;
const factsOf = (index: number) => ({ name: `OWNER/service-${index}`, id: String(9000 + index) });
const repositories = Array.from({ length: count }, (_, index) =>
  repositoryWith(Object.fromEntries(writeRepository(index)), factsOf(index)),
);

test('200 repositories: two roles for each, every one with its own jobs and secrets alone', async (t) => {
  const { roles, findings } = await plan(repositories, product, {
    variables: {},
    kmsKeys: [],
    descriptions: [],
  });
  assert.deepEqual(findings, []);
  assert.equal(roles.length, 2 * count);
  for (const { role, trust, permissions } of roles) {
    const [, name = '', stage = ''] = /^(service-\d+)-(\w+)$/.exec(role.name) ?? [];
    const said = JSON.stringify([trust, permissions]);
    assert.deepEqual(new Set(said.match(/service-\d+/g)), new Set([name]), role.name);
    assert.deepEqual(
      new Set(said.match(/secret:[^"]*/g)),
      new Set(['api', 'db'].map((secret) => `secret:${name}/${stage}/${secret}-??????`)),
    );
  }
  const sandbox = await startSandbox();
  t.after(() => sandbox.stop());
  for (const index of [0, 99, 199]) {
    const { name, id } = factsOf(index);
    const own = { repository: name, repository_id: id };
    const another = factsOf((index + 1) % count);
    const roleOf = (stage: string) => {
      const found = roles.find(({ role }) => role.name === `service-${index}-${stage}`);
      assert.ok(found);
      return found;
    };
    const reads = (stage: string) => [`service-${index}/${stage}/db`, `service-${index}/${stage}/api`];
    const production = { ...own, environment: 'production' };
    await tryRole(sandbox, roleOf('production'), {
      admits: [production],
      refuses: [own, { ...production, repository: another.name, repository_id: another.id }],
      reads: reads('production'),
    });
    await tryRole(sandbox, roleOf('test'), {
      admits: [own],
      refuses: [production, { ...own, ref: 'refs/heads/next' }, { ...own, repository: another.name }],
      reads: reads('test'),
    });
  }
});

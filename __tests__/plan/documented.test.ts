import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { planOf } from './in-memory.ts';
import type { Shape } from './shapes.ts';
import { tryRole } from './trial.ts';

const root = join(import.meta.dirname, '..', '..');

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

/** All whole workflows of a page, or the starter itself. What a person fills in of a starter is filled in. */
function workflowsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (file.endsWith('.yml'))
    return [
      text
        .replaceAll('$default-branch', 'main')
        .replaceAll(/: REGION$/gm, ': eu-west-1')
        .replaceAll(/arn:aws:iam::ACCOUNT:role\/ROLE|ROLE_ARN/g, 'arn:aws:iam::123456789012:role/starter'),
    ];
  return [...text.matchAll(/^```ya?ml[^\n]*\n([\s\S]*?)^```/gm)]
    .map(([, body = '']) => body)
    .filter((body) => /^on:/m.test(body) && /^jobs:/m.test(body));
}

const pages = [...globSync('docs/*.md', { cwd: root }), 'README.md', 'setup/README.md'].flatMap((file) =>
  workflowsOf(file).map((text) => ({ file: file.replaceAll('\\', '/'), text })),
);
const production = { environment: 'production' };
const main = { ref: 'refs/heads/main' };
const called = (name: string) => ({
  job_workflow_ref: `OWNER/secret-lease/.github/workflows/${name}.yml@refs/tags/v1`,
});
const inProduction = (reads: readonly string[], claims = {}): Shape['roles'][string] => ({
  admits: [{ ...production, ...claims }],
  refuses: [main, { environment: 'staging', ...claims }],
  reads,
});
const onMain = (claims = {}): Shape['roles'][string] => ({
  admits: [{ ...main, ...claims }],
  refuses: [
    { ref: 'refs/heads/next', ...claims },
    { ...production, ...claims },
  ],
  reads: [],
});
const ofService = (name: string): Shape['roles'][string] => ({
  admits: [{ environment: name }],
  refuses: [main, production],
  reads: [`prod/${name}/one`],
});

/** By page and role: its jobs, and what it can read; of monitors and rotations its jobs alone. */
const expected: Readonly<Record<string, Shape['roles']>> = {
  'docs/check.md': { 'deploy-secrets': inProduction(['ci/registry', 'prod/db']) },
  'docs/monitor.md': { 'watch-secrets': onMain() },
  'docs/recipes.md': {
    'deploy-secrets': inProduction(['prod/app']),
    'deploy-billing': ofService('billing'),
    'deploy-mail': ofService('mail'),
  },
  'docs/rotate.md': { 'rotate-secrets': inProduction([]) },
  'docs/workflows.md': {
    'app-secrets': inProduction(['prod/api-token'], called('deploy')),
    'secrets-monitor': onMain(called('monitor')),
    'rotate-secrets': inProduction([], called('rotate')),
  },
};

test('each documented workflow is planned without a mistake, for its own jobs and secrets alone', async () => {
  const tried = new Set<string>();
  assert.ok(pages.length >= 10);
  for (const { file, text } of pages) {
    const { findings, roles } = await planOf({ '.github/workflows/x.yml': text });
    const rules = new Set(findings.map(({ rule }) => rule));
    // The pages name versions, so that they can be read.
    assert.deepEqual(
      [...rules].filter((rule) => rule !== 'unpinned' && rule !== 'any-branch'),
      [],
      file,
    );
    for (const role of roles) {
      const jobs = expected[file]?.[role.role.name];
      assert.ok(jobs, `${file}: ${role.role.name}`);
      await tryRole(sandbox, role, jobs);
      tried.add(`${file} ${role.role.name}`);
    }
  }
  const all = Object.entries(expected).flatMap(([file, roles]) =>
    Object.keys(roles).map((name) => `${file} ${name}`),
  );
  assert.deepEqual([...tried].sort(), all.sort());
});

for (const file of globSync('workflow-templates/*.yml', { cwd: root }))
  test(`${file}: once it is filled in, the plan finds a role and no mistake`, async () => {
    const [text = ''] = workflowsOf(file);
    const { findings, roles } = await planOf({ '.github/workflows/x.yml': text });
    assert.deepEqual(
      findings.filter(({ level }) => level === 'error').map(({ message }) => message),
      [],
    );
    assert.equal(roles.length, 1);
    assert.equal(roles[0]?.trust.Statement.length, 1);
  });

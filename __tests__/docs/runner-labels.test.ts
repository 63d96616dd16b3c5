import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { root } from './pages.ts';

/** What GitHub's own evaluator makes of the `runs-on` of a job, for these inputs. */
function labelsOf(workflow: string, job: string, given: Readonly<Record<string, string>>): unknown {
  const { on, jobs } = parse(readFileSync(join(root, '.github', 'workflows', workflow), 'utf8'));
  const declared: [string, { default?: unknown }][] = Object.entries(on.workflow_call.inputs);
  const inputs = new data.Dictionary(
    ...declared.map(([key, { default: fallback = '' }]) => ({
      key,
      value: new data.StringData(given[key] ?? String(fallback)),
    })),
  );
  const [, expression = ''] = /^\$\{\{([\s\S]*)\}\}$/.exec(jobs[job]['runs-on']) ?? [];
  const tree = new Parser(new Lexer(expression.trim()).lex().tokens, ['inputs'], []).parse();
  const context = new data.Dictionary({ key: 'inputs', value: inputs });
  return JSON.parse(JSON.stringify(new Evaluator(tree, context).evaluate(), data.replacer));
}

const several = '["self-hosted", "linux", "arm64"]';
const labels = ['self-hosted', 'linux', 'arm64'];

for (const [workflow, job] of [
  ['deploy.yml', 'prepare'],
  ['deploy.yml', 'deploy'],
  ['monitor.yml', 'monitor'],
  ['plan.yml', 'plan'],
  ['rotate.yml', 'rotate'],
] as const)
  test(`${workflow}: the job ${job} runs on one label, or on a runner with several`, () => {
    assert.equal(labelsOf(workflow, job, {}), 'ubuntu-latest');
    assert.equal(labelsOf(workflow, job, { 'runs-on': 'windows-latest' }), 'windows-latest');
    assert.deepEqual(labelsOf(workflow, job, { 'runs-on': several }), labels);
  });

test('deploy.yml: what prepares may run elsewhere than what deploys', () => {
  const given = { 'runs-on': several, 'prepare-runs-on': 'ubuntu-24.04' };
  assert.equal(labelsOf('deploy.yml', 'prepare', given), 'ubuntu-24.04');
  assert.deepEqual(labelsOf('deploy.yml', 'deploy', given), labels);
  assert.deepEqual(labelsOf('deploy.yml', 'prepare', { 'prepare-runs-on': several }), labels);
});

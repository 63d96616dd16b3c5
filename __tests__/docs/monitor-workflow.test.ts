import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './pages.ts';

const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const { on, jobs } = read('.github/workflows/monitor.yml');
const monitor = jobs.monitor.steps.find(({ id }: { id?: string }) => id === 'monitor');
const { inputs } = read('monitor/action.yml');

/** The monitor's inputs that a caller of the workflow cannot give, and why. */
const decidedByTheWorkflow: Readonly<Record<string, string>> = {
  'state-file': 'keep-state says whether there is one',
  'github-token': "the job's own token keeps the issue",
  'report-file': 'no step behind reads it',
  'job-summary': 'the summary is all that a run without an issue shows',
};

test('a caller of monitor.yml reaches each input of the monitor, or a reason is here', () => {
  for (const name of Object.keys(inputs)) {
    const { inputs: plain, secrets } = on.workflow_call;
    const reaches =
      (name in plain && monitor.with[name] === `\${{ inputs.${name} }}`) ||
      (name in secrets && monitor.with[name] === `\${{ secrets.${name} }}`);
    assert.notEqual(reaches, name in decidedByTheWorkflow, name);
  }
});

test('an input that is passed on has the default that it has there', () => {
  for (const [name, text] of Object.entries<string>(monitor.with)) {
    if (text !== `\${{ inputs.${name} }}`) continue;
    const { default: given, required } = on.workflow_call.inputs[name];
    if (!required) assert.equal(String(given), String(inputs[name].default ?? ''), name);
  }
});

test('the workflow declares no input that nothing uses', () => {
  const text = JSON.stringify(jobs);
  for (const name of Object.keys(on.workflow_call.inputs))
    assert.match(text, new RegExp(`inputs\\.${name}\\b`));
});

test('with keep-state a state is restored before, and kept whatever the monitor found', () => {
  const steps: { uses?: string; if?: string; with?: Record<string, string> }[] = jobs.monitor.steps;
  const index = (uses: string) => steps.findIndex((step) => step.uses?.startsWith(uses));
  const [restore, watch, save] = [
    index('actions/cache/restore@'),
    index('$/monitor'),
    index('actions/cache/save@'),
  ];
  assert.ok(restore >= 0 && restore < watch && watch < save);
  assert.equal(steps[save]?.if, 'always() && inputs.keep-state');
  assert.equal(steps[restore]?.with?.key, steps[save]?.with?.key);
  assert.match(monitor.with['state-file'], /inputs\.keep-state && '\.secret-lease-state\/monitor\.json'/);
});

/** The script of the step that names the state, in bash, with these inputs. */
function namesOf(watched: string): string {
  const step = jobs.monitor.steps.find(({ id }: { id?: string }) => id === 'state');
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-state-'));
  const output = join(folder, 'output');
  const { status, stderr } = spawnSync('bash', ['-e', '-c', step.run], {
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, WORKFLOW: 'Watch: all', WATCHED: watched },
    encoding: 'utf8',
    cwd: folder,
  });
  assert.equal(status, 0, stderr);
  return readFileSync(output, 'utf8');
}

test('the key of the state fits a cache, whatever is watched', {
  skip: process.platform === 'win32' && 'bash is none of its own',
}, () => {
  const [one, other] = [namesOf('"prod/*, \'$(id)\' \\n"'), namesOf('"data/*"')];
  assert.match(one, /^key=secret-lease-state-[0-9a-f]{40}-\n$/);
  assert.notEqual(one, other);
});

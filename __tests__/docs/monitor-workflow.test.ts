import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './pages.ts';

const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const { on, jobs } = read('.github/workflows/monitor.yml');
const monitor = jobs.monitor.steps.find(({ id }: { id?: string }) => id === 'monitor');
const { inputs } = read('monitor/action.yml');

const alerts =
  'where alerts go is a secret, which a step before the monitor leases: that takes a workflow of its own';

/** The monitor's inputs that a caller of the workflow cannot give, and why. */
const decidedByTheWorkflow: Readonly<Record<string, string>> = {
  'state-file': 'the workflow keeps no file from run to run',
  'remove-unused': 'it needs state-file',
  'github-token': "the job's own token keeps the issue",
  'report-file': 'no step behind reads it',
  'alert-url': alerts,
  'alert-format': alerts,
  'alert-token': alerts,
  'alert-secrets': alerts,
  'ping-url': alerts,
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

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './pages.ts';

const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const { on, jobs } = read('.github/workflows/deploy.yml');
const lease = jobs.deploy.steps.find(({ id }: { id?: string }) => id === 'lease');

/** The lease's inputs that a caller of the workflow cannot give, and why. */
const decidedByTheWorkflow: Readonly<Record<string, string>> = {
  'secret-ids': 'takes the place of secrets, which is required',
  'parse-json-secrets': 'belongs to secret-ids',
  'name-transformation': 'belongs to secret-ids',
  'auto-select-family-attempt-timeout': 'belongs to secret-ids',
  'public-fields': 'belongs to secret-ids',
  'export-env': 'only the command gets the values',
  'on-no-token': 'a deploy without a token has failed',
  'unset-current-credentials': 'the job has no step before that could leave any',
  'min-remaining': 'judged by the check, right before the command',
  'dry-run': 'the command would run without its secrets',
  cli: 'the command runs by it',
  cleanup: 'the job ends with the deploy',
};

test('what installs and builds may read the repository, and nothing else', () => {
  assert.deepEqual(jobs.prepare.permissions, { contents: 'read' });
  assert.equal('environment' in jobs.prepare, false);
  for (const { uses = '' } of jobs.prepare.steps) assert.doesNotMatch(uses, /^[$.]\//);
});

test('a caller of deploy.yml reaches each input of the lease, or a reason is here', () => {
  for (const name of Object.keys(read('action.yml').inputs)) {
    const reaches = name in on.workflow_call.inputs && lease.with[name] === `\${{ inputs.${name} }}`;
    assert.notEqual(reaches, name in decidedByTheWorkflow, name);
  }
});

test('an input that is passed on has the default that it has there', () => {
  const { inputs } = read('action.yml');
  for (const [name, text] of Object.entries<string>(lease.with)) {
    if (text !== `\${{ inputs.${name} }}`) continue;
    const { default: given, required } = on.workflow_call.inputs[name];
    if (!required) assert.equal(given, inputs[name].default ?? '', name);
  }
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflow's own expressions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './pages.ts';

const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const { on, jobs } = read('.github/workflows/rotate.yml');
const steps: { id?: string; if?: string; uses: string; with: Record<string, string> }[] = jobs.rotate.steps;
const { inputs, outputs } = read('rotate/action.yml');
const given = on.workflow_call.inputs;
const rotate = steps.find(({ id }) => id === 'rotate');
const lease = steps.find(({ uses }) => uses === '$/lease');

test('a caller of rotate.yml reaches each input of rotate but job-summary', () => {
  for (const name of Object.keys(inputs)) {
    const reaches =
      (name in given && rotate?.with[name] === `\${{ inputs.${name} }}`) ||
      (name in on.workflow_call.secrets && rotate?.with[name] === `\${{ secrets.${name} }}`);
    assert.equal(reaches, name !== 'job-summary', name);
  }
});

test('an input that is passed on has the default that it has there', () => {
  for (const [name, text] of Object.entries(rotate?.with ?? {})) {
    if (text !== `\${{ inputs.${name} }}`) continue;
    const { default: fallback, required } = given[name];
    if (!required) assert.equal(String(fallback), String(inputs[name].default ?? ''), name);
  }
});

test('the workflow declares no input that nothing uses', () => {
  const text = JSON.stringify(jobs);
  for (const name of Object.keys(given)) assert.match(text, new RegExp(`inputs\\.${name}\\b`));
});

test('what is leased for the programs is leased by the identity that rotates', () => {
  assert.equal(lease?.if, "inputs.leased != ''");
  const { secrets, ...access } = lease?.with ?? {};
  assert.equal(secrets, '${{ inputs.leased }}');
  for (const [name, text] of Object.entries(access)) assert.equal(text, rotate?.with[name], name);
  const identity = /^(role-|aws-region|audience|oidc-issuer|require-claims|allowed-account-ids|.*-endpoint)/;
  assert.deepEqual(
    Object.keys(access).sort(),
    Object.keys(rotate?.with ?? {})
      .filter((name) => identity.test(name))
      .sort(),
  );
});

test('its outputs are those of rotate', () => {
  for (const [name, { value }] of Object.entries<{ value: string }>(on.workflow_call.outputs)) {
    assert.ok(name in outputs, name);
    assert.equal(value, `\${{ jobs.rotate.outputs.${name} }}`);
    assert.equal(jobs.rotate.outputs[name], `\${{ steps.rotate.outputs.${name} }}`);
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { problemKinds } from '../../src/domain/monitor/finding.ts';
import { secretStatuses } from '../../src/domain/monitor/monitor-report.ts';
import { readAlertInputs } from '../../src/inputs/alert-inputs.ts';
import { readMonitorInputs } from '../../src/inputs/monitor-inputs.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { inputs } = parse(textOf('monitor/action.yml')) as { inputs: Record<string, { default?: string }> };
const page = textOf('docs/monitor.md');

/** Read with a lease's inputs, and nothing that a monitor has. */
const ofTheLease = ['secret-ids', 'parse-json-secrets', 'name-transformation'];

test('monitor/action.yml declares the inputs that are read, and no others', async () => {
  const names = new Set<string>();
  const given: Record<string, string> = {
    secrets: '*',
    'role-to-assume': 'arn:aws:iam::123456789012:role/watch',
    'aws-region': 'eu-west-1',
    issue: 'false',
  };
  const read = (name: string) => {
    names.add(name);
    return given[name] ?? inputs[name]?.default?.replace(/^\$.*/, '') ?? '';
  };
  await readMonitorInputs(read, {});
  await readAlertInputs(read);
  assert.deepEqual(
    [...names].filter((name) => !ofTheLease.includes(name)).sort(),
    Object.keys(inputs).sort(),
  );
});

test('the workflow in the documentation gives inputs that there are', () => {
  const [, workflow = ''] = /^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  const steps: { uses?: string; with?: Record<string, string> }[] = parse(workflow).jobs.watch.steps;
  const given = steps.find(({ uses }) => uses?.startsWith('OWNER/secret-lease/monitor@'))?.with ?? {};
  assert.ok(Object.keys(given).length > 2);
  for (const name of Object.keys(given)) assert.ok(name in inputs, name);
});

test('the schema and the documentation know every finding and state', () => {
  const schema = JSON.parse(textOf('monitor/report.schema.json'));
  const { status, findings } = schema.$defs.secret.properties;
  assert.deepEqual(findings.items.properties.kind.enum, [...problemKinds]);
  assert.deepEqual(status.enum, [...secretStatuses]);
  for (const kind of problemKinds) assert.ok(page.includes(`\`${kind}\``), kind);
});

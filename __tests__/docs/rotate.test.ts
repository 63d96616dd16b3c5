import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readRotateInputs } from '../../src/inputs/rotate-inputs.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { inputs, description } = parse(read('rotate/action.yml')) as {
  inputs: Record<string, { default?: string }>;
  description: string;
};
const [, workflow = ''] = /^```yaml\n(.*?)^```$/ms.exec(read('docs/rotate.md')) ?? [];
const steps: { id: string; with: Record<string, string> }[] = parse(workflow).jobs.rotate.steps;

for (const { id, with: given } of steps) {
  test(`the step ${id} in the documentation has inputs that there are, and that are understood`, async () => {
    for (const name of Object.keys(given)) assert.ok(name in inputs, name);
    const { warnings, mode } = await readRotateInputs(
      (name) => given[name] ?? inputs[name]?.default ?? '',
      {},
    );
    assert.deepEqual(warnings, []);
    assert.equal(mode.kind, { database: 'function', key: 'generate', token: 'command' }[id]);
  });
}

test('there is a step for each way to rotate', () => assert.equal(steps.length, 3));

test("the description fits the Marketplace's limit", () => assert.ok(description.length <= 125));

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { defaults, withDefaults } from '../../src/inputs/defaults.ts';

const files = {
  lease: 'action.yml',
  check: 'check/action.yml',
  rotate: 'rotate/action.yml',
  monitor: 'monitor/action.yml',
} as const;

suite('the defaults are those of action.yml', () => {
  for (const [action, file] of Object.entries(files)) {
    test(file, () => {
      const { inputs } = parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
      const told = Object.entries<{ default?: string }>(inputs).flatMap(([name, input]) =>
        // What is an expression only the runner can work out.
        input.default === undefined || input.default.startsWith('${{') ? [] : [[name, input.default]],
      );
      assert.deepEqual(defaults[action as keyof typeof defaults], Object.fromEntries(told));
    });
  }
});

test('what is empty is the default, and what is not is as given', () => {
  const given: Record<string, string> = { timeout: ' \n', when: ' due ', wait: '' };
  const read = withDefaults((name) => given[name] ?? '', { timeout: '2m', when: 'always' });
  assert.deepEqual(['timeout', 'when', 'wait', 'field'].map(read), ['2m', ' due ', '', '']);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { peerInputs } from '../../src/inputs/peer-inputs.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** The inputs of aws-actions' two actions, in the versions that docs/migration.md names. */
const peers: Record<string, string[]> = JSON.parse(read('peer-inputs.json'));
const page = read('../../docs/migration.md');
const own: string[] = Object.keys(parse(read('../../action.yml')).inputs);

for (const [peer, inputs] of Object.entries(peers)) {
  suite(`from ${peer}`, () => {
    const [, section = ''] = page.split(`\n## From ${peer}\n`);
    const rows = section.split('\n## ')[0]?.match(/^\| .* \|$/gm) ?? [];
    for (const input of inputs) {
      test(`${input} has a row`, () => {
        const there = rows.map((row) => row.split(' | ')[0] ?? '');
        assert.ok(
          there.some((cell) => new RegExp(`\`${input}(: [^\`]*)?\``).test(cell)),
          input,
        );
      });
      test(`${input} is an input here, or answered`, () => {
        assert.ok(own.includes(input) || input in peerInputs, input);
      });
    }
  });
}

test('what is answered is no input here, and theirs', () => {
  for (const input of Object.keys(peerInputs)) {
    assert.ok(!own.includes(input), input);
    assert.ok(peers['configure-aws-credentials']?.includes(input), input);
  }
});

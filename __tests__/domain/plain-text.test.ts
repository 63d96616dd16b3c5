import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommand } from '../../runner/commands.ts';
import { withoutCommands } from '../../src/domain/plain-text.ts';

for (const text of [
  '::error::x',
  '  ::add-mask::x',
  '\u0085::stop-commands::x',
  'one\n::error::x',
  'before ##[error]x',
  '##[add-mask]x',
  '##[##[error]x',
]) {
  test(`${JSON.stringify(text)} is no command any more`, () => {
    const lines = text.split('\n');
    assert.ok(lines.some((line) => parseCommand(line, () => true)));
    const safe = withoutCommands(text).split('\n');
    assert.deepEqual(
      safe.filter((line) => parseCommand(line, () => true)),
      [],
    );
  });
}

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePairs } from '../../runner/file-commands.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { appendPairs } from '../../src/adapters/command-files.ts';
import { commandLine } from '../../src/adapters/workflow-commands.ts';
import { withoutCommands } from '../../src/domain/plain-text.ts';
import { openStage } from '../dist/stage.ts';
import { commandsIn } from '../fuzz/log.ts';

const lines = [
  '::error::x',
  ' \t::set-env name=A::x',
  '\u0085::error::x',
  '\u00a0\u2003\u3000::add-path::x',
  'a\n::error::x',
  'a\r::error::x',
  'a ##[error]x',
  '##[group]x',
  ':::error::x',
  '::stop-commands::x',
];

for (const line of lines)
  test(`a line with ${JSON.stringify(line)} gives no command`, () => {
    assert.deepEqual(commandsIn(withoutCommands(line)), []);
  });

test('what stands in an annotation ends neither it nor its title', () => {
  const text = 'a%0A\n::error::b\r\n##[error]c,title=d::e';
  const [only, ...others] = commandsIn(commandLine('error', text, { title: 'a,file=b::c\n::error::' }));
  assert.deepEqual(others, []);
  assert.deepEqual(only, { name: 'error', properties: { title: 'a,file=b::c\n::error::' }, data: text });
});

const values = [
  'end_of_value',
  'a\nend_of_value\nB=injected\n',
  `end_of_value${'_'.repeat(65_000)}`,
  'end_of_value'.repeat(5000),
  'X<<end_of_value',
  '\nEOF\nPATH=/evil\n',
];

test('no value ends its own place in a command file, however it is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'said-'));
  try {
    const path = join(folder, 'env');
    writeFileSync(path, '');
    const pairs = new Map(values.map((value, at) => [`V${at}`, value]));
    appendPairs(path, pairs);
    assert.deepEqual(new Map(parsePairs(readFileSync(path, 'utf8'))), pairs);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("Node's own debug output, which an earlier step can turn on, shows nothing that opens anything", async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one-to-be-debugged');
  const step = await stage.leased(
    'ONE, app/one',
    { verify: `ONE ${stage.sandbox.url}/nowhere X-Key: {value}` },
    { env: { NODE_DEBUG: '*' } },
  );
  assert.ok(step.stderr.length > 10_000, 'it is on');
  const canaries = [...stage.sandbox.canaries(), 'FAKE-one-to-be-debugged'];
  assert.deepEqual(findLeaks({ texts: { stderr: step.stderr }, canaries }), []);
});

test('a variable may be called like what every JavaScript object has', async (t) => {
  const stage = await openStage(t);
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  for (const name of names) stage.put(`app/${name}`, `FAKE-${name}`);
  const step = await stage.leased(names.map((name) => `${name}, app/${name}`).join('\n'));
  const exported = new Map(parsePairs(step.files.env));
  for (const name of names) assert.equal(exported.get(name), `FAKE-${name}`);
});

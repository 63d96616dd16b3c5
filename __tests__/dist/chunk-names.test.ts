import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Metafile } from 'esbuild';
import { namedFiles } from '../../scripts/chunk-names.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');

test('no file of dist/ is named by its bytes, and each that is imported is there', () => {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  assert.deepEqual(
    names.filter((name) => /[A-Z0-9]{8}\.js$/.test(name)),
    [],
  );
  for (const name of names) {
    const text = readFileSync(join(dist, name), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import\(?)"\.\/([\w-]+\.js)"/g))
      assert.ok(names.includes(imported), `${name} imports ${imported}`);
    assert.doesNotMatch(text, /import"\.\/[\w-]+-runtime\.js"/, `${name} loads a file for nothing`);
  }
});

test('a change of one file renames none', () => {
  const before = build({ AAAAAAAA: 'export const one=1', BBBBBBBB: 'import"./chunk-AAAAAAAA.js"' });
  const after = build({ CCCCCCCC: 'export const one=2', DDDDDDDD: 'import"./chunk-CCCCCCCC.js"' });
  assert.deepEqual([...before.keys()], ['lease-domain-one.js', 'lease-domain-two.js']);
  assert.deepEqual([...after.keys()], [...before.keys()]);
  assert.equal(String(after.get('lease-domain-two.js')), 'import"./lease-domain-one.js"');
  assert.deepEqual(after.get('lease-domain-two.js'), before.get('lease-domain-two.js'));
});

test('two files of one name are refused, but for the same bytes', () => {
  assert.throws(() => build({ AAAAAAAA: 'a', BBBBBBBB: 'b' }, ['src/x.ts', 'src/x.ts']), /would be called/);
  assert.equal(build({ AAAAAAAA: 'a', BBBBBBBB: 'a' }, ['src/x.ts', 'src/x.ts']).size, 1);
});

/** Files as esbuild gives them, by their hashes; each has one of the sources. */
function build(
  chunks: Readonly<Record<string, string>>,
  sources = ['src/domain/one.ts', 'src/domain/two.ts'],
): Map<string, Buffer> {
  const outputs: Metafile['outputs'] = {};
  const outputFiles = Object.entries(chunks).map(([hash, text], index) => {
    const path = `dist/chunk-${hash}.js`;
    const inputs = { [sources[index] ?? '']: { bytesInOutput: 1 } };
    outputs[path] = { bytes: 1, inputs, imports: [], exports: [] };
    return { path, text, contents: Buffer.from(text), hash };
  });
  return namedFiles('lease', { outputFiles, metafile: { inputs: {}, outputs } });
}

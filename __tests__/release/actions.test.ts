import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { leaseFolder } from '../../scripts/lease-files.ts';
import { typing } from './typing.ts';

interface Declared {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly runs: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
}

type Type = { readonly type: string; readonly 'allowed-values'?: readonly string[] };

const root = join(import.meta.dirname, '..', '..');
const folders = globSync('*/action.yml', { cwd: root, exclude: ['node_modules'] }).map(dirname);

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding */
const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

for (const folder of ['.', ...folders]) {
  const read = (name: string) => parse(readFileSync(join(root, folder, name), 'utf8'));
  const action: Declared = read('action.yml');

  describe(`${action.name} (${folder})`, () => {
    test('has what the Marketplace asks for', () => {
      assert.ok(action.name && action.author);
      assert.ok(action.description.length <= 125, `${action.description.length} characters`);
      assert.match(action.branding.icon, /^[a-z-]+$/);
      assert.ok(colors.includes(action.branding.color));
    });

    test('runs on Node 24 what is there', () => {
      const { using, ...files } = action.runs;
      assert.equal(using, 'node24');
      for (const [stage, file] of Object.entries(files)) {
        const path = join(root, folder, file);
        // By its exact name, also where the file system compares without case.
        assert.ok(readdirSync(dirname(path)).includes(basename(path)), `${stage}: ${file}`);
      }
    });

    test('describes each input and output', () => {
      for (const [name, { description = '' }] of [
        ...Object.entries(action.inputs),
        ...Object.entries(action.outputs),
      ])
        assert.match(description, /^\S.{9,}\S$/s, name);
    });

    test('types each input and output, and its defaults are of these types', () => {
      const types: Record<'inputs' | 'outputs', Record<string, Type>> = read('action-types.yml');
      const validate = new Ajv({ strict: true }).compile(typing);
      assert.ok(validate(types), JSON.stringify(validate.errors));
      for (const kind of ['inputs', 'outputs'] as const)
        assert.deepEqual(Object.keys(types[kind]), Object.keys(action[kind]));
      for (const [name, type] of Object.entries(types.inputs)) {
        const fallback = action.inputs[name]?.default;
        if (fallback !== undefined && fallback !== '') assert.match(fallback, formOf(type), name);
      }
    });
  });
}

test('lease/ is the lease, one folder down: else run npm run lease-folder', () => {
  for (const [path, text] of leaseFolder(pathToFileURL(`${root}/`)))
    assert.equal(readFileSync(join(root, path), 'utf8'), text, path);
});

function formOf({ type, 'allowed-values': values = [] }: Type): RegExp {
  const forms: Record<string, RegExp> = {
    boolean: /^(true|false)$/,
    integer: /^\d+$/,
    enum: new RegExp(`^(${values.join('|')})$`),
  };
  return forms[type] ?? /./;
}

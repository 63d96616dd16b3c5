import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/inputs/command-line.ts';
import { root } from './pages.ts';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** Asserts that a script is valid bash, and that its `secret-lease` commands are valid. */
export function assertShell(script: string): void {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assertCommands(script);
  for (const [, name = ''] of script.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)) {
    assert.ok(name in scripts, `npm run ${name}`);
  }
  if (/\bnpm test\b/.test(script)) assert.ok('test' in scripts);
  for (const [, path = ''] of script.matchAll(/--template-file (\S+)/g)) assertTemplate(path, script);
}

/** Parses each `secret-lease …` as the command does. */
export function assertCommands(script: string): void {
  for (const [, words = ''] of script.matchAll(/\bsecret-lease ([\w./-]+(?: [\w./-]+)*)/g)) {
    assert.doesNotThrow(() => parseCommandLine(words.split(' ')), `secret-lease ${words}`);
  }
}

/** Asserts that a CloudFormation template exists and has the parameters that the script passes. */
function assertTemplate(path: string, script: string): void {
  assert.ok(existsSync(join(root, path)), path);
  // Ignores the warnings about tags of CloudFormation, such as !Ref.
  const { Parameters } = parse(readFileSync(join(root, path), 'utf8'), { logLevel: 'silent' });
  const overrides = script.split('--parameter-overrides')[1] ?? '';
  for (const [, name = ''] of overrides.matchAll(/(?:^|\s)(\w+)=/g)) assert.ok(name in Parameters, name);
}

/**
 * Asserts that the source of a Terraform module is a folder of this repository, which has the variables that are set.
 */
export function assertModule(text: string): void {
  const [, folder = ''] = /^\s*source\s*=\s*"[^"]*\/\/([\w/-]+)\?ref=v\d+"$/m.exec(text) ?? [];
  const variables = readFileSync(join(root, folder, 'variables.tf'), 'utf8');
  const given = [...text.matchAll(/^ {2}(\w+)\s*=/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'source');
  assert.ok(given.length > 0);
  for (const name of given) assert.ok(variables.includes(`variable "${name}" {`), name);
}

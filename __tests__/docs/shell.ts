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

/** Holds a script against bash's grammar, and the commands in it that are ours against what they take. */
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

/** Reads each `secret-lease …` as the command itself does. */
export function assertCommands(script: string): void {
  for (const [, words = ''] of script.matchAll(/\bsecret-lease ([\w./-]+(?: [\w./-]+)*)/g)) {
    assert.doesNotThrow(() => parseCommandLine(words.split(' ')), `secret-lease ${words}`);
  }
}

/** A CloudFormation template that is there, and has the parameters that it is given. */
function assertTemplate(path: string, script: string): void {
  assert.ok(existsSync(join(root, path)), path);
  // Its tags, such as !Ref, mean something to CloudFormation alone.
  const { Parameters } = parse(readFileSync(join(root, path), 'utf8'), { logLevel: 'silent' });
  const overrides = script.split('--parameter-overrides')[1] ?? '';
  for (const [, name = ''] of overrides.matchAll(/(?:^|\s)(\w+)=/g)) assert.ok(name in Parameters, name);
}

/** A use of our Terraform module: its source is a folder here, and what it sets are the module's variables. */
export function assertModule(text: string): void {
  const [, folder = ''] = /^\s*source\s*=\s*"[^"]*\/\/([\w/-]+)\?ref=v\d+"$/m.exec(text) ?? [];
  const variables = readFileSync(join(root, folder, 'variables.tf'), 'utf8');
  const given = [...text.matchAll(/^ {2}(\w+)\s*=/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'source');
  assert.ok(given.length > 0);
  for (const name of given) assert.ok(variables.includes(`variable "${name}" {`), name);
}

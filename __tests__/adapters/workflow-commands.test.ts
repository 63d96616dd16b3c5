import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { appendPairs } from '../../src/adapters/command-files.ts';
import { commandLine } from '../../src/adapters/workflow-commands.ts';

// GitHub's own toolkit is the witness: what it tells the runner, this must tell too.

const texts = ['plain', '50%25 off\r\nnext: a,b::c', '::error::x', '##[error]x', '%0A', 'ünï\u2028🔑', '  '];

/** What the toolkit prints when `script` uses it as `core`; `text` is one of the texts. */
function printedByToolkit(script: string, text: string, environment: Record<string, string> = {}): string {
  const program = `import * as core from '@actions/core'; const text = process.argv[1]; ${script}`;
  const argv = ['--input-type=module', '--eval', program, '--', text];
  const { PATH = '' } = process.env;
  const printed = execFileSync(process.execPath, argv, { env: { PATH, ...environment }, encoding: 'utf8' });
  // Whatever ends a line, the runner reads the same.
  return printed.replaceAll(EOL, '\n');
}

function fileOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-commands-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'file');
  writeFileSync(path, '');
  return path;
}

for (const text of texts) {
  test(`a mask of ${JSON.stringify(text)} is the toolkit's`, () => {
    assert.equal(commandLine('add-mask', text), printedByToolkit('core.setSecret(text)', text));
  });

  test(`an annotation with ${JSON.stringify(text)} is the toolkit's`, () => {
    const printed = printedByToolkit('core.error(text, { title: text })', text);
    assert.equal(commandLine('error', text, { title: text }), printed);
  });

  test(`a variable with ${JSON.stringify(text)} is the toolkit's, but for the delimiter`, (t) => {
    const [theirs, ours] = [fileOf(t), fileOf(t)];
    printedByToolkit("core.exportVariable('NAME', text)", text, { GITHUB_ENV: theirs });
    appendPairs(ours, new Map([['NAME', text]]));
    const [written = ''] = /ghadelimiter_[0-9a-f-]+/.exec(readFileSync(theirs, 'utf8')) ?? [];
    assert.notEqual(written, '');
    assert.equal(
      readFileSync(ours, 'utf8').replaceAll('end_of_value', written),
      readFileSync(theirs, 'utf8'),
    );
  });
}

test('a value that holds the delimiter gets another one', (t) => {
  const path = fileOf(t);
  appendPairs(path, new Map([['NAME', 'a\nend_of_value\nOTHER=b']]));
  const [first = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(EOL);
  const delimiter = first.slice('NAME<<'.length);
  assert.equal(lines.indexOf(delimiter), lines.length - 1);
});

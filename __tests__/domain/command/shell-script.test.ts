import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failingLine, type Shell, shellScript } from '../../../src/domain/command/shell-script.ts';

const textOf = (shell: Shell, value: string) => shellScript(shell, new Map([['NAME', value]]), 'id').text;

test('bash: everything stands inside single quotes', () => {
  assert.equal(textOf('bash', `a'b$(c)\nd`), `export NAME='a'\\''b$(c)\nd'\n`);
});

test('PowerShell: every quote that it takes for a single one is doubled; nothing else is special', () => {
  assert.equal(
    textOf('pwsh', `a'b‘c’d‚e‛f$x\`"\nend`),
    `\ufeff\${env:NAME} = 'a''b‘‘c’’d‚‚e‛‛f$x\`"\nend'\r\n`,
  );
});

test('PowerShell: read back by its own rules for single-quoted strings, a value is the same', () => {
  const values = [`''`, `'‘`, `‘'’`, 'a‛', '', '$(x)', '`n', '‚‚‚'];
  for (const value of values) {
    const literal = /= '(.*)'\r\n$/s.exec(textOf('pwsh', value))?.[1] ?? assert.fail(value);
    // Its tokenizer takes two of these characters for the first of them, and one alone for the end.
    assert.equal(literal.replace(/(['‘’‚‛])['‘’‚‛]/g, '$1'), value);
    assert.doesNotMatch(literal.replace(/['‘’‚‛]{2}/g, ''), /['‘’‚‛]/, value);
  }
});

test('cmd: percent signs are doubled, and nothing stands outside the quotes', () => {
  assert.equal(
    textOf('cmd', 'a%PATH%b & c | d ^ e !f! (g)'),
    '@echo off\r\nset "NAME=a%%PATH%%b & c | d ^ e !f! (g)"\r\n',
  );
});

for (const [what, value] of [
  ['double quotes', 'a"b'],
  ['double quotes that run a command', '" & calc & rem "'],
  ['a line feed', 'a\nb'],
  ['a carriage return', 'a\rb'],
  ['other characters than ASCII', 'ä'],
  ['a NUL', '\0'],
  ['more than a line has', 'x'.repeat(8185)],
  ['more than a line has, once percent signs are doubled', '%'.repeat(4100)],
] as const) {
  test(`cmd cannot carry ${what}`, () => {
    assert.throws(() => textOf('cmd', value), { code: 'E_SHELL' });
  });
}

test('the line reads the file and deletes it, whatever the path', () => {
  const path = "/tmp/it's 100%/x";
  const line = (shell: Shell) => shellScript(shell, new Map(), 'id').sourcedBy(path);
  assert.equal(line('bash'), `. '/tmp/it'\\''s 100%/x'; rm -f '/tmp/it'\\''s 100%/x'`);
  assert.equal(line('pwsh'), `. '/tmp/it''s 100%/x'; Remove-Item -LiteralPath '/tmp/it''s 100%/x'`);
  assert.equal(line('cmd'), `call "/tmp/it's 100%/x" & del "/tmp/it's 100%/x"`);
});

test('each shell has a line that fails it', () => {
  assert.deepEqual((['bash', 'pwsh', 'cmd', undefined] as const).map(failingLine), [
    'false',
    "throw 'secret-lease: nothing was renewed'",
    'exit /b 1',
    'exit 1',
  ]);
});

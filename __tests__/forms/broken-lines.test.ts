import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { GitHubMasker } from '../../runner/masker.ts';
import { masksOf } from '../../src/domain/masks/mask.ts';
import { toRegister } from '../../src/domain/masks/registration.ts';
import { alphabets, valuesOf } from './values.ts';

/** Programs that break what they print into lines, wherever a value stands in it. */
const run = promisify(execFile);
/** Has PyYAML. */
const python = process.env.FORMS_PYTHON ?? 'python3';

/** As long as GitHub's fine-grained tokens are, with rows of letters alone in it; made up. */
const token =
  'github_pat_11ABCDEFG0xTYKJLHZoctjC5wq8NfVrX2mPbAeYhLkGdSuWz7RnQiTvJ0OoMaByUxFsKcDpEgHl4ZI3t6jN9';

/** As BIP 39 makes seed phrases of words; made up. */
const passphrase =
  'actual zebra actor action actress across acquire acoustic ladder achieve accuse account quiz access abuse absurd abstract magnet orbit able umbrella window abandon';

/** Characters: shorter pieces of a token tell nobody anything. */
const telling = 8;

/** Characters: `min-mask-length`. */
const shortest = 4;

function maskerOf(value: string): GitHubMasker {
  const masker = new GitHubMasker();
  for (const mask of toRegister(masksOf(value, { minLength: shortest }))) masker.add(mask);
  return masker;
}

function masked(value: string, printed: string): string {
  const masker = maskerOf(value);
  return printed
    .split('\n')
    .map((line) => masker.mask(line))
    .join('\n');
}

/** No eight characters of a text that follow one another are left in a log. */
function assertHidden(text: string, shown: string, where: string): void {
  for (let at = 0; at + telling <= text.length; at += 1)
    assert.ok(
      !shown.includes(text.slice(at, at + telling)),
      `${where}: ${text.slice(at, at + telling)} in\n${shown}`,
    );
}

test('base64 and openssl break a text with a token in it wherever they like', async () => {
  for (let length = 0; length < 80; length += 1) {
    const text = `${'x'.repeat(length)}${token}`;
    const encoded = Buffer.from(text)
      .toString('base64')
      .slice(Math.ceil((length * 4) / 3), -4);
    for (const script of ['base64', 'base64 -w 64', 'openssl base64']) {
      const printed = execFileSync('sh', ['-c', script], { input: text, encoding: 'utf8' });
      assert.ok(printed.trim().includes('\n'), 'it has more than one line');
      assertHidden(encoded, masked(token, printed), `${script} behind ${length} characters`);
    }
  }
});

test('base64, openssl, Perl and Ruby break a long password with the signs of a structure, or a passphrase', () => {
  const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
  const password = Array.from({ length: 64 }, (_, at) => signs[(at * 37 + 5) % 94]).join('');
  for (const value of [password, passphrase])
    for (const before of ['', 'a', 'ab', 'user:', `${'x'.repeat(40)}:`])
      for (const script of [
        'base64',
        'openssl base64',
        'perl -MMIME::Base64 -e "print encode_base64(join(qq(), <STDIN>))"',
        'ruby -e "puts [STDIN.read].pack(%q(m))"',
      ]) {
        const text = before + value;
        const printed = execFileSync('sh', ['-c', script], { input: text, encoding: 'utf8' });
        assert.ok(printed.trim().includes('\n'), 'it has more than one line');
        const encoded = Buffer.from(text).toString('base64');
        assertHidden(encoded.slice(Math.ceil((before.length * 4) / 3), -4), masked(value, printed), script);
      }
});

test('a passphrase of many words is hidden where YAML, repr and text are folded at blanks', () => {
  for (const script of [
    `"$PYTHON" -c 'import os, yaml; print(yaml.safe_dump({"password": os.environ["V"]}))'`,
    `"$PYTHON" -c 'import os, pprint; pprint.pprint({"password": os.environ["V"]})'`,
    `ruby -ryaml -e 'puts({ "password" => ENV["V"] }.to_yaml)'`,
    'kubectl create configmap x --from-literal=password="$V" --dry-run=client -o yaml',
    `printf '%s\\n' "$V" | fold -s -w 60`,
    `printf '%s\\n' "$V" | fmt`,
  ]) {
    const env = { ...process.env, V: passphrase, PYTHON: python };
    const printed = execFileSync('sh', ['-c', script], { env, encoding: 'utf8' });
    assert.ok(!printed.includes(passphrase), `${printed} has it on one line`);
    const shown = masked(passphrase, printed);
    const words = passphrase.split(' ').filter((word) => new RegExp(`\\b${word}\\b`).test(shown));
    // A word that stands alone on a line is no mask.
    assert.ok(words.length <= 1, `${script}: ${shown}`);
  }
});

test('letters beyond ASCII are hidden where YAML breaks a line behind an escape', () => {
  const value = 'пароль9x-ä→秘密и-Zk3vQ9xT7pLm2RbN-äöü-кодовое-слово';
  const script = `import os, yaml; print(yaml.safe_dump({"password": os.environ["V"]}))`;
  const env = { ...process.env, V: value };
  const printed = execFileSync(python, ['-c', script], { env, encoding: 'utf8' });
  assert.ok(printed.trim().includes('\n'), 'it has more than one line');
  const rest = masked(value, printed).replace(/\*{3}|password:/g, '');
  assert.ok(rest.replace(/[\s"\\]/g, '').length < telling, `${printed} leaves ${rest}`);
});

test('echo, unquoted variables and make change what they print of a value', () => {
  const values = [
    ...valuesOf(alphabets['all 94 signs'].characters, 40, 4),
    ...valuesOf([...'aBc7nt0\\\\$.'], 20, 4).map((value) => `x${value}`),
    'Zk3vQ9\\txT7pLm\\n2RbN-F4q\\cnot this',
    'Zk3vQ9\\\\xT7pLm\\0101F4q',
    'Zk3vQ9  xT7pLm\t2RbN',
    'Zk3vQ9$xT7pLm$$2RbN$(F4q)',
  ];
  const folder = mkdtempSync(join(tmpdir(), 'forms-make-'));
  const makefile = join(folder, 'Makefile');
  writeFileSync(makefile, '$(info $(V))all:\n\t@echo "$$V"\n');
  for (const script of [
    `dash -c 'echo "$V"'`,
    `bash -c 'set -f; echo $V'`,
    `bash --norc -c 'echo -e "$V"'`,
    `zsh -fc 'echo "$V"'`,
    `make -sf '${makefile}' SHELL=/bin/sh`,
  ])
    for (const value of values) {
      const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', V: value };
      const printed = execFileSync('sh', ['-c', script], { env, encoding: 'utf8' });
      assert.ok(printed !== '', `${script} printed nothing`);
      // A line that is shorter than a mask can stay.
      for (const line of masked(value, printed).split('\n'))
        assert.ok(line.replaceAll('***', '').trim().length < shortest, `${script}: ${value} leaves ${line}`);
    }
  rmSync(folder, { recursive: true });
});

test('curl -G writes a blank as + and other signs in small letters', async (t) => {
  const server = createServer((_request, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const value = 'n0t *a/ "w:rd" at+all?';
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { stderr } = await run('curl', [
    '--silent',
    '--verbose',
    '-G',
    '--data-urlencode',
    `q=${value}`,
    url,
  ]);
  assert.match(stderr, /GET \/\?q=n0t/);
  assert.match(masked(value, stderr), /GET \/\?q=\*\*\* HTTP/);
});

test('xxd breaks what it prints in hexadecimal', () => {
  for (const length of [31, 32, 45, token.length]) {
    const value = token.slice(-length);
    const printed = execFileSync('xxd', ['-p'], { input: value, encoding: 'utf8' });
    assert.ok(printed.trim().includes('\n'), 'it has more than one line');
    const rest = masked(value, printed).replaceAll('***', '').trim();
    // Of a last line a few characters are too short for a mask.
    assert.ok(rest.length < telling, `${printed} leaves ${rest}`);
  }
});

test('a command for PowerShell -EncodedCommand has a value in it', () => {
  for (const value of [token, 'n0t-4W0rd x!', 'пароль-9x'])
    for (const before of ['', 'a', 'ab', 'echo ']) {
      const script = 'iconv -f UTF-8 -t UTF-16LE | base64 -w 0';
      const printed = execFileSync('sh', ['-c', script], { input: `${before}${value} x`, encoding: 'utf8' });
      const rest = masked(value, printed).replaceAll('***', '');
      // What is beside the value, and at either end of it up to four characters that hold bits of both.
      const others = Buffer.from(`${before} x`, 'utf16le').toString('base64').length;
      assert.ok(rest.length <= others + 8, `${printed} leaves ${rest}`);
    }
});

test("curl's trace breaks headers and bodies", async (t) => {
  const server = createServer((request, response) => request.resume().on('end', () => response.end('ok')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (let length = 0; length < 64; length += 7) {
    const body = `note=${'x'.repeat(length)}&token=${token}`;
    const { stdout } = await run('curl', [
      ...['--silent', '--trace-ascii', '-', '--header', `Authorization: Bearer ${token}`],
      ...['--header', `X-Long-Name-${'y'.repeat(length)}: ${token}`, '--data', body, url],
    ]);
    assert.ok(stdout.includes('Authorization: Bearer github_pat'), stdout);
    assertHidden(
      token.slice('github_pat_'.length),
      masked(token, stdout),
      `a trace behind ${length} characters`,
    );
  }
});

test('a key in PEM is hidden in JSON that escapes some of its signs', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const lines = pem.trim().split('\n').slice(1, -1);
  for (const text of [pem, JSON.stringify({ type: 'service_account', private_key: pem }, null, 2)])
    for (const command of ['echo json_encode($key);', 'echo json_encode(["k" => trim($key)]);']) {
      const script = `$key = stream_get_contents(STDIN); ${command}`;
      const printed = execFileSync('php', ['-r', script], { input: pem, encoding: 'utf8' });
      assert.ok(printed.includes('\\/'), printed);
      for (const line of lines) assertHidden(line, masked(text, printed), command);
    }
});

test('a key in PEM is hidden where it is wrapped elsewhere', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const body = pem.split('\n').slice(1, -2).join('');
  for (const script of [
    'openssl pkey -outform DER | base64',
    'openssl pkey -outform DER | base64 -w 64',
    'openssl pkey -outform DER | base64 -w 0',
    'openssl pkey',
    'awk \'NF {sub(/\\r/, ""); printf "%s\\\\n", $0}\'',
    'base64',
  ]) {
    const printed = execFileSync('sh', ['-c', script], { input: pem, encoding: 'utf8' });
    const shown = masked(pem, printed);
    assertHidden(
      script === 'base64' ? Buffer.from(pem).toString('base64').slice(0, -8) : body,
      shown,
      script,
    );
  }
});

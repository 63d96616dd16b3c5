import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const { jobs } = parse(readFileSync(join(root, '.github/workflows/deploy.yml'), 'utf8'));
const { run: unpack } = jobs.deploy.steps.find(({ name }: { name?: string }) => name === 'Unpack');

const skip = process.platform === 'win32' && 'a tar there makes no symbolic links';

/** Packs what a script puts into `dist`, and unpacks it into a checkout by the workflow's own step. */
function unpacked(pack: string, { archive = 'tar -cf "$OUT" dist' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
  try {
    const [built, checkout, prepared] = ['built', 'checkout', 'prepared'].map((name) => {
      mkdirSync(join(folder, name));
      return join(folder, name);
    }) as [string, string, string];
    const bash = (cwd: string, script: string, env: Readonly<Record<string, string>>) =>
      spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
      });
    const packing = bash(built, `mkdir dist\n${pack}\n${archive}`, { OUT: join(prepared, 'prepared.tar') });
    assert.equal(packing.status, 0, packing.stderr);
    writeFileSync(join(checkout, 'deploy.sh'), 'echo deployed\n');
    const commit = 'git init -q && git add deploy.sh';
    assert.equal(bash(checkout, commit, {}).status, 0);
    const { status, stdout } = bash(checkout, unpack, {
      ARTIFACT_PATH: 'dist',
      PREPARED: prepared,
      SHA256: '',
    });
    const isOutside = existsSync(join(folder, 'outside'));
    return { status, stdout, isOutside, script: readFileSync(join(checkout, 'deploy.sh'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [title, script] of [
  ['a link to the environment of the process that reads it', 'ln -s /proc/self/environ dist/x.txt'],
  ['a link above the checkout', 'ln -s ../../outside dist/x'],
  ['the folder itself as a link', 'rmdir dist && ln -s /etc dist'],
  ['a link above the checkout by way of another link', 'ln -s . dist/b && ln -s b/b/../../../outside dist/a'],
  ['a link through a link', 'mkdir dist/c && ln -s ../.. dist/c/up && ln -s c/up/../x dist/a'],
  ['a link above in several steps', 'mkdir dist/c && ln -s ../../../outside dist/c/x'],
  ['a link with an empty step', 'ln -s ..//.git/config dist/x'],
  ["a link to git's own files", 'ln -s ../.git/config dist/x'],
  ['a link whose name has a line end', "ln -s /etc/passwd dist/$'x\\ny'"],
  ['a folder of git with hooks', 'mkdir -p dist/.git/hooks && echo hook > dist/.git/hooks/pre-push'],
  ['a file of git that leads elsewhere', 'echo "gitdir: ../elsewhere" > dist/.git'],
] as const) {
  test(`the deploy does not begin with ${title} in what was prepared`, { skip }, () => {
    const { status, stdout, isOutside } = unpacked(script);
    assert.equal(status, 1);
    assert.match(stdout, /^::error::artifact-path: \.\/dist/);
    assert.equal(isOutside, false);
  });
}

for (const [title, script] of [
  [
    'links within it',
    'mkdir -p dist/bin dist/.bin && echo x > dist/bin/app && ln -s bin/app dist/app && ln -s ../bin/app dist/.bin/app',
  ],
  ['a link to a file of the commit', 'ln -s ../deploy.sh dist/script'],
  ['a link that leads nowhere, within it', 'ln -s missing dist/x'],
  [
    'names with blanks, quotes and a dash',
    'echo x > "dist/a b" && echo x > "dist/\'q" && echo x > dist/-n && ln -s -- -n dist/-l',
  ],
] as const) {
  test(`what was prepared may have ${title}`, { skip }, () => {
    const { status, stdout, script: deploy } = unpacked(script);
    assert.equal(status, 0, stdout);
    assert.equal(deploy, 'echo deployed\n');
  });
}

test('an entry behind a link in the archive, or above the folder, is written nowhere else', { skip }, () => {
  const behind =
    'ln -s ../.. dist/up && tar -cf "$OUT" dist && rm dist/up && mkdir dist/up && echo x > dist/up/outside && tar -rf "$OUT" dist/up/outside';
  for (const archive of [
    behind,
    'echo x > outside && tar -cPf "$OUT" --transform "s,^outside,dist/../../outside," dist outside',
  ]) {
    const { status, isOutside } = unpacked('', { archive });
    assert.notEqual(status, 0);
    assert.equal(isOutside, false);
  }
});

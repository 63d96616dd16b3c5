import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const branch = 'dependabot/npm_and_yarn/jose-7.0.0';
const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'commit-dist.yml'), 'utf8'));
const steps: { name?: string; run?: string }[] = workflow.jobs.commit.steps;
const script = steps.find(({ name }) => name === 'Commit it')?.run ?? '';

test('the second stage commits a new dist to the branch that it was built from, and starts CI', (t) => {
  const place = openPlace(t);
  place.offer({ 'lease.js': 'new', 'chunk-B.js': 'new too' });
  assert.equal(place.commit().status, 0);
  assert.deepEqual(place.pushed(), {
    'dist/lease.js': 'new',
    'dist/chunk-B.js': 'new too',
    'src.ts': 'source',
  });
  assert.deepEqual(place.asked(), ['auth setup-git', `workflow run ci.yml --ref ${branch}`]);
});

for (const [what, name] of Object.entries({
  'a hidden file': '.npmrc',
  'a workflow': 'ci.yml',
  'a folder': 'folder/lease.js',
  'a name with a blank': 'a b.js',
})) {
  test(`the second stage refuses an artifact with ${what}`, (t) => {
    const place = openPlace(t);
    place.offer({ 'lease.js': 'new', [name]: 'x' });
    refuses(place);
  });
}

test('the second stage refuses an artifact with a symbolic link', (t) => {
  const place = openPlace(t);
  place.offer({ 'lease.js': 'new' });
  symlinkSync('/etc/passwd', join(place.offered, 'end.js'));
  refuses(place);
});

test('the second stage overwrites nothing where the branch has moved on', (t) => {
  const place = openPlace(t);
  place.offer({ 'lease.js': 'new' });
  place.moveOn();
  assert.notEqual(place.commit().status, 0);
  assert.deepEqual(place.pushed(), {
    'dist/lease.js': 'old',
    'dist/chunk-A.js': 'old too',
    'src.ts': 'newer',
  });
});

type Place = ReturnType<typeof openPlace>;

function refuses(place: Place): void {
  const { status, stdout } = place.commit();
  assert.equal(status, 1);
  assert.match(stdout, /::error::/);
  assert.deepEqual(place.pushed(), {
    'dist/lease.js': 'old',
    'dist/chunk-A.js': 'old too',
    'src.ts': 'source',
  });
  assert.deepEqual(place.asked(), []);
}

/** A repository with Dependabot's branch, its checkout, a folder for the artifact, and a `gh` that takes notes. */
function openPlace(t: TestContext) {
  const place = mkdtempSync(join(tmpdir(), 'secret-lease-commit-dist-'));
  t.after(() => rmSync(place, { recursive: true }));
  const [origin, checkout, temp, bin] = ['origin', 'checkout', 'temp', 'bin'].map((name) =>
    join(place, name),
  ) as [string, string, string, string];
  const offered = join(temp, 'dist');
  for (const folder of [join(checkout, 'dist'), offered, bin]) mkdirSync(folder, { recursive: true });
  const asked = join(place, 'asked');
  writeFileSync(asked, '');
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\necho "$*" >> '${asked}'\n`);
  chmodSync(join(bin, 'gh'), 0o755);

  const who = ['-c', 'user.name=tester', '-c', 'user.email=tester@example.com', '-c', 'commit.gpgSign=false'];
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const write = (files: Readonly<Record<string, string>>, folder: string) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const commitAll = () => {
    git(checkout, 'add', '--all');
    git(checkout, 'commit', '--quiet', '--message', 'x');
  };
  git(place, 'init', '--quiet', '--bare', origin);
  git(checkout, 'init', '--quiet', `--initial-branch=${branch}`);
  git(checkout, 'remote', 'add', 'origin', origin);
  write({ 'src.ts': 'source', 'dist/lease.js': 'old', 'dist/chunk-A.js': 'old too' }, checkout);
  commitAll();
  git(checkout, 'push', '--quiet', 'origin', branch);

  return {
    offered,
    offer: (files: Readonly<Record<string, string>>) => write(files, offered),
    moveOn() {
      write({ 'src.ts': 'newer' }, checkout);
      commitAll();
      git(checkout, 'push', '--quiet', 'origin', branch);
      git(checkout, 'reset', '--quiet', '--hard', 'HEAD~1');
    },
    commit: () =>
      spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: checkout,
        encoding: 'utf8',
        env: { PATH: `${bin}:${process.env.PATH}`, HOME: place, RUNNER_TEMP: temp, BRANCH: branch },
      }),
    pushed: () =>
      Object.fromEntries(
        git(origin, 'ls-tree', '-r', '--name-only', branch)
          .trim()
          .split('\n')
          .map((name) => [name, git(origin, 'show', `${branch}:${name}`)]),
      ),
    asked: () => readFileSync(asked, 'utf8').split('\n').filter(Boolean),
  };
}

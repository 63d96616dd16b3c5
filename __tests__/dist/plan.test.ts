// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows' own.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { node24 } from '../../runner/node.ts';
import { lacks } from '../needs.ts';

const root = join(import.meta.dirname, '..', '..');

const workflow = `name: Deploy
on: { push: { branches: [main] } }
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    permissions: { id-token: write, contents: read }
    steps:
      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
        with:
          role-to-assume: arn:aws:iam::123456789012:role/app
          aws-region: eu-west-1
          secrets: |
            DB_PASSWORD, prod/db#password
      - run: ./deploy.sh
`;

/** A repository with these files. */
function repository(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-plan-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const origin = '[remote "origin"]\n\turl = git@github.com:OWNER/app.git\n';
const files = (text = workflow) => ({ '.github/workflows/deploy.yml': text, '.git/config': origin });

/** Runs the bundle without anything of this process's environment; nothing of it may reach a network. */
function run(file: string, words: readonly string[], env: Record<string, string> = {}, cwd = root) {
  const noNetwork = pathToFileURL(join(import.meta.dirname, 'no-network.mjs')).href;
  const { stdout, stderr, status } = spawnSync(
    node24(),
    ['--import', noNetwork, join(root, 'dist', file), ...words],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', SystemRoot: process.env.SystemRoot ?? '', ...env },
      cwd,
    },
  );
  return { stdout, stderr, status };
}

const plan = (folder: string, ...words: string[]) =>
  run('cli.js', ['plan', folder, '--repository-id', '1', '--owner-id', '2', ...words]);

test('a repository without a mistake: its role, by the name of its remote', (t) => {
  const { stdout, status } = plan(repository(t, files()));
  assert.equal(status, 0);
  assert.match(stdout, /^Role arn:aws:iam::123456789012:role\/app$/m);
  assert.match(stdout, /"repo:OWNER\/app:environment:production"/);
  assert.match(stdout, /"repo:OWNER@2\/app@1:environment:production"/);
  assert.match(stdout, /secret:prod\/db-\?{6}"/);
  assert.match(stdout, /No mistakes found\.\n\n1 step, 1 role, 0 findings\.\n$/);
});

test('mistakes have their lines and the status 1; in a job they are annotations too', (t) => {
  const folder = repository(t, files(workflow.replace('#password', '#')));
  const { stdout, status } = plan(folder);
  assert.equal(status, 1);
  assert.match(stdout, /^\.github\/workflows\/deploy\.yml:15: error E_REQUEST: Line 1 of secrets/m);
  const inJob = run('cli.js', ['plan', folder, '--repository-id', '1', '--owner-id', '2'], {
    GITHUB_ACTIONS: 'true',
  });
  assert.match(inJob.stdout, /^::error title=E_REQUEST,file=\.github\/workflows\/deploy\.yml,line=15::/m);
});

test('of several repositories, each finding names its own', (t) => {
  const [wrong, right] = [workflow.replace('#password', '#'), workflow].map((text) =>
    repository(t, files(text)),
  );
  assert.ok(wrong && right);
  const { stdout } = run('cli.js', ['plan', wrong, right]);
  assert.match(stdout, /^OWNER\/app \.github\/workflows\/deploy\.yml:15: error E_REQUEST: /m);
});

test('what a workflow says becomes no command of the runner', (t) => {
  const folder = repository(
    t,
    files(workflow.replace('#password', '# ##[add-mask]x').replace('DB_PASSWORD', '::warning::')),
  );
  const { stdout } = run('cli.js', ['plan', folder, '--repository-id', '1', '--owner-id', '2'], {
    GITHUB_ACTIONS: 'true',
  });
  assert.match(stdout, /E_/);
  assert.doesNotMatch(stdout, /##\[|^::warning::/m);
});

test('standard output is the plan alone, in each format that a program reads', (t) => {
  const folder = repository(
    t,
    files(
      workflow.replace(
        'OWNER/secret-lease@0000000000000000000000000000000000000000',
        'OWNER/secret-lease@v1',
      ),
    ),
  );
  const template = plan(folder, '--format', 'cloudformation');
  assert.equal(
    Object.values<{ Type: string }>(JSON.parse(template.stdout).Resources)[0]?.Type,
    'AWS::IAM::Role',
  );
  assert.match(template.stderr, /warning unpinned/);
  const { resource } = JSON.parse(plan(folder, '--format', 'terraform').stdout);
  assert.deepEqual(Object.keys(resource), ['aws_iam_role', 'aws_iam_role_policy']);
  assert.match(
    plan(folder, '--format', 'aws-cli').stdout,
    /^#!\/usr\/bin\/env bash\n[\s\S]*^role '\d+' 'app' '\/' /m,
  );
  assert.equal(JSON.parse(plan(folder, '--format', 'json').stdout).findings[0].rule, 'unpinned');
});

test('a comparison with the roles of another plan: none, then a drift', (t) => {
  const folder = repository(t, files());
  const file = join(folder, 'roles.json');
  writeFileSync(file, plan(folder, '--format', 'json').stdout);
  assert.equal(plan(folder, '--against', file).status, 0);
  // As Windows PowerShell writes it, and as Windows' editors do.
  const text = readFileSync(file, 'utf8');
  for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`)]) {
    writeFileSync(file, bytes);
    assert.equal(plan(folder, '--against', file).status, 0);
  }
  writeFileSync(file, text.replaceAll('prod/db', 'prod/*'));
  const { stdout, status } = plan(folder, '--against', file);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /error drift: arn:aws:iam::123456789012:role\/app grants what no planned workflow needs/,
  );
});

test('descriptions of the secrets tell the keys, and so whether a grant of one is a drift', (t) => {
  const folder = repository(t, files());
  const write = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const key = (id: string) => `arn:aws:kms:eu-west-1:123456789012:key/${id}`;
  const secrets = write('secrets.json', {
    SecretList: [
      { ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf', KmsKeyId: key('own') },
    ],
  });
  const whole = plan(folder, '--format', 'json', '--descriptions', secrets);
  assert.match(whole.stdout, /"kms:Decrypt"[\s\S]*key\/own/);
  const deployed = write('roles.json', whole.stdout.replaceAll('key/own', 'key/other'));
  const told = plan(folder, '--descriptions', secrets, '--against', deployed);
  assert.equal(told.status, 1);
  assert.match(told.stdout, /error drift: .* lacks kms:Decrypt on .*key\/own/);
  assert.match(
    told.stdout,
    /error drift: .* grants what no planned workflow needs: kms:Decrypt on .*key\/other/,
  );
  const untold = plan(folder, '--against', deployed);
  assert.equal(untold.status, 0, untold.stdout);
  assert.match(untold.stdout, /notice drift-unknown: .*key\/other.*nothing tells the keys of its secrets/);
  const missing = plan(folder, '--descriptions', join(folder, 'none.json'));
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /E_INPUT: --descriptions names .*none\.json, which cannot be read\./);
});

/** A repository of one commit, which `tag` names, with these files and this remote. */
function committed(t: TestContext, name: string, texts: Readonly<Record<string, string>>): string {
  const folder = repository(t, texts);
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=trunk');
  git('remote', 'add', 'origin', `https://github.com/OWNER/${name}`);
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message=first');
  git('tag', 'light');
  git('-c', 'tag.gpgsign=false', 'tag', '--annotate', '--message=first', 'v1');
  git('pack-refs', '--all');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--allow-empty', '--message=second');
  git('tag', 'second');
  git('checkout', '--quiet', 'v1');
  return folder;
}

test('several repositories: their numbers and branches by a file, calls of one by another at what is checked out', (t) => {
  if (lacks(t, 'git')) return;
  const shared = committed(t, 'shared', {
    '.github/workflows/deploy.yml': workflow.replace(/on: .*/, 'on: workflow_call'),
  });
  const commit = execFileSync('git', ['-C', shared, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const called = (ref: string) => `on: { schedule: [{ cron: '0 3 * * *' }] }
jobs:
  call:
    permissions: { id-token: write, contents: read }
    uses: OWNER/shared/.github/workflows/deploy.yml@${ref}
`;
  const refs = [commit, 'v1', 'light', 'trunk', 'second', 'v2'];
  const app = committed(t, 'app', {
    ...Object.fromEntries(refs.map((ref) => [`.github/workflows/${ref}.yml`, called(ref)])),
    '.github/workflows/nightly.yml': called('v1').replace(
      / {4}uses[\s\S]*/,
      workflow.replace(/[\s\S]*(?= {4}runs-on)/, '').replace(/ {4}environment.*\n| {4}permissions.*\n/g, ''),
    ),
  });
  const described = join(app, 'repositories.json');
  writeFileSync(
    described,
    ['app', 'shared', 'other']
      .map((name, index) =>
        JSON.stringify({
          full_name: `OWNER/${name}`,
          id: 10 + index,
          owner: { id: 7, login: 'OWNER' },
          default_branch: 'trunk',
        }),
      )
      .join('\n'),
  );
  const words = ['plan', app, shared, '--format', 'json'];
  const { stdout, status } = run('cli.js', [...words, '--repositories', described]);
  assert.equal(status, 0, stdout);
  const { roles, findings } = JSON.parse(stdout);
  assert.deepEqual(
    findings.map(({ rule, path }: Record<string, string>) => `${rule} ${path}`),
    ['second', 'trunk', 'v2'].map((ref) => `called-ref .github/workflows/${ref}.yml`),
  );
  const trust = JSON.stringify(roles.map((role: { trust: unknown }) => role.trust));
  assert.match(trust, /"repo:OWNER@7\/app@10:environment:production"/);
  assert.match(trust, /"repo:OWNER\/app:ref:refs\/heads\/trunk"/);
  assert.match(trust, new RegExp(`"OWNER/shared/\\.github/workflows/deploy\\.yml@${commit}"`));
  assert.match(trust, /deploy\.yml@refs\/tags\/v1"/);
  const without = run('cli.js', words);
  assert.match(without.stdout, /unknown-repository[\s\S]*--repositories FILE/);
  assert.match(without.stdout, /REPOSITORY_ID/);
  for (const [text, says] of [
    ['{"full_name": "OWNER/app"}', /has no full_name, id and owner\.id in its entry 1/],
    ['{}\n{', /is no JSON in its line 2/],
    ['[]', /describes no repository/],
    ['', /is empty/],
  ] as const) {
    writeFileSync(described, text);
    const wrong = run('cli.js', [...words, '--repositories', described]);
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, says);
  }
});

test('a job that plans another repository than its own takes no number of its own for it', (t) => {
  const env = {
    GITHUB_REPOSITORY: 'OWNER/platform',
    GITHUB_REPOSITORY_ID: '99',
    GITHUB_REPOSITORY_OWNER_ID: '7',
  };
  const other = run('cli.js', ['plan', repository(t, files())], env);
  assert.match(other.stdout, /"repo:OWNER\/app:environment:production"/);
  assert.match(other.stdout, /notice unknown-repository/);
  assert.doesNotMatch(other.stdout, /platform|99/);
  const own = run('cli.js', ['plan', repository(t, files())], { ...env, GITHUB_REPOSITORY: 'OWNER/App' });
  assert.match(own.stdout, /"repo:OWNER@7\/App@99:environment:production"/);
});

test('wrong usage has the status 2, a file that is not there 1', (t) => {
  const folder = repository(t, files());
  assert.equal(plan(folder, '--format', 'xml').status, 2);
  assert.equal(plan(folder, '--var', 'x').status, 2);
  assert.equal(run('cli.js', ['plan', folder, folder, '--repository', 'OWNER/app']).status, 2);
  assert.equal(plan(folder, '--against', join(folder, 'none.json')).status, 1);
  assert.equal(plan(join(folder, 'none')).status, 1);
});

test('as an action: outputs, annotations, summary, failure', (t) => {
  const folder = repository(t, files(workflow.replace('#password', '#')));
  const [env, output, state, summary] = ['env', 'output', 'state', 'summary'].map((name) =>
    join(folder, name),
  );
  for (const file of [env, output, state, summary]) writeFileSync(file ?? '', '');
  const { stdout, status } = run(
    'plan.js',
    [],
    {
      GITHUB_ENV: env ?? '',
      GITHUB_OUTPUT: output ?? '',
      GITHUB_STATE: state ?? '',
      GITHUB_STEP_SUMMARY: summary ?? '',
      GITHUB_REPOSITORY: 'OWNER/app',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_REPOSITORY_OWNER_ID: '2',
    },
    folder,
  );
  assert.equal(status, 1, stdout);
  assert.match(stdout, /^::error title=E_REQUEST,file=\.github\/workflows\/deploy\.yml,line=15::/m);
  assert.match(readFileSync(output ?? '', 'utf8'), /findings<<[\s\S]*\n1\r?\n/);
  assert.match(readFileSync(summary ?? '', 'utf8'), /\| error \| <code>.*deploy\.(?:<wbr>)?yml:15/);
});

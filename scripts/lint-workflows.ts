/**
 * Lints workflows by actionlint, their scripts and the repository's own by ShellCheck, and audits the workflows by
 * zizmor: this repository's own, the reusable ones and the starters. All three are pinned and go into `.cache`.
 *
 * actionlint does not know `$/`, https://github.com/rhysd/actionlint/issues/711. So it reads copies in which `$/` is
 * `./`, and by this it checks the inputs of our own actions too. What stands for a branch or a commit in starters is
 * filled in there. Nor does it know `concurrency.queue`, of May 2026.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const workflows = globSync(['.github/workflows/*.yml', 'workflow-templates/*.yml'], { cwd: root });
const actions = globSync(['action.yml', '*/action.yml'], { cwd: root, exclude: ['node_modules'] });
const scripts = globSync(['.ci/run', 'setup/*.sh'], { cwd: root });
if (workflows.length === 0) throw new Error('there are no workflows');

const bin = pythonPrograms('linters', 'scripts/linters.txt');
const shellcheck = join(bin, 'shellcheck');
actionlint(installedActionlint());
run(shellcheck, scripts);
zizmor();
console.log(
  `${workflows.length} workflows, ${actions.length} actions, ${scripts.length} scripts: nothing to report`,
);

function installedActionlint(): string {
  const version = '1.7.12';
  const folder = join(root, '.cache', 'actionlint', 'bin');
  const program = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  const installed = spawnSync(program, ['-version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
  if (installed === `v${version}`) return program;
  const module = `github.com/rhysd/actionlint/cmd/actionlint@v${version}`;
  execFileSync('go', ['install', module], { stdio: 'inherit', env: { ...process.env, GOBIN: folder } });
  return program;
}

function actionlint(program: string): void {
  const copy = mkdtempSync(join(tmpdir(), 'secret-lease-workflows-'));
  try {
    for (const path of actions) {
      mkdirSync(join(copy, dirname(path)), { recursive: true });
      cpSync(join(root, path), join(copy, path));
    }
    // Each action names files of dist/, which must be there.
    cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
    mkdirSync(join(copy, '.github', 'workflows'), { recursive: true });
    const names = workflows.map((path) => {
      const name = join('.github', 'workflows', path.replace('.github/workflows/', '').replace('/', '-'));
      writeFileSync(join(copy, name), understood(readFileSync(join(root, path), 'utf8')));
      return name;
    });
    execFileSync('git', ['init', '--quiet'], { cwd: copy });
    run(
      program,
      ['-no-color', '-ignore', 'unexpected key "queue"', '-shellcheck', shellcheck, ...names],
      copy,
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function understood(workflow: string): string {
  return workflow
    .replace(/uses: \$\//g, 'uses: ./')
    .replace(/uses: OWNER\/secret-lease\/(\S+)@\S+/g, 'uses: ./$1')
    .replaceAll('$default-branch', 'main');
}

function zizmor(): void {
  const inputs = [...workflows, ...actions, '.github/dependabot.yml'];
  const options = ['--offline', '--persona=pedantic', '--strict-collection', '--no-progress', '--quiet'];
  run(join(bin, 'zizmor'), [...options, ...inputs]);
}

function run(program: string, args: readonly string[], cwd = root): void {
  execFileSync(program, args, { cwd, stdio: 'inherit' });
}

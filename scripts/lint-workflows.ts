/**
 * Checks workflows with actionlint, their scripts and the repository's own with ShellCheck, and audits the workflows
 * with zizmor: this repository's own, the reusable ones and the starters. All three tools are pinned and installed in
 * `.cache`. Parses the scripts for PowerShell, of the command and of the documentation, with tree-sitter's grammar.
 * actionlint does not support `$/`, https://github.com/rhysd/actionlint/issues/711. It reads copies with `./` in place
 * of `$/`, so that it also checks the inputs of this repository's actions. The copies also have the starters'
 * placeholders for branch and commit filled in, and leave out `concurrency.queue` (May 2026), which actionlint does
 * not support either.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from '../__tests__/docs/pages.ts';
import { renamedVariables } from '../src/domain/command/launcher-script.ts';
import { pwshLauncher } from '../src/domain/command/pwsh-launcher.ts';
import { shellScript } from '../src/domain/command/shell-script.ts';
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
powerShell();
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
    // Each action names files of dist/, which actionlint looks for.
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

function powerShell(): void {
  // A text with every character that has a meaning in PowerShell.
  const hard = 'a b$x`(1)\'\u2019%&;|{}@"#,';
  const program = { node: `${hard}\\node.exe`, script: `${hard}\\cli.js`, nearby: { node: '', script: '' } };
  const renewal = shellScript('pwsh', new Map([['KEY', `${hard}\r\n${hard}`]]), 'id');
  const own = {
    'the launcher': pwshLauncher(program, renamedVariables),
    'the script of a renewal': renewal.text,
    'the line that reads it': renewal.sourcedBy(hard),
  };
  // The grammar does not accept the word `--`, which PowerShell does.
  const withoutDashes = (text: string) => text.replaceAll(' -- ', " '--' ");
  const examples = pages.flatMap(({ path, blocks }) =>
    blocks.flatMap(({ kind, text }, at) =>
      kind === 'powershell' ? [[`${path}, example ${at + 1}`, withoutDashes(text)]] : [],
    ),
  );
  const parse = (texts: Readonly<Record<string, string>>) =>
    spawnSync(join(bin, 'python'), ['scripts/parse_powershell.py'], {
      cwd: root,
      input: JSON.stringify(texts),
      stdio: ['pipe', 'inherit', 'inherit'],
    }).status;
  if (parse({ 'a broken one, to see that this is told': 'if ($x {' }) !== 1)
    throw new Error('PowerShell is not parsed');
  if (parse({ ...own, ...Object.fromEntries(examples) }) !== 0) throw new Error('something is no PowerShell');
}

function run(program: string, args: readonly string[], cwd = root): void {
  execFileSync(program, args, { cwd, stdio: 'inherit' });
}

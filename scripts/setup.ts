/**
 * Tries what `setup/` offers: the template is linted and deployed in moto, the script runs the AWS CLI against
 * moto, Terraform applies the modules to moto; what each makes is then put into the sandbox. Needs Terraform on PATH and
 * its AWS provider (`__tests__/setup/terraform.ts` says where that is looked for); moto, cfn-lint and the AWS CLI are
 * those of `npm run test:moto`. GitHub's command gh is the one on PATH, or is built by Go, pinned, into `.cache/gh`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAwsForks } from './aws-forks.ts';
import { startMoto } from './moto-server.ts';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = pythonPrograms('moto', '__tests__/moto/requirements.txt');
const gh = findGh();
const moto = await startMoto(bin);
const aws = await startAwsForks(bin);
try {
  const tests = globSync('__tests__/setup/*.test.ts', { cwd: root });
  if (tests.length === 0) throw new Error('there are no tests of the set-up');
  execFileSync(process.execPath, ['--test', '--test-concurrency=2', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MOTO_ENDPOINT: moto.url, WITNESS_BIN: bin, AWS_BIN: aws.bin, GH: gh },
  });
} finally {
  aws.stop();
  moto.stop();
}

function findGh(): string {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'gh'));
  const onPath = found.find((path) => existsSync(path));
  if (onPath) return onPath;
  const built = join(root, '.cache', 'gh', 'gh');
  const options = { cwd: join(root, '__tests__', 'setup', 'gh'), stdio: 'inherit' as const };
  // Takes minutes the first time; later Go finds the build up to date.
  const { status } = spawnSync('go', ['build', '-o', built, 'github.com/cli/cli/v2/cmd/gh'], options);
  if (status !== 0) throw new Error('gh is neither on PATH nor can it be built');
  return built;
}

/**
 * Tries what `setup/` offers: the template is linted and deployed in moto, the script runs the AWS CLI against
 * moto, Terraform evaluates the module's policies; what each says is then put into the sandbox. Needs Terraform on
 * PATH; moto, cfn-lint and the AWS CLI are those of `npm run test:moto`.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMoto } from './moto-server.ts';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = pythonPrograms('moto', '__tests__/moto/requirements.txt');
const moto = await startMoto(bin);
try {
  const tests = globSync('__tests__/setup/*.test.ts', { cwd: root });
  if (tests.length === 0) throw new Error('there are no tests of the set-up');
  execFileSync(process.execPath, ['--test', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MOTO_ENDPOINT: moto.url, WITNESS_BIN: bin },
  });
} finally {
  moto.stop();
}

/**
 * Asks AWS's own clients for their identity in the steps after a lease, in every scene of `__tests__/profile`.
 * `PROFILE=write npm run test:profile` writes the table in docs/credentials.md.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installClients } from './aws-clients.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const clients = await installClients();
const missing = Object.keys(clients).filter((name) => clients[name] === undefined);
for (const name of missing) console.error(`NOT ASKED: ${name} cannot be had on this machine`);
const tests = globSync('__tests__/profile/*.test.ts', { cwd: root });
if (tests.length === 0) throw new Error('there are no tests of profiles');
execFileSync(process.execPath, ['--test', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, AWS_CLIENTS: JSON.stringify(clients) },
});

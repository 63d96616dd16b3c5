/**
 * Compares alerts with what the services' own clients send: Slack's, PagerDuty's and Opsgenie's, and Microsoft's parser of
 * Adaptive Cards. All are pinned, in `__tests__/alert-clients`, and are installed into `.cache/alert-clients`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLocked } from './locked-packages.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, '__tests__', 'alert-clients');
const cache = join(root, '.cache', 'alert-clients');

installLocked(source, cache);
cpSync(join(source, 'deliver.mjs'), join(cache, 'deliver.mjs'));
execFileSync(process.execPath, ['--test', '__tests__/alert-clients/alert-clients.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ALERT_CLIENTS: cache },
});

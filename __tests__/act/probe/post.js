import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const names = ['DB_PASSWORD', 'API_KEY', 'SVC_MAIL', 'OLD_KEY', 'CHAIN', 'KEYSTORE_FILE'];
const left = names.filter((name) => process.env[name]);
const directory = join(process.env.RUNNER_TEMP ?? '', 'secret-lease');
if (existsSync(directory)) left.push(...readdirSync(directory));

if (left.length === 0) console.log('nothing is left of the lease');
else {
  console.log(`left of the lease: ${left.join(', ')}`);
  process.exitCode = 1;
}

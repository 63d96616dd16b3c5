import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { node24 } from '../../runner/node.ts';

function tryLines(...lines: string[]) {
  const script = join(import.meta.dirname, '..', '..', 'demo', 'try.ts');
  const { stdout, stderr, status } = spawnSync(node24(), [script, ...lines], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test("a person's own lines show what later steps would get", () => {
  const { stdout, status } = tryLines(
    'DB_PASSWORD, prod/db#password',
    'SVC_*, prod/services/*',
    ', prod/flags#* only=LOG_LEVEL,FEATURE_* public',
    'HOST, arn:aws:secretsmanager:us-east-1:999999999999:secret:edge/tls-AbCdEf#hosts[1].name stage=AWSPREVIOUS',
    'KEY, prod/signing file',
    'THEIRS, team/key role=arn:aws:iam::123456789012:role/team',
    'ssm:/prod/smtp/password',
    'APP_*, ssm:/prod/app/*',
    'PLAIN, ssm:plain version=3',
    'LIVE, arn:aws:ssm:us-east-1:999999999999:parameter/prod/signing#key stage=live',
  );
  assert.equal(status, 0, stdout);
  const [, given = ''] = stdout.split('What later steps would get');
  const names = [...given.matchAll(/^ {2}(\w+)=\S/gm)].map(([, name]) => name);
  assert.deepEqual(names.sort(), [
    'APP_ONE',
    'APP_TWO',
    'DB_PASSWORD',
    'FEATURE_ONE',
    'HOST',
    'KEY_FILE',
    'LIVE',
    'LOG_LEVEL',
    'PLAIN',
    'PROD_SMTP_PASSWORD',
    'SVC_ONE',
    'SVC_TWO',
    'THEIRS',
  ]);
  // A warning about a made-up value would tell nothing of the person's own.
  assert.doesNotMatch(stdout, /ordinary words|##\[(?:warning|error)\]/);
});

test('a line that is wrong shows the error that the step would end with', () => {
  const { stdout, status } = tryLines('DB_PASSWORD, prod/db#password', 'KEY, prod/key#');
  assert.equal(status, 1);
  assert.match(stdout, /##\[error\]E_REQUEST: Line 2 of secrets/);
  assert.doesNotMatch(stdout, /What later steps/);
});

test('without a line, and for what has no made-up values, it says how', () => {
  assert.match(tryLines().stderr, /npm run try -- 'DB_PASSWORD, prod\/db#password'/);
  assert.equal(tryLines().status, 2);
  assert.equal(tryLines('--help').status, 2);
});

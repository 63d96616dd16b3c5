import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeaseError } from '../../src/domain/error.ts';
import { readWatchRequests } from '../../src/inputs/watch-requests.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:';

/** What people paste into a monitor's `secrets`, and the lines that they are told: no NAME, no field. */
const pasted: [wrong: string, meant: string | readonly string[]][] = [
  ['DB_PASSWORD=prod/db#password', 'prod/db'],
  ['DB: prod/db', 'prod/db'],
  ['DB, prod/db#password', 'prod/db'],
  ['prod/db:password', 'prod/db'],
  ['prod/db password | DB', 'prod/db'],
  [`${arn}prod/db-AbCdEf:password::`, `${arn}prod/db-AbCdEf`],
  ['prod/api\n- prod/db\n- DB, prod/flags', ['prod/api', 'prod/db', 'prod/flags']],
  ['["prod/db", "prod/api"]', ['prod/db', 'prod/api']],
  ['{{resolve:secretsmanager:prod/db:SecretString:password}}', 'prod/db'],
];

for (const [wrong, meant] of pasted)
  test(JSON.stringify(wrong), async () => {
    const error: LeaseError = await readWatchRequests(wrong).then(
      () => assert.fail('it was accepted'),
      (caught) => caught,
    );
    const shown = typeof meant === 'string' ? ` ${meant}` : meant.map((each) => `\n  ${each}`).join('');
    assert.equal(error.fix, `Probably meant:${shown}`, error.message);
    await readWatchRequests([meant].flat().join('\n'));
  });

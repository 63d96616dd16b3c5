import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concealed } from '../../src/domain/concealment.ts';

const here = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:';

const lines: [line: string, concealed: string][] = [
  [`no secret ${here}edge/tls-AbCdEf in`, 'no secret edge/tls in'],
  [`no secret ${here}edge/tls in`, 'no secret edge/tls in'],
  [`see ${here}edge/tls-AbCdEf.`, 'see edge/tls.'],
  [`${here}edge/tls-AbCdEf: gone`, 'edge/tls: gone'],
  [`${here}a-b,${here}c-d`, 'a-b,c-d'],
  // In a policy an ARN stays one, for the reader to complete.
  [`"${here}edge/tls-AbCdEf"`, '"arn:aws:secretsmanager:eu-west-1:ACCOUNT:secret:edge/tls-??????"'],
  [`"${here}prod/db-??????"`, '"arn:aws:secretsmanager:eu-west-1:ACCOUNT:secret:prod/db-??????"'],
  [`"${here}prod/*"`, '"arn:aws:secretsmanager:eu-west-1:ACCOUNT:secret:prod/*"'],
  ['arn:aws-cn:iam::111122223333:role/deploy', 'arn:aws-cn:iam::ACCOUNT:role/deploy'],
  ['arn:aws:kms:eu-west-1:111122223333:key/KEY_ID', 'arn:aws:kms:eu-west-1:ACCOUNT:key/KEY_ID'],
  ['arn:aws:sts::111122223333:assumed-role/deploy/x', 'arn:aws:sts::ACCOUNT:assumed-role/deploy/x'],
  ['repository_id: 774411220', 'repository_id: 774411220'],
];

for (const [line, expected] of lines) {
  test(line, () => assert.equal(concealed(line), expected));
}

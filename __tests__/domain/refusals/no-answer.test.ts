import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestFailure } from '../../../src/domain/failure.ts';
import { explainNoAnswer } from '../../../src/domain/refusals/no-answer.ts';

function fixFor(host: string): string {
  const failure = new RequestFailure('GetSecretValue', { kind: 'network', code: 'ENOTFOUND' });
  failure.host = host;
  return explainNoAnswer(failure, 'Secrets Manager').fix ?? '';
}

test('a region that this version does not know is doubted where nothing answers', () => {
  assert.match(
    fixFor('secretsmanager.ue-west-1.amazonaws.com'),
    /^ue-west-1 is no region of AWS that this version knows; AWS may have opened it since\. Probably meant: eu-west-1\nSee that/,
  );
  assert.match(fixFor('sts.nz-central-1.amazonaws.com'), /^nz-central-1 is no region .* since\.\nSee that/);
  for (const host of ['sts.eu-west-1.amazonaws.com', 'sts.cn-north-1.amazonaws.com.cn', 'proxy.example'])
    assert.match(fixFor(host), /^See that/, host);
});

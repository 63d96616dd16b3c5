import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeaseRequest, Reference } from '../../../src/domain/requests/request.ts';
import { referenceText } from '../../../src/domain/requests/request.ts';
import { queriesOf } from '../../../src/domain/requests/secret-query.ts';
import { account, requestOf } from '../samples.ts';

const home = { region: 'eu-west-1', accountId: account };

function arn(name: string, region = 'eu-west-1', accountId = account): Reference {
  const text = `arn:aws:secretsmanager:${region}:${accountId}:secret:${name}`;
  return { source: 'secrets-manager', kind: 'arn', arn: text, partition: 'aws', region, accountId, name };
}

const named = (name: string, changes: Partial<LeaseRequest> = {}) =>
  requestOf({ reference: { source: 'secrets-manager', kind: 'name', name }, ...changes });

test('requests for one version of one secret are one reading, in the order of the input', () => {
  const requests = [
    named('a', { line: 1 }),
    named('b', { line: 2 }),
    named('a', { line: 3, selector: { kind: 'fields' } }),
    named('a', { line: 4, version: { stage: 'AWSPREVIOUS' } }),
    named('a', { line: 5, version: { stage: 'AWSPREVIOUS' } }),
    named('a', { line: 6, version: { versionId: 'v'.repeat(32) } }),
    requestOf({ line: 7, reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'a' } }),
    requestOf({ line: 8, reference: arn('a-AbCdEf') }),
    requestOf({ line: 9, reference: arn('a-AbCdEf', 'us-east-1') }),
  ];
  assert.deepEqual(
    queriesOf(requests, home).map(({ region, single, requests: own }) => [
      own.map(({ line }) => line).join(),
      region,
      single,
    ]),
    [
      ['1,3', 'eu-west-1', false],
      ['2', 'eu-west-1', false],
      ['4,5', 'eu-west-1', true],
      ['6', 'eu-west-1', true],
      ['7', 'eu-west-1', false],
      ['8', 'eu-west-1', false],
      ['9', 'us-east-1', false],
    ],
  );
});

test("another account's secret is read by itself, unless nobody knows whose account this is", () => {
  const request = requestOf({ reference: arn('a-AbCdEf', 'eu-west-1', '444455556666') });
  assert.equal(queriesOf([request], home)[0]?.single, true);
  assert.equal(queriesOf([request], { ...home, accountId: undefined })[0]?.single, false);
});

test('ids are as the API takes them', () => {
  assert.equal(referenceText({ source: 'secrets-manager', kind: 'name', name: 'prod/db' }), 'prod/db');
  assert.equal(referenceText(arn('x')), `arn:aws:secretsmanager:eu-west-1:${account}:secret:x`);
  assert.equal(referenceText({ source: 'secrets-manager', kind: 'prefix', prefix: 'prod/' }), 'prod/*');
});

test('ten thousand requests are merged at once', () => {
  const requests = Array.from({ length: 10_000 }, (_, at) => named(`n${at % 100}`));
  assert.equal(queriesOf(requests, home).length, 100);
});

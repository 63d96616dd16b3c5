import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LeaseStatus, leaseStatuses, worstStatus } from '../../../src/domain/requests/check-inputs.ts';

const cases: [statuses: LeaseStatus[], worst: LeaseStatus][] = [
  [[], 'ok'],
  [['ok', 'ok'], 'ok'],
  [['ok', 'renewed'], 'renewed'],
  [['drifted', 'renewed'], 'drifted'],
  [['expiring', 'drifted', 'ok'], 'expiring'],
  [[...leaseStatuses], 'expired'],
];
for (const [statuses, worst] of cases)
  test(`of ${statuses.join(', ') || 'none'}: ${worst}`, () => assert.equal(worstStatus(statuses), worst));

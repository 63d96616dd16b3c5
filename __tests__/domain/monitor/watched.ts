import type { WatchPolicy } from '../../../src/domain/monitor/finding.ts';
import { type JudgedSecret, judgeSecret } from '../../../src/domain/monitor/judge-secret.ts';
import {
  noRemarks,
  type SecretProfile,
  type WatchedSecret,
} from '../../../src/domain/monitor/watched-secret.ts';

/** A minimal watched secret, with the changes of a test. */

export const now = Date.parse('2026-06-15T12:00:00Z');
export const day = 86_400_000;
export const policy: WatchPolicy = { warnRemaining: 30 * day, maxAge: undefined, unusedAfter: undefined };

export function profileOf(changes: Partial<SecretProfile> = {}): SecretProfile {
  return {
    arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf',
    name: 'prod/db',
    tags: new Map(),
    createdAt: undefined,
    changedAt: undefined,
    accessedAt: undefined,
    deletedAt: undefined,
    rotation: 'never',
    rotatedAt: undefined,
    isPending: false,
    description: {},
    primaryRegion: undefined,
    replicas: undefined,
    ...changes,
  };
}

export function watchedOf(changes: Partial<WatchedSecret> = {}): WatchedSecret {
  return {
    label: 'prod/db',
    region: 'eu-west-1',
    account: '111122223333',
    request: { text: '*', reference: { source: 'secrets-manager', kind: 'prefix', prefix: '' } },
    profile: profileOf(),
    expiry: undefined,
    remarks: noRemarks,
    versionAt: undefined,
    failure: undefined,
    ...changes,
  };
}

/** A watched secret that ends in this many days. */
export function endingIn(
  days: number,
  label = 'prod/db',
  changes: Partial<WatchedSecret> = {},
): JudgedSecret {
  const expiry = { at: new Date(now + days * day), source: 'JWT exp', firm: true };
  const profile = profileOf({
    arn: `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${label}-AbCdEf`,
    name: label,
  });
  return judgeSecret(watchedOf({ label, expiry, profile, ...changes }), now, policy);
}

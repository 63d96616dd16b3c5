import type { JudgedValue } from '../../src/domain/expiry/judged-value.ts';
import type { LeaseRequest } from '../../src/domain/requests/request.ts';
import type { SecretQuery } from '../../src/domain/requests/secret-query.ts';
import type { LeasedValue } from '../../src/domain/values/leased-value.ts';
import type { Secret } from '../../src/domain/values/secret.ts';

/** Minimal samples of each type, with the changes of a test. */

export const account = '111122223333';
export const versionId = '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f';
export const owner = { partition: 'aws', accountId: account };

export function secretOf(value: string | Uint8Array, changes: Partial<Secret> = {}): Secret {
  return {
    arn: `arn:aws:secretsmanager:eu-west-1:${account}:secret:${changes.name ?? 'prod/db'}-AbCdEf`,
    name: 'prod/db',
    versionId,
    stages: ['AWSCURRENT'],
    createdAt: undefined,
    value,
    ...changes,
  };
}

export function requestOf(changes: Partial<LeaseRequest> = {}): LeaseRequest {
  return {
    line: 1,
    text: 'prod/db',
    reference: { source: 'secrets-manager', kind: 'name', name: 'prod/db' },
    naming: { kind: 'derived' },
    selector: { kind: 'whole' },
    version: {},
    optional: false,
    public: [],
    file: false,
    base64: false,
    ...changes,
  };
}

export function leasedOf(value: string, changes: Partial<LeasedValue> = {}): LeasedValue {
  return {
    name: 'PROD_DB',
    origin: 'author',
    request: requestOf(),
    secret: secretOf(value),
    field: undefined,
    value,
    kind: 'string',
    public: false,
    ...changes,
  };
}

export function judgedOf(value: string, changes: Partial<JudgedValue> = {}): JudgedValue {
  return {
    ...leasedOf(value),
    expiry: undefined,
    firmExpiry: undefined,
    verdict: { judgement: 'unknown', stops: false },
    age: undefined,
    isTooOld: false,
    unreadableDates: [],
    ...changes,
  };
}

export function queryOf(name: string, changes: Partial<SecretQuery> = {}): SecretQuery {
  return {
    reference: { source: 'secrets-manager', kind: 'name', name },
    version: {},
    region: 'eu-west-1',
    single: false,
    text: name,
    requests: [],
    ...changes,
  };
}

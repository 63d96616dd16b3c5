import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import { type Expiry, earliest } from '../domain/expiry/expiry.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import { type CheckResult, changedValues, type LeaseContents, type OutputsKind } from './lease-contents.ts';

/** Something with a name that expires. */
export interface Expiring {
  readonly name: string;
  readonly expiry: Expiry;
}

/** The item of a lease that expires first. Undefined without a known end. */
export function nextExpiring(
  judged: readonly JudgedValue[],
  credentials: Pick<ExportedCredentials, 'expiresAt'> | undefined,
): Expiring | undefined {
  const all = judged.flatMap(({ name, expiry }): Expiring[] => (expiry ? [{ name, expiry }] : []));
  if (credentials?.expiresAt) {
    const expiry = { at: credentials.expiresAt, source: 'STS session', firm: true };
    all.push({ name: 'AWS_SESSION_TOKEN', expiry });
  }
  const first = earliest(all.map(({ expiry }) => expiry));
  return all.find(({ expiry }) => expiry === first);
}

/** The outputs about the next expiry. `now` in epoch milliseconds. */
export function expiryOutputs(next: Expiring | undefined, now: number): [string, string][] {
  const at = next?.expiry.at;
  return [
    ['expires-at', at?.toISOString() ?? ''],
    ['expires-in', at ? String(Math.floor((at.getTime() - now) / 1000)) : ''],
    ['next-expiring', next?.name ?? ''],
  ];
}

/** The data for outputs. */
export interface OutputSubject {
  readonly contents: LeaseContents;
  /** The path of the lease's record. Empty if none is kept. */
  readonly path: string;
  /** The earliest end of all leases of the job, as an ISO 8601 time. */
  readonly end: string | undefined;
  /** In epoch milliseconds. */
  readonly now: number;
}

/** The outputs that the action declares in its action.yml. */
export function declaredOutputs(kind: OutputsKind, subject: OutputSubject): Map<string, string> {
  const { contents, end, now } = subject;
  switch (kind.kind) {
    case 'command':
      return new Map();
    case 'lease':
      return leaseOutputs(subject);
    case 'check':
      return new Map([...checkOutputs(kind.check, end, now), ...(contents.credentials?.outputs ?? [])]);
  }
}

function leaseOutputs({ contents, path, now }: OutputSubject): Map<string, string> {
  const { id, judged, credentials, accountId } = contents;
  const versions = judged.map(({ name, secret }) => ({
    name,
    secret: secret.name,
    version: secret.versionId,
  }));
  return new Map([
    ['leased', 'true'],
    ['lease-id', id],
    ['lease-file', path],
    ...expiryOutputs(nextExpiring(judged, credentials), now),
    ['secrets', JSON.stringify(versions)],
    ['aws-account-id', accountId ?? ''],
    ...(credentials?.outputs ?? []),
  ]);
}

/** `end`: the earliest of all leases of the job; `now` in epoch milliseconds. */
export function checkOutputs(
  { status, renewals }: CheckResult,
  end: string | undefined,
  now: number,
): Map<string, string> {
  const names = renewals.flatMap((renewal) => [
    ...changedValues(renewal).map(({ name }) => name),
    ...(renewal.credentials?.variables.keys() ?? []),
  ]);
  return new Map([
    ['status', status],
    ['expires-at', end ?? ''],
    ['expires-in', end === undefined ? '' : String(Math.floor((Date.parse(end) - now) / 1000))],
    ['renewed', names.join(',')],
  ]);
}

import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import { type Expiry, earliest } from '../domain/expiry/expiry.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';

/** Something with a name that expires. */
export interface Expiring {
  readonly name: string;
  readonly expiry: Expiry;
}

/** What of a lease expires first; undefined where nothing is known to expire. */
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

/** The outputs that tell when the next expiry is. `now` in epoch milliseconds. */
export function expiryOutputs(next: Expiring | undefined, now: number): [string, string][] {
  const at = next?.expiry.at;
  return [
    ['expires-at', at?.toISOString() ?? ''],
    ['expires-in', at ? String(Math.floor((at.getTime() - now) / 1000)) : ''],
    ['next-expiring', next?.name ?? ''],
  ];
}

/** The outputs that action.yml declares. */
export function leaseOutputs(lease: {
  id: string;
  path: string;
  judged: readonly JudgedValue[];
  credentials: ExportedCredentials | undefined;
  accountId: string | undefined;
  now: number;
}): Map<string, string> {
  const { id, path, judged, credentials, accountId, now } = lease;
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

import type { JudgedValue } from '../domain/judged-value.ts';

/** The outputs that action.yml declares. `next` is the value that expires first; `now` in epoch milliseconds. */
export function declaredOutputs(lease: {
  id: string;
  path: string;
  next: JudgedValue | undefined;
  judged: readonly JudgedValue[];
  accountId: string | undefined;
  now: number;
}): Map<string, string> {
  const { id, path, next, judged, accountId, now } = lease;
  const expiresAt = next?.expiry?.at;
  return new Map([
    ['leased', 'true'],
    ['lease-id', id],
    ['lease-file', path],
    ['expires-at', expiresAt?.toISOString() ?? ''],
    ['expires-in', expiresAt ? String(Math.floor((expiresAt.getTime() - now) / 1000)) : ''],
    ['next-expiring', next?.name ?? ''],
    [
      'secrets',
      JSON.stringify(
        judged.map(({ name, secret }) => ({ name, secret: secret.name, version: secret.versionId })),
      ),
    ],
    ['aws-account-id', accountId ?? ''],
  ]);
}

/**
 * The file in the lease's folder that keeps a profile's session for later calls, and the one that such calls lock.
 * Without a name: the default profile's.
 */
export function sessionFiles(profile: string | undefined): { readonly cache: string; readonly lock: string } {
  const base = profile === undefined ? 'aws-session' : `aws-session-${profile}`;
  return { cache: `${base}.json`, lock: `${base}.lock` };
}

/** A session, and when it was opened. */
export interface CachedSession {
  readonly keys: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
    readonly expiration: Date;
  };
  /** In epoch milliseconds, by the service's clock. */
  readonly mintedAt: number;
  /** Milliseconds by which the service's clock is ahead of the runner's. */
  readonly clockOffset: number;
}

export function writeSession(session: CachedSession): string {
  return JSON.stringify(session);
}

/** Undefined for a text that is not a session. */
export function readSession(text: string): CachedSession | undefined {
  try {
    const { keys, mintedAt, clockOffset } = JSON.parse(text);
    const { accessKeyId, secretAccessKey, sessionToken } = keys;
    const expiration = new Date(keys.expiration);
    const isWhole =
      [accessKeyId, secretAccessKey, sessionToken].every((key) => typeof key === 'string' && key !== '') &&
      [mintedAt, clockOffset, expiration.getTime()].every(Number.isFinite);
    if (!isWhole) return undefined;
    return { keys: { accessKeyId, secretAccessKey, sessionToken, expiration }, mintedAt, clockOffset };
  } catch {
    return undefined;
  }
}

/** How long before a session's end careful SDKs request another one. */
const longestMargin = 15 * 60_000;

/** True while a session may be handed out. In the last third of a short life it is only a fallback. */
export function isFreshSession({ keys, mintedAt, clockOffset }: CachedSession, now: number): boolean {
  const end = keys.expiration.getTime();
  return now + clockOffset < end - Math.min(longestMargin, (end - mintedAt) / 3);
}

/** True while AWS accepts the keys. */
export function isValidSession({ keys, clockOffset }: CachedSession, now: number): boolean {
  return now + clockOffset < keys.expiration.getTime();
}

/** The output for SDKs: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
export function credentialProcessOutput({ keys }: CachedSession): string {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = keys;
  return JSON.stringify({
    Version: 1,
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: expiration.toISOString(),
  });
}

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A key that the steps of one job share. */
export type SealKey = Uint8Array;

/**
 * The key that seals the records of this job. It is drawn from the bearer token with which the job asks for its
 * OIDC token: all its steps have it, other jobs do not. A step that could forge a seal could as well ask for the
 * OIDC token itself. Without such a token the seal only finds records of other jobs and damage.
 */
export function sealKeyOf(environment: Readonly<Record<string, string | undefined>>): SealKey {
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } =
    environment;
  const job = [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB].join('\n');
  return new Uint8Array(
    hkdfSync('sha256', ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '', job, 'secret-lease record', 32),
  );
}

/** The seal of a text, in hex. */
export function sealOf(text: string, key: SealKey): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** True where the seal is the text's own. */
export function isSealOf(seal: unknown, text: string, key: SealKey): boolean {
  if (typeof seal !== 'string') return false;
  const [given, own] = [Buffer.from(seal), Buffer.from(sealOf(text, key))];
  return given.length === own.length && timingSafeEqual(given, own);
}

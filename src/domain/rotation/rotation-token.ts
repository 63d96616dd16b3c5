import { createHash } from 'node:crypto';

/**
 * The id of the version that a run makes of a secret, a UUID. It is the same in every attempt of the run, so that
 * Secrets Manager makes no second version and a retry continues where the last attempt ended.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html
 */
export function rotationToken(
  {
    GITHUB_REPOSITORY,
    GITHUB_RUN_ID,
    GITHUB_JOB,
    GITHUB_ACTION,
  }: Readonly<Record<string, string | undefined>>,
  secretArn: string,
): string {
  const origin = [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION, secretArn];
  const hash = createHash('sha256').update(JSON.stringify(origin)).digest('hex');
  // Version 8 of RFC 9562: a UUID with a content of the application's choice.
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}

/** True for a version id that a run of this action made: no other program uses UUIDs of version 8 there. */
export function isRotationToken(versionId: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(versionId);
}

import { createHash } from 'node:crypto';

/**
 * The id of the version that a step of a run makes of a secret, in the form of a UUID. It is the same in every
 * attempt of the run: Secrets Manager makes no second version under it, so a retry goes on where the last one ended.
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
  // Version 8 of RFC 9562: a UUID whose content is its maker's own affair.
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}

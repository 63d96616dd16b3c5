import { LeaseError } from '../error.ts';
import { parameterPrefix } from '../requests/request.ts';
import { afterLabel } from './after-label.ts';
import type { SecretLabel } from './failed-rotation.ts';

/** The versions between which a secret was rotated: ids, or numbers of a parameter. */
export interface RotatedVersions {
  readonly old: string;
  readonly current: string;
}

/** The error for an `after` that did not succeed. `fault`: the second half of "`after` of NAME …". */
export function failedAfter(secret: SecretLabel, versions: RotatedVersions, fault: string): LeaseError {
  return new LeaseError('E_AFTER', `\`after\` of ${secret.text} ${fault}.`, {
    fix: [
      `The rotation stays: version ${versions.current} is current. The next run runs \`after\` again for version ${versions.old}.`,
      'What it has said stands in the log. If it is not to run for that version any more:',
      withoutAfter(secret, versions.old),
    ].join('\n'),
  });
}

/** The error where `after` is due, and the current version does not prove to work. `reasons`: sentences. */
export function unverifiedAfter(
  secret: SecretLabel,
  { old, current }: RotatedVersions,
  reasons: readonly string[],
): LeaseError {
  const message = `\`after\` of ${secret.text} was not run, as the new version is not known to work: ${reasons.join('; ')}`;
  return new LeaseError('E_AFTER', `${message.replace(/\.$/, '')}.`, {
    fix: `The rotation stays: version ${current} is current. What \`after\` ends may still be needed, so the next run verifies that version again, and runs \`after\` for version ${old} once it works.`,
  });
}

/** The command that takes the label off a version, so that no run runs `after` for it. */
function withoutAfter({ text, region }: SecretLabel, version: string): string {
  const label = afterLabel(version);
  const parameter = parameterName(text);
  return parameter !== undefined
    ? `aws ssm unlabel-parameter-version --name ${parameter} --region ${region} --parameter-version ${version} --labels ${label}`
    : `aws secretsmanager update-secret-version-stage --secret-id ${text} --region ${region} --version-stage ${label} --remove-from-version-id ${version}`;
}

/**
 * The name of the parameter that the reference means; undefined for a secret. Systems Manager changes none by its ARN.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html
 */
function parameterName(text: string): string | undefined {
  if (!parameterPrefix.test(text)) return undefined;
  const id = text.replace(/^ssm:/, '');
  const ofArn = /^arn:[^/]+\/(.+)$/.exec(id)?.[1];
  return ofArn?.includes('/') ? `/${ofArn}` : (ofArn ?? id);
}

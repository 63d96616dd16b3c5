import { RequestFailure } from '../failure.ts';
import { listed } from '../listing.ts';
import { pasteable } from '../policies/iam-statement.ts';
import { adviceOnDeny, denialOf } from '../refusals/denial.ts';
import { referenceText } from '../requests/request.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import { rotationFinding, rotationSentence } from './rotation.ts';
import { unreadableTag } from './secret-description.ts';

/**
 * Warnings from the descriptions of leased secrets, a sentence each: rotation that is due, overdue or failing, a tag
 * `expires-at` without a date, secrets that could not be described. `now` in epoch milliseconds.
 */
export function descriptionWarnings(values: readonly LeasedValue[], now: number): string[] {
  const warnings: string[] = [];
  const unknown: Undescribed[] = [];
  for (const value of onePerSecret(values)) {
    const { description } = value.secret;
    const text = subjectOf(value);
    if (!description) continue;
    if (description instanceof RequestFailure) {
      unknown.push({ text, arn: value.secret.arn, failure: description });
      continue;
    }
    const finding = rotationFinding(description, now);
    if (finding) warnings.push(rotationSentence(finding, text, now));
    const reminders = (description.reminders ?? []).filter(({ from }) => from.getTime() <= now);
    warnings.push(...reminders.map(({ sentence }) => `${text} ${sentence}.`));
    warnings.push(...[unreadableTag(description, text)].filter((sentence) => sentence !== undefined));
  }
  return [...warnings, ...undescribed(unknown)];
}

/** A secret without a description, and the reason. */
interface Undescribed {
  readonly text: string;
  readonly arn: string;
  readonly failure: RequestFailure;
}

/** One sentence for all denied secrets, with the missing statement, and one for all other failures. */
function undescribed(unknown: readonly Undescribed[]): string[] {
  const denied = unknown.filter(({ failure }) => failure.code?.startsWith('AccessDenied'));
  const failed = unknown.filter((each) => !denied.includes(each));
  const sentence = (of: readonly Undescribed[]) =>
    `Nothing is known of the rotation and the tags of ${listed(of.map(({ text }) => text))}: ${of[0]?.failure.message}.`;
  return [
    ...(failed.length > 0 ? [sentence(failed)] : []),
    ...(denied.length > 0 ? [`${sentence(denied)}\n${permissionFor(denied)}`] : []),
  ];
}

function permissionFor(denied: readonly Undescribed[]): string {
  const denials = denied.map(({ failure }) => denialOf(failure));
  const deny = denials.find(({ isExplicit }) => isExplicit);
  if (deny) return adviceOnDeny(deny);
  const where = denials.some(({ by }) => by === 'session policy')
    ? "the session's policy (the input `session-policy`)"
    : 'a permissions policy of the role';
  const secrets = denied.filter(({ failure }) => failure.operation !== 'DescribeParameters');
  const statements = [
    ...(secrets.length > 0
      ? [
          pasteable({
            Effect: 'Allow',
            Action: 'secretsmanager:DescribeSecret',
            Resource: secrets.map(({ arn }) => arn.replace(/-[A-Za-z0-9]{6}$/, '-??????')),
          }),
        ]
      : []),
    ...(secrets.length < denied.length
      ? [pasteable({ Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' })]
      : []),
  ];
  return `Add to ${where}, or leave check-rotation out:\n${statements.join('\n')}`;
}

function onePerSecret(values: readonly LeasedValue[]): LeasedValue[] {
  return [...new Map(values.map((value) => [value.secret.arn, value])).values()];
}

/** The secret as the workflow spells it; for a prefix also the variable. */
export function subjectOf({ name, request: { reference } }: LeasedValue): string {
  const id = referenceText(reference);
  return reference.kind === 'prefix' ? `${name} (${id})` : id;
}

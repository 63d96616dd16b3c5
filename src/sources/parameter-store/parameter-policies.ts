import { dateOf } from '../../domain/expiry/expiry.ts';
import type { Reminder, SecretDescription } from '../../domain/rotation/secret-description.ts';

/** The part of DescribeParameters' answer that is used. */
interface Metadata {
  readonly KeyId?: string | undefined;
  readonly LastModifiedDate?: Date | undefined;
  readonly Policies?: readonly { readonly PolicyText?: string | undefined }[] | undefined;
}

/** The JSON of a policy: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html */
interface Policy {
  readonly Type?: unknown;
  readonly Attributes?: Readonly<Record<string, unknown>>;
}

/**
 * What a parameter's policies say: when AWS deletes it, and when its owner wants to be reminded. Ignores texts that
 * are no policy.
 */
export function descriptionOf({ KeyId, LastModifiedDate, Policies = [] }: Metadata): SecretDescription {
  const policies = Policies.flatMap(({ PolicyText = '' }) => parse(PolicyText) ?? []);
  const attributes = (type: string) => policies.find(({ Type }) => Type === type)?.Attributes;
  const end = dateOf(attributes('Expiration')?.Timestamp);
  const before = spanOf(attributes('ExpirationNotification'), 'Before');
  const after = spanOf(attributes('NoChangeNotification'), 'After');
  const reminders: Reminder[] = [];
  if (end && before) {
    reminders.push({
      from: new Date(end.getTime() - before.milliseconds),
      sentence: `is deleted at ${end.toISOString()} by its policy Expiration, and its policy ExpirationNotification warns from ${before.words} before`,
    });
  }
  if (LastModifiedDate && after) {
    reminders.push({
      from: new Date(LastModifiedDate.getTime() + after.milliseconds),
      sentence: `has not been changed for ${after.words} or more, after which its policy NoChangeNotification warns`,
    });
  }
  return {
    kmsKeyId: KeyId,
    ...(end && { expiry: { at: end, source: 'policy Expiration', firm: true } }),
    ...(reminders.length > 0 && { reminders }),
  };
}

function parse(text: string): Policy | undefined {
  try {
    const policy: unknown = JSON.parse(text);
    return typeof policy === 'object' && policy !== null ? policy : undefined;
  } catch {
    return undefined;
  }
}

function spanOf(
  attributes: Policy['Attributes'],
  name: string,
): { milliseconds: number; words: string } | undefined {
  const count = Number(attributes?.[name]);
  const unit = { Days: 86_400_000, Hours: 3_600_000 }[String(attributes?.Unit)];
  if (!Number.isInteger(count) || count < 0 || unit === undefined) return undefined;
  return { milliseconds: count * unit, words: `${count} ${String(attributes?.Unit).toLowerCase()}` };
}

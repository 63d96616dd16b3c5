import { dateOf, type Expiry } from '../../domain/expiry/expiry.ts';
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

/** What the policies of an advanced parameter say. */
export interface PolicyFacts {
  /** `Expiration`: when AWS deletes it. */
  readonly expiry?: Expiry;
  /** `ExpirationNotification`: from when on its owner wants to be warned of that. */
  readonly warnFrom?: Date;
  /** `NoChangeNotification`: when its owner wants to be told that it was not changed. */
  readonly changeDueAt?: Date;
}

/** Ignores texts that are no policy. */
export function policyFactsOf(told: Metadata): PolicyFacts {
  const { expiry, before, after } = policiesOf(told);
  const { LastModifiedDate } = told;
  return {
    ...(expiry && { expiry }),
    ...(expiry && before && { warnFrom: new Date(expiry.at.getTime() - before.milliseconds) }),
    ...(LastModifiedDate &&
      after && { changeDueAt: new Date(LastModifiedDate.getTime() + after.milliseconds) }),
  };
}

/** What a lease is told: when AWS deletes a parameter, and of what its owner wants to be reminded. */
export function descriptionOf(told: Metadata): SecretDescription {
  const { before, after } = policiesOf(told);
  const { expiry, warnFrom, changeDueAt } = policyFactsOf(told);
  const reminders: Reminder[] = [];
  if (expiry && warnFrom && before) {
    reminders.push({
      from: warnFrom,
      sentence: `is deleted at ${expiry.at.toISOString()} by its policy Expiration, and its policy ExpirationNotification warns from ${before.words} before`,
    });
  }
  if (changeDueAt && after) {
    reminders.push({
      from: changeDueAt,
      sentence: `has not been changed for ${after.words} or more, after which its policy NoChangeNotification warns`,
    });
  }
  return {
    kmsKeyId: told.KeyId,
    ...(expiry && { expiry }),
    ...(reminders.length > 0 && { reminders }),
  };
}

function policiesOf({ Policies = [] }: Metadata) {
  const policies = Policies.flatMap(({ PolicyText = '' }) => parse(PolicyText) ?? []);
  const attributes = (type: string) => policies.find(({ Type }) => Type === type)?.Attributes;
  const at = dateOf(attributes('Expiration')?.Timestamp);
  return {
    expiry: at && { at, source: 'policy Expiration', firm: true },
    before: spanOf(attributes('ExpirationNotification'), 'Before'),
    after: spanOf(attributes('NoChangeNotification'), 'After'),
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

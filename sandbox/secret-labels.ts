import type { Secret } from './secret.ts';
import { ServiceError } from './wire.ts';

/**
 * For all versions of a secret together, and for one request of PutSecretValue.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const mostLabels = 20;

/** Refuses labels that the secret's versions have no room for. AWSPREVIOUS counts too. */
export function refuseTooManyLabels({ versions }: Secret, added: readonly string[]): void {
  const labels = new Set([...versions.flatMap(({ stages }) => stages), ...added]);
  if (labels.size <= mostLabels) return;
  throw new ServiceError(
    'LimitExceededException',
    `Staging labels limit exceeded: the versions of a secret can have ${mostLabels}.`,
  );
}

/** VersionStages of PutSecretValue: 1 to 20 of 1 to 256 characters. Undefined for no list. */
export function readStages(given: unknown): string[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const fits = (label: unknown) => typeof label === 'string' && label.length >= 1 && label.length <= 256;
  if (given.length >= 1 && given.length <= mostLabels && given.every(fits)) return given as string[];
  throw new ServiceError(
    'ValidationException',
    "1 validation error detected: Value at 'versionStages' failed to satisfy constraint: Member must have length less than or equal to 20, Member must have length greater than or equal to 1",
  );
}

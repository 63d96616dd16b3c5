import type { RequestFailure } from '../failure.ts';
import type { SecretDescription } from '../rotation/secret-description.ts';

/** One version of a secret, as Secrets Manager gave it. */
export interface Secret {
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly stages: readonly string[];
  /** When this version was created. */
  readonly createdAt: Date | undefined;
  /** Text as stored, or the raw bytes of a binary secret. */
  readonly value: string | Uint8Array;
  /** What the service tells of the secret as a whole, or why it did not; undefined where it was not asked. */
  readonly description?: SecretDescription | RequestFailure;
}

/** The parts of a secret's ARN; undefined where the text is not one. `name` includes AWS's random suffix. */
export function parseSecretArn(
  arn: string,
): { partition: string; region: string; accountId: string; name: string } | undefined {
  const match = /^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.exec(arn);
  if (!match) return undefined;
  const [, partition = '', region = '', accountId = '', name = ''] = match;
  return { partition, region, accountId, name };
}

import type { RequestFailure } from '../failure.ts';
import type { SecretDescription } from '../rotation/secret-description.ts';
import type { Minted } from './minted-token.ts';

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
  /** Of a value that was made for this job; undefined for what was stored. */
  readonly minted?: Minted;
}

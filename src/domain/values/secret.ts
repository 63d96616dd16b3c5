import type { RequestFailure } from '../failure.ts';
import type { SecretDescription } from '../rotation/secret-description.ts';
import type { Minted } from './minted-token.ts';

/** One version of a secret, as its source returned it. */
export interface Secret {
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly stages: readonly string[];
  /** When this version was created. */
  readonly createdAt: Date | undefined;
  /** Text as stored, or the bytes of a binary secret. */
  readonly value: string | Uint8Array;
  /** The service's description of the secret, or why there is none. Undefined if it was not requested. */
  readonly description?: SecretDescription | RequestFailure;
  /** Only for a value that was made for this job. */
  readonly minted?: Minted;
}

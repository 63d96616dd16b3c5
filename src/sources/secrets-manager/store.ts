import type { Reference, VersionChoice } from '../../domain/requests/request.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { Secret } from '../../domain/values/secret.ts';

/** One region's Secrets Manager, with one session. Every method throws RequestFailure. */
export interface SecretStore {
  get(reference: Reference, version: VersionChoice): Promise<Secret>;
  /** `secretIds`: up to twenty names or ARNs. */
  batch(secretIds: readonly string[]): Promise<{ secrets: Secret[]; refusals: BatchRefusal[] }>;
  /** The ARNs of all secrets whose name begins with the prefix. */
  list(prefix: string): Promise<string[]>;
  describe(arn: string): Promise<SecretDescription>;
}

/** A secret that a batch could not read, with the service's code. */
export interface BatchRefusal {
  readonly secretId: string;
  readonly code: string;
  /** The service's message: used to distinguish causes, never shown. */
  readonly words: string;
}

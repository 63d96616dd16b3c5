import type { Reference, VersionChoice } from '../../domain/requests/request.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { Secret } from '../../domain/values/secret.ts';

/** One region's Secrets Manager, as one session sees it. Every method throws RequestFailure. */
export interface SecretStore {
  get(reference: Reference, version: VersionChoice): Promise<Secret>;
  /** Up to twenty names or ARNs. */
  batch(secretIds: readonly string[]): Promise<{ secrets: Secret[]; refusals: BatchRefusal[] }>;
  /** The ARNs of every secret whose name begins with the prefix. */
  list(prefix: string): Promise<string[]>;
  describe(arn: string): Promise<SecretDescription>;
}

/** A secret that a batch could not read, with the service's code for it. */
export interface BatchRefusal {
  readonly secretId: string;
  readonly code: string;
  /** The service's own words: to tell causes apart, never to show. */
  readonly words: string;
}

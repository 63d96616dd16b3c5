import type { ClientDefinition } from '../source.ts';
import type { AppClient } from './client/app-client.ts';
import type { Assert } from './client/assertion.ts';
import type { JobRepository } from './mint.ts';

/** GitHub's API in a job. */
export interface GitHub {
  /** The job's repository. Undefined if unknown. */
  readonly jobRepository: JobRepository | undefined;
  /** The API as the app that `assert` authenticates. */
  asApp(assert: Assert): AppClient;
  assertByKey(clientId: string, pem: string): Assert;
  assertBySigner(clientId: string, sign: (text: string) => Promise<Uint8Array>): Assert;
}

/** GitHub's API, which needs no AWS session. */
export const githubClient: ClientDefinition<GitHub> = {
  service: 'github',
  load: () => import('./client/github.ts'),
};

/** KMS in one region, for signing. */
export interface SigningService {
  /** RSASSA-PKCS1-v1_5 with SHA-256 of a text of up to 4,096 bytes. RequestFailure. */
  sign(keyArn: string, text: string): Promise<Uint8Array>;
}

/** KMS through AWS's SDK. */
export const kmsClient: ClientDefinition<SigningService> = {
  service: 'kms',
  load: () => import('./client/kms.ts'),
};

import type { RequestFailure } from '../../domain/failure.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { ClientDefinition } from '../source.ts';

/** Parameter Store by AWS's SDK. */
export const parameterStoreClient: ClientDefinition<ParameterStore> = {
  service: 'ssm',
  load: () => import('./client/store.ts'),
};

/** One region's Parameter Store, as one session sees it. Every method throws RequestFailure. */
export interface ParameterStore {
  /** Up to ten names or ARNs, each with `:VERSION` or `:LABEL` if need be; no parameter twice. */
  get(ids: readonly string[]): Promise<{ found: Parameter[]; missing: string[] }>;
  /** Everything below the path, of the label if there is one. */
  below(path: string, label: string | undefined): Promise<Parameter[]>;
  /** What is told of up to fifty parameters, by name. */
  describe(names: readonly string[]): Promise<Map<string, SecretDescription>>;
}

/** One version of a parameter. */
export interface Parameter {
  readonly arn: string;
  /** As Systems Manager has it, with the slash that it may begin with. */
  readonly name: string;
  readonly version: number;
  readonly value: string;
  readonly modifiedAt: Date | undefined;
}

export type ParameterResult = Parameter | RequestFailure;

import type { RequestFailure } from '../../domain/failure.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { ClientDefinition } from '../source.ts';

/** Parameter Store through AWS's SDK. */
export const parameterStoreClient: ClientDefinition<ParameterStore> = {
  service: 'ssm',
  load: () => import('./client/store.ts'),
};

/** One region's Parameter Store, with one session. Every method throws RequestFailure. */
export interface ParameterStore {
  /** `ids`: up to ten names or ARNs, optionally with `:VERSION` or `:LABEL`; no parameter twice. */
  get(ids: readonly string[]): Promise<{ found: Parameter[]; missing: string[] }>;
  /** All parameters below the path, with the label if one is given. */
  below(path: string, label: string | undefined): Promise<Parameter[]>;
  /** Descriptions of up to fifty parameters of the session's own account. AWS's public ones are refused. */
  describe(names: readonly string[]): Promise<DescribedParameter[]>;
  /** Descriptions of all parameters that other accounts share with the session's own. */
  describeShared(): Promise<DescribedParameter[]>;
}

/** A parameter's description. */
export interface DescribedParameter {
  readonly name: string;
  /** Undefined where the service does not tell it. */
  readonly arn: string | undefined;
  readonly description: SecretDescription;
}

/** One version of a parameter. */
export interface Parameter {
  readonly arn: string;
  /** As in Systems Manager, including a leading slash. */
  readonly name: string;
  readonly version: number;
  readonly value: string;
  readonly modifiedAt: Date | undefined;
}

export type ParameterResult = Parameter | RequestFailure;

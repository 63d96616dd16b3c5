import type { ParameterSettings, ParameterVersion } from '../../domain/rotation/parameter-versions.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { ClientDefinition } from '../source.ts';
import type { Parameter } from './store.ts';

/** The client that changes parameters, through AWS's SDK. */
export const parameterRotatorClient: ClientDefinition<ParameterRotator> = {
  service: 'ssm',
  load: () => import('./client/rotator.ts'),
};

/** Changes parameters in one region's Parameter Store. Every method throws RequestFailure. */
export interface ParameterRotator {
  /** `id`: a name or ARN, optionally with `:VERSION`. */
  get(id: string): Promise<Parameter>;
  /** Every kept version, the oldest first. */
  history(name: string): Promise<ParameterHistoryEntry[]>;
  /** Returns the new version's number. ParameterVersionMismatch if `from` is not the newest. */
  put(write: ParameterDraft): Promise<number>;
  /** Moves the labels to this version. */
  label(name: string, version: number, labels: readonly string[]): Promise<void>;
  unlabel(name: string, version: number, labels: readonly string[]): Promise<void>;
}

/** A version of a parameter with everything except its value. */
export interface ParameterHistoryEntry extends ParameterVersion {
  readonly settings: ParameterSettings;
  readonly description: SecretDescription;
}

/** A new version over the version `from`. */
export interface ParameterDraft {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly settings: ParameterSettings;
}

import type { ParameterSettings, ParameterVersion } from '../../domain/rotation/parameter-versions.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { ClientDefinition } from '../source.ts';
import type { Parameter } from './store.ts';

/** Parameter Store by AWS's SDK, as far as it changes parameters. */
export const parameterRotatorClient: ClientDefinition<ParameterRotator> = {
  service: 'ssm',
  load: () => import('./client/rotator.ts'),
};

/** What changes parameters in one region's Parameter Store. Every method throws RequestFailure. */
export interface ParameterRotator {
  /** By name or ARN, with `:VERSION` if need be. */
  get(id: string): Promise<Parameter>;
  /** Every version that is kept, the oldest first. */
  history(name: string): Promise<ParameterHistoryEntry[]>;
  /** Gives the new version's number. ParameterVersionMismatch where `from` is not the newest. */
  put(write: ParameterDraft): Promise<number>;
  /** Takes the labels from whichever version has them. */
  label(name: string, version: number, labels: readonly string[]): Promise<void>;
  unlabel(name: string, version: number, labels: readonly string[]): Promise<void>;
}

/** A version of a parameter with all that is told of it beside its value. */
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

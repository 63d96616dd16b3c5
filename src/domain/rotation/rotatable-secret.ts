import type { SecretDescription } from './secret-description.ts';
import type { VersionStages } from './version-stages.ts';

/** The part of DescribeSecret's answer that a rotation needs. */
export interface RotatableSecret {
  readonly arn: string;
  readonly name: string;
  /** True if rotation is configured and switched on. */
  readonly isRotating: boolean;
  /** The rotation function. Undefined if an AWS service rotates the secret. */
  readonly functionArn: string | undefined;
  /** Where its original is, if it is replicated. */
  readonly primaryRegion?: string | undefined;
  /** The AWS service that owns it and alone writes its values. */
  readonly owningService?: string | undefined;
  readonly description: SecretDescription;
  readonly stages: VersionStages;
}

import type { SecretDescription } from './secret-description.ts';
import type { VersionStages } from './version-stages.ts';

/** What DescribeSecret tells of a secret that is to be rotated. */
export interface RotatableSecret {
  readonly arn: string;
  readonly name: string;
  /** True where it has a rotation of its own, and that is not switched off. */
  readonly isRotating: boolean;
  /** Of its rotation; undefined where a service of AWS rotates it. */
  readonly functionArn: string | undefined;
  readonly description: SecretDescription;
  readonly stages: VersionStages;
}

import type { RetryBudget } from '../use-cases/ports.ts';
import type { Attempts } from './attempts.ts';
import type { AwsSettings } from './aws.ts';
import type { AwsServices } from './lazy-aws.ts';
import { secretsManagers } from './secrets-manager.ts';
import { securityTokenServices } from './sts.ts';

/** Settings of both services; each may have an endpoint of its own. */
export interface AwsServicesSettings extends Omit<AwsSettings, 'endpoint'> {
  readonly stsEndpoint: string | undefined;
  readonly secretsManagerEndpoint: string | undefined;
}

/** STS and Secrets Manager by AWS's SDK: what `lazyAwsServices` loads. */
export function awsServices(
  { stsEndpoint, secretsManagerEndpoint, ...settings }: AwsServicesSettings,
  attempts: Record<RetryBudget, Attempts>,
): AwsServices {
  return {
    sts: securityTokenServices({ ...settings, endpoint: stsEndpoint }, attempts),
    openStore: secretsManagers({ ...settings, endpoint: secretsManagerEndpoint }, attempts),
  };
}

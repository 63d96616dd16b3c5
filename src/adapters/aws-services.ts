import type { RetryBudget } from '../use-cases/ports.ts';
import type { Attempts } from './attempts.ts';
import type { AwsSettings } from './aws.ts';
import type { AwsServices } from './lazy-aws.ts';
import { secretsManagers } from './secrets-manager.ts';
import { secretsManagerUrl } from './secrets-manager-calls.ts';
import { securityTokenServices, UnsignedClients } from './sts.ts';

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
  const sts = { ...settings, endpoint: stsEndpoint };
  const unsigned = new UnsignedClients(sts);
  const secretsManager = { ...settings, endpoint: secretsManagerEndpoint };
  return {
    sts: securityTokenServices(sts, attempts, unsigned),
    openStore: secretsManagers(secretsManager, attempts),
    connectAhead(connections) {
      for (const { service, region, count } of connections) {
        const url = service === 'sts' ? unsigned.url(region) : secretsManagerUrl(region, secretsManager);
        settings.connections.connectAhead(url, count);
      }
    },
  };
}

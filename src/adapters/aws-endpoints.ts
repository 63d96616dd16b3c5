import type { AwsSettings } from './aws.ts';

/** Settings of every AWS service of a step; each may have an endpoint of its own. */
export interface AwsServicesSettings extends Omit<AwsSettings, 'endpoint'> {
  readonly stsEndpoint: string | undefined;
  readonly secretsManagerEndpoint: string | undefined;
}

/** The settings of one service. `service`: its name in its host, such as `secretsmanager`. */
export function settingsOf(
  service: string,
  { stsEndpoint, secretsManagerEndpoint, ...settings }: AwsServicesSettings,
): AwsSettings {
  const endpoints: Readonly<Record<string, string | undefined>> = {
    sts: stsEndpoint,
    secretsmanager: secretsManagerEndpoint,
  };
  return { ...settings, endpoint: endpoints[service] };
}

import type { AwsSettings } from './aws.ts';
import type { WarmUpQueue } from './warm-up-queue.ts';

/** Settings of all AWS services of a step. Each service can have an endpoint of its own. */
export interface AwsServicesSettings extends Omit<AwsSettings, 'endpoint' | 'wait'> {
  readonly stsEndpoint: string | undefined;
  readonly secretsManagerEndpoint: string | undefined;
  /** The endpoint of every other service. */
  readonly emulator: string | undefined;
  readonly warmUps: WarmUpQueue;
}

/** The settings of one service. `service`: its name in its host, such as `secretsmanager`. */
export function settingsOf(
  service: string,
  { stsEndpoint, secretsManagerEndpoint, emulator, warmUps, ...settings }: AwsServicesSettings,
): AwsSettings {
  const own = { sts: stsEndpoint, secretsmanager: secretsManagerEndpoint };
  const endpoint = service in own ? own[service as keyof typeof own] : emulator;
  return { ...settings, endpoint, wait: warmUps.of(service) };
}

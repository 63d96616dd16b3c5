import { devNull } from 'node:os';

/** What stays of AWS_*: how a request travels, not whose it is or where it goes. */
const harmless = new Set(['AWS_CA_BUNDLE']);

/**
 * Takes from this process what an earlier step left for AWS: keys, profiles, endpoints, config files. The SDK
 * reads some of it whatever its clients are told. Later steps keep their environment.
 */
export function isolateFromAmbientAws(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) {
    if (/^AWS_/i.test(name) && !harmless.has(name.toUpperCase())) delete environment[name];
  }
  environment.AWS_CONFIG_FILE = devNull;
  environment.AWS_SHARED_CREDENTIALS_FILE = devNull;
  environment.AWS_EC2_METADATA_DISABLED = 'true';
}

import { devNull } from 'node:os';

/**
 * Takes from this process what an earlier step left for AWS: keys, profiles, endpoints, config files. The SDK
 * reads some of it whatever its clients are told. Later steps keep their environment. Returns what puts it back.
 */
export function isolateFromAmbientAws(environment: NodeJS.ProcessEnv): () => void {
  const ambient = Object.entries(environment).filter(([name]) => /^AWS_/i.test(name));
  for (const [name] of ambient) delete environment[name];
  environment.AWS_CONFIG_FILE = devNull;
  environment.AWS_SHARED_CREDENTIALS_FILE = devNull;
  environment.AWS_EC2_METADATA_DISABLED = 'true';
  return () => {
    for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_EC2_METADATA_DISABLED']) {
      delete environment[name];
    }
    Object.assign(environment, Object.fromEntries(ambient));
  };
}

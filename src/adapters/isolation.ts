import { devNull } from 'node:os';

/**
 * Removes from this process the AWS variables that an earlier step has set: keys, profiles, endpoints, configuration
 * files. The SDK reads some of them whatever options its clients have. Later steps keep their environment. Returns a
 * function that restores the variables.
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

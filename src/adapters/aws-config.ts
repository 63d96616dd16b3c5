import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LeaseError } from '../domain/error.ts';

/** The AWS configuration that SDKs would read; empty where there is none. E_DISK. */
export function readAwsConfig(environment: Readonly<Record<string, string | undefined>>): string {
  const path = environment.AWS_CONFIG_FILE || join(homedir(), '.aws', 'config');
  try {
    return readFileSync(path.replace(/^~(?=[\\/])/, homedir()), 'utf8');
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return '';
    throw new LeaseError('E_DISK', 'The AWS configuration of this job cannot be read.', {
      fix: 'Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.',
      cause,
    });
  }
}

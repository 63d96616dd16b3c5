import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LeaseError } from '../domain/error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The AWS configuration file that SDKs read; empty if there is none. E_DISK. */
export function readAwsConfig({ AWS_CONFIG_FILE }: Environment): string {
  try {
    return readHomeFile(AWS_CONFIG_FILE, 'config');
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return '';
    throw new LeaseError('E_DISK', 'The AWS configuration of this job cannot be read.', {
      fix: 'Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.',
      cause,
    });
  }
}

/** The AWS credentials file that SDKs read; empty if there is none or it cannot be read. */
export function readAwsCredentials({ AWS_SHARED_CREDENTIALS_FILE }: Environment): string {
  try {
    return readHomeFile(AWS_SHARED_CREDENTIALS_FILE, 'credentials');
  } catch {
    // A file that this step cannot read, no SDK of a later step can read either.
    return '';
  }
}

function readHomeFile(named: string | undefined, usual: string): string {
  const path = named || join(homedir(), '.aws', usual);
  const text = readFileSync(path.replace(/^~(?=[\\/])/, homedir()), 'utf8');
  // Editors on Windows begin a file with a byte order mark.
  return text.replace(/^\ufeff/, '');
}

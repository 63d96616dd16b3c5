import {
  cacheFile,
  credentialProcessOutput,
  isFresh,
  readSession,
} from '../../domain/credentials/cached-session.ts';
import type { LeaseDirectory } from '../ports.ts';

/** What a profile's command prints, where a session is there that is good for long; `now` by the runner's clock. */
export function cachedCredentials(
  lease: string,
  directory: Pick<LeaseDirectory, 'readFile'>,
  now: number,
): string | undefined {
  const cached = readSession(directory.readFile(lease, cacheFile)?.toString() ?? '');
  return cached && isFresh(cached, now) ? credentialProcessOutput(cached) : undefined;
}

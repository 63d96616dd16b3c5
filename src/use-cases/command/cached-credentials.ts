import {
  credentialProcessOutput,
  isFreshSession,
  readSession,
  sessionFiles,
} from '../../domain/credentials/cached-session.ts';
import type { LeaseDirectory } from '../ports.ts';

/** The output of a profile's command if a session is valid for long enough. `now` by the runner's clock. */
export function cachedCredentials(
  { lease, profile }: { readonly lease: string; readonly profile: string | undefined },
  directory: Pick<LeaseDirectory, 'readFile'>,
  now: number,
): string | undefined {
  const cached = readSession(directory.readFile(lease, sessionFiles(profile).cache)?.toString() ?? '');
  return cached && isFreshSession(cached, now) ? credentialProcessOutput(cached) : undefined;
}

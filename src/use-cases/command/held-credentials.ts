import {
  cacheFile,
  credentialProcessOutput,
  isFresh,
  readSession,
} from '../../domain/credentials/held-session.ts';
import type { LeaseDirectory } from '../ports.ts';

/** What a profile's command prints, where a session is there that is good for long; `now` by the runner's clock. */
export function heldCredentials(
  lease: string,
  directory: Pick<LeaseDirectory, 'readFile'>,
  now: number,
): string | undefined {
  const held = readSession(directory.readFile(lease, cacheFile)?.toString() ?? '');
  return held && isFresh(held, now) ? credentialProcessOutput(held) : undefined;
}

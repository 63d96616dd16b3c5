import { createHash } from 'node:crypto';
import type { TagFilter, WatchRequest } from './watched-secret.ts';

/** More lines would leave the text no room. */
const mostLines = 50;

/**
 * What a monitor watches, as digests of its lines. Two jobs of one name that share no line are two monitors: a reusable
 * workflow has one job name for all its callers. Account numbers are left out, because the digests are in public issues.
 */
export function watchDigests(
  requests: readonly Pick<WatchRequest, 'text'>[],
  tags: readonly TagFilter[],
): string[] {
  const narrowing = tags.map(({ key, value }) => `${key}=${value ?? ''}`).sort();
  const digests = requests.map(({ text }) =>
    createHash('sha256')
      .update(JSON.stringify([text.replace(/\d{12}/g, ''), ...narrowing]))
      .digest('hex')
      .slice(0, 6),
  );
  return [...new Set(digests)].sort().slice(0, mostLines);
}

/** True if both watch exactly the same. */
export function isSameWatch(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

/** True if both have a line in common, as after a change of some lines. */
export function sharesWatch(one: readonly string[], other: readonly string[]): boolean {
  return one.some((digest) => other.includes(digest));
}

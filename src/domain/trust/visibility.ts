import type { Claims } from './trust.ts';

/** Who may read a repository, and so the logs of its jobs: everybody, some, or nobody has said. */
export type Visibility = 'public' | 'private' | 'unknown';

/** By the webhook's payload, whatever it holds; that of a schedule need not tell. */
export function visibilityOfEvent(event: unknown): Visibility {
  const { repository } = (event as { repository?: { private?: unknown } | null } | null | undefined) ?? {};
  if (repository?.private === false) return 'public';
  return repository?.private === true ? 'private' : 'unknown';
}

/** By the OIDC token. An internal repository is read by its enterprise alone. Older servers have no such claim. */
export function visibilityOfClaims({ repository_visibility: claimed }: Claims): Visibility {
  if (claimed === undefined) return 'unknown';
  return claimed === 'private' || claimed === 'internal' ? 'private' : 'public';
}

/** What two sources say together: one that says public is enough. */
export function mostVisible(one: Visibility, other: Visibility): Visibility {
  if (one === 'public' || other === 'public') return 'public';
  return one === 'private' || other === 'private' ? 'private' : 'unknown';
}

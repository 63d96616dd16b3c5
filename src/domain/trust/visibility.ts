import type { Claims } from './trust.ts';

/** Who can read a repository and its logs. */
export type Visibility = 'public' | 'private' | 'unknown';

/** The visibility in the webhook payload, which a schedule's payload may lack. */
export function visibilityOfEvent(event: unknown): Visibility {
  const { repository } = (event as { repository?: { private?: unknown } | null } | null | undefined) ?? {};
  if (repository?.private === false) return 'public';
  return repository?.private === true ? 'private' : 'unknown';
}

/**
 * The visibility in the OIDC token. Only its enterprise reads an internal repository. Older servers lack this claim.
 */
export function visibilityOfClaims({ repository_visibility: claimed }: Claims): Visibility {
  if (claimed === undefined) return 'unknown';
  return claimed === 'private' || claimed === 'internal' ? 'private' : 'public';
}

/** Combines two sources: `public` if one of them says so. */
export function mostVisible(one: Visibility, other: Visibility): Visibility {
  if (one === 'public' || other === 'public') return 'public';
  return one === 'private' || other === 'private' ? 'private' : 'unknown';
}

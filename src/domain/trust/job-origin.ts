/** Who started a job: a pull request from a fork, Dependabot, or a user with the repository's own permissions. */
export type JobOrigin = 'fork' | 'dependabot' | 'own';

/** The part of an event's payload that is read. */
interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly repo?: { readonly full_name?: string } };
  };
}

/** `event`: the webhook payload, unchecked; `actor`: GITHUB_ACTOR. */
export function jobOriginOf(event: unknown, actor: string | undefined): JobOrigin {
  if (actor === 'dependabot[bot]') return 'dependabot';
  const { head, base } = (event as PullRequestEvent | null | undefined)?.pull_request ?? {};
  // `head.repo` is null after a fork was deleted.
  return head && head.repo?.full_name !== base?.repo?.full_name ? 'fork' : 'own';
}

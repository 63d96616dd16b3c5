/** Who started a job: a pull request from a fork, Dependabot, or somebody with the repository's own rights. */
export type JobOrigin = 'fork' | 'dependabot' | 'own';

/** As much of an event's payload as is looked at. */
interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly repo?: { readonly full_name?: string } };
  };
}

/** `event`: the webhook's payload, whatever it holds; `actor`: GITHUB_ACTOR. */
export function jobOriginOf(event: unknown, actor: string | undefined): JobOrigin {
  if (actor === 'dependabot[bot]') return 'dependabot';
  const { head, base } = (event as PullRequestEvent | null | undefined)?.pull_request ?? {};
  // The repository of a head is null once a fork was deleted.
  return head && head.repo?.full_name !== base?.repo?.full_name ? 'fork' : 'own';
}

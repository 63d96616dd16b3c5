import type { Claims } from '../trust/trust.ts';
import { contextOf, type TrustedProvider } from '../trust/trust-statement.ts';

/** As many as a person reads. */
const most = 7;

/**
 * Why a trust policy that nobody here can read may refuse a token, the likeliest first: what the token's own
 * claims give reason to suspect, then what they cannot tell.
 */
export function likelyCauses(claims: Claims, audience: string, provider: TrustedProvider): string[] {
  return [...suspicions(claims, audience, provider), ...possibilities(provider)].slice(0, most);
}

function suspicions(claims: Claims, audience: string, provider: TrustedProvider): string[] {
  const text = (claim: string) => (typeof claims[claim] === 'string' ? (claims[claim] as string) : '');
  const [sub, repository, ref] = [text('sub'), text('repository'), text('ref')];
  const suspect = (isSo: boolean, cause: string) => (isSo ? [cause] : []);
  const context = contextOf(sub);
  return [
    ...suspect(
      context === 'environment',
      'The job has an `environment:`, so its sub ends in `environment:NAME` and names no branch; a policy for a branch does not match.',
    ),
    ...suspect(
      /^repo:[^/:]+@\d+\/[^/:]+@\d+(:|$)/.test(sub),
      `sub carries the ids of owner and repository, as it does for repositories created, renamed or transferred since July 2026; a policy for \`repo:${repository}:…\` does not match.`,
    ),
    ...suspect(
      !sub.startsWith('repo:') || context === undefined,
      'sub has a form of its own, which the organisation or the repository has set; a policy for `repo:OWNER/REPO:…` does not match.',
    ),
    ...suspect(
      context === 'pull_request',
      'The run is of a pull request, so its sub ends in `pull_request` and names no branch.',
    ),
    ...suspect(
      context === 'ref' && ref.startsWith('refs/tags/'),
      'The run is of a tag, so its sub names `refs/tags/…` and no branch.',
    ),
    ...suspect(
      !/^sts\.amazonaws\.com(\.cn)?$/.test(audience),
      'The audience is one of your own: the policy must have the same aud.',
    ),
    ...suspect(
      repository !== repository.toLowerCase(),
      `Upper and lower case count: the policy must spell \`${repository}\` as GitHub does.`,
    ),
    ...suspect(
      !provider.hasGitHubKeys,
      'AWS has condition keys for repository, ref and the like only for github.com and ghe.com; with this issuer such a condition is never met.',
    ),
  ];
}

function possibilities({ name }: TrustedProvider): string[] {
  return [
    'The policy names another repository, branch or environment than sub does.',
    'A `*` stands under StringEquals, where it is no wildcard: that takes StringLike.',
    `The policy spells the provider in another way than \`${name}\`, such as with a slash at its end.`,
    'There is no such role, or its trust policy was changed only seconds ago: AWS answers the same.',
  ];
}

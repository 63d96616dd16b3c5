import type { Claims } from '../trust/trust.ts';
import { contextOf, type TrustedProvider } from '../trust/trust-statement.ts';

/** How many causes a message lists. */
const most = 4;

/**
 * Likely reasons why a trust policy refuses the token, and their fixes. The action cannot read the policy: it lists
 * first what the workflow can change, then what the token's claims make likely.
 */
export function likelyCauses(claims: Claims, audience: string, provider: TrustedProvider): string[] {
  return [...inWorkflow(claims, audience), ...inPolicy(claims, provider)].slice(0, most);
}

/** Describes the job by its `sub`, as the end of a sentence. */
export function jobWords(claims: Claims): string {
  const { sub, environment, ref } = textsOf(claims);
  switch (contextOf(sub)) {
    case 'environment':
      return `which has the environment ${environment || sub.slice(sub.lastIndexOf(':') + 1)}`;
    case 'pull_request':
      return 'which is of a pull request';
    case 'ref':
      return `which runs on ${ref || 'a ref'} and has no environment`;
    default:
      return 'whose sub has a form of its own';
  }
}

function inWorkflow(claims: Claims, audience: string): string[] {
  const { sub, ref } = textsOf(claims);
  const context = contextOf(sub);
  const isPull = context === 'pull_request' || (context === 'ref' && ref.startsWith('refs/pull/'));
  return [
    ...suspect(
      context === 'environment',
      'With an `environment:` sub names no branch. Is the role for a branch, leave `environment` out of the job; is it for another environment, name that one.',
    ),
    ...suspect(
      isPull,
      'Run what needs the role after the merge, `on: push`, or in an `environment:` whose reviewers see the code first.',
    ),
    ...suspect(
      context === 'ref' && !isPull,
      `Is the role for an environment, add it to the job, for example \`environment: production\`. Is it for a branch, run the job there${ref.startsWith('refs/tags/') ? ': this run is of a tag' : ''}.`,
    ),
    ...suspect(
      !/^sts\.amazonaws\.com(\.cn)?$/.test(audience),
      'The audience is one of your own: leave `audience` out, unless the policy has it as aud.',
    ),
  ];
}

function inPolicy(claims: Claims, provider: TrustedProvider): string[] {
  const { sub, repository } = textsOf(claims);
  return [
    ...suspect(
      /^repo:[^/:]+@\d+\/[^/:]+@\d+(:|$)/.test(sub),
      `sub carries the ids of owner and repository, as for repositories made, renamed or transferred since July 2026: a policy for \`repo:${repository}:…\` does not match.`,
    ),
    ...suspect(
      !sub.startsWith('repo:') || contextOf(sub) === undefined,
      'sub has a form of its own, set by the organisation or the repository: a policy for `repo:OWNER/REPO:…` does not match.',
    ),
    ...suspect(
      repository !== repository.toLowerCase(),
      `Upper and lower case count: the policy must spell \`${repository}\` as GitHub does.`,
    ),
    ...suspect(
      !provider.hasGitHubKeys,
      'A condition on repository, ref and the like is never met with this issuer: AWS has such keys for github.com and ghe.com alone.',
    ),
  ];
}

/** Causes that the claims do not show. */
export function possibleCauses({ name }: TrustedProvider): string {
  return `Or the policy has \`*\` under StringEquals, which takes StringLike, spells the provider otherwise than ${name}, names another repository, or has a condition on a claim that AWS has no key for, such as job_workflow_sha; or there is no such role, or it changed seconds ago.`;
}

/** A warning for events whose jobs can run other people's code. Undefined for the other events. */
export function warningOfEvent({ event_name: event, ref }: Claims): string | undefined {
  // A review also starts a run of the pull request's code.
  const isPull = /^refs\/pull\//.test(String(ref)) && 'pull_request';
  const reason = riskyEvents.get(String(event)) ?? riskyEvents.get(String(isPull));
  return reason && `Beware: ${reason} Whatever lets this job in gives them the role.`;
}

/** Events whose jobs can run, or follow, what other people wrote. */
const riskyEvents: ReadonlyMap<string, string> = new Map([
  ['pull_request', "a pull request's job runs the code of whoever proposes it."],
  [
    'pull_request_target',
    "a job of pull_request_target has this repository's rights, and a fork's code if it checks that out.",
  ],
  [
    'workflow_run',
    "a job of workflow_run has this repository's rights, and may take up what a fork's run left.",
  ],
  ['issue_comment', 'whoever may comment starts a job of issue_comment, and writes what it reads.'],
]);

function suspect(isSo: boolean, cause: string): string[] {
  return isSo ? [cause] : [];
}

function textsOf(claims: Claims) {
  const text = (claim: string) => (typeof claims[claim] === 'string' ? (claims[claim] as string) : '');
  return {
    sub: text('sub'),
    repository: text('repository'),
    ref: text('ref'),
    environment: text('environment'),
  };
}

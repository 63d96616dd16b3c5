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
export function describeJob(claims: Claims): string {
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

/** True where sub names a branch that a merge queue has made for this run alone. */
export function isOfMergeQueue(claims: Claims): boolean {
  const { sub, ref } = textsOf(claims);
  return contextOf(sub) === 'ref' && ref.startsWith('refs/heads/gh-readonly-queue/');
}

function inWorkflow(claims: Claims, audience: string): string[] {
  const { sub, ref } = textsOf(claims);
  const context = contextOf(sub);
  const isPull =
    context === 'pull_request' ||
    (context === 'ref' && (ref.startsWith('refs/pull/') || claims.event_name === 'pull_request_target'));
  const isQueued = isOfMergeQueue(claims);
  const isTag = context === 'ref' && ref.startsWith('refs/tags/');
  return [
    ...suspect(
      context === 'environment',
      'With an `environment:` sub names no branch. Is the role for a branch, leave `environment` out of the job; is it for another environment, name that one: upper and lower case count.',
    ),
    ...suspect(
      isPull,
      'Run what needs the role after the merge, `on: push`, or in an `environment:` whose reviewers see the code first.',
    ),
    ...suspect(
      isQueued,
      'A merge queue runs on a branch of its own, which is gone afterwards: run what needs the role after the merge, `on: push`.',
    ),
    ...suspect(
      isTag,
      'This run is of a tag, and each tag has a sub of its own. Add the environment that the role is for, for example `environment: production`; is it for a branch, run the job there.',
    ),
    ...suspect(
      context === 'ref' && !isPull && !isQueued && !isTag,
      'Is the role for an environment, add it to the job, for example `environment: production`. Is it for a branch, run the job there.',
    ),
    ...suspect(
      !/^sts\.amazonaws\.com(\.cn)?$/.test(audience),
      'The audience is one of your own: leave `audience` out, unless the policy has it as aud.',
    ),
  ];
}

function inPolicy(claims: Claims, provider: TrustedProvider): string[] {
  const { sub, repository, job_workflow_ref: workflow } = textsOf(claims);
  const [called = ''] = /^[^/]+\/[^/]+(?=\/)/.exec(workflow) ?? [];
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
      called !== '' && repository !== '' && called !== repository && sub.startsWith('repo:'),
      `The job is of a workflow in \`${called}\`, and sub names the repository that calls it, \`${repository}\`, with its branch or environment.`,
    ),
    ...suspect(
      /%3A/i.test(sub),
      'GitHub writes a `:` inside a name as `%3A` in sub: the policy must have it so too.',
    ),
    ...suspect(
      repository !== repository.toLowerCase(),
      `Upper and lower case count: the policy must spell \`${repository}\` as GitHub does, and as it is called now.`,
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
export function warningOfEvent({ event_name: event, ref, actor }: Claims): string | undefined {
  // A review also starts a run of the pull request's code.
  const isPull = /^refs\/pull\//.test(String(ref)) && 'pull_request';
  const reason =
    riskyEvents.get(String(event)) ?? riskyEvents.get(String(isPull)) ?? riskyEvents.get(String(actor));
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
  ['merge_group', 'a merge queue runs code that is not merged yet.'],
  ['dependabot[bot]', 'a run of Dependabot runs what it has just updated, before anybody has looked at it.'],
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
    job_workflow_ref: text('job_workflow_ref'),
  };
}

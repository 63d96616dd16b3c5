import { LeaseError } from '../error.ts';
import type { JobOrigin } from '../trust/job-origin.ts';

const permissions = 'permissions:\n  id-token: write\n  contents: read';
/** The hint for actions that can skip their work without a token. */
const skipping =
  'With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.';

const explanations: Readonly<Record<JobOrigin, (skip: string[]) => { message: string; fix: string[] }>> = {
  own: (skip) => ({
    message: 'The job may not request an OIDC token: its `id-token: write` permission is missing.',
    fix: [
      'Add to the job, and where another workflow calls its workflow to the calling job too:',
      permissions,
      'A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.',
      ...skip.map((sentence) => `Where a run comes from a fork or from Dependabot: ${sentence}`),
    ],
  }),
  fork: (skip) => ({
    message: "The run is of a fork's pull request: GitHub gives such a run no OIDC token.",
    fix: [
      'No permission in the workflow changes that.',
      ...skip,
      'What needs the secrets belongs into a run after the merge, `on: push`, which asks for:',
      permissions,
    ],
  }),
  dependabot: (skip) => ({
    message: 'Dependabot started this run, and GitHub lets it read only: it gets no OIDC token.',
    fix: [
      ...skip,
      'Beware: such a job runs the new code of a dependency before anybody has read it.',
      'Only if it may have the secrets all the same, let it ask for the token:',
      permissions,
    ],
  }),
};

/** The error for a job without an OIDC token. `maySkip`: true if the action has the input `on-no-token`. */
export function explainMissingToken(
  origin: JobOrigin,
  { maySkip }: { readonly maySkip: boolean },
): LeaseError {
  const { message, fix } = explanations[origin](maySkip ? [skipping] : []);
  return new LeaseError('E_NO_ID_TOKEN', message, { fix: fix.join('\n') });
}

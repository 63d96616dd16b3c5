import { LeaseError } from '../error.ts';
import type { JobOrigin } from '../trust/job-origin.ts';

const permissions = 'permissions:\n  id-token: write\n  contents: read';
const skip =
  '`on-no-token: skip` leases nothing there and lets the job go on; the output `leased` is then `false`.';

const explanations: Readonly<Record<JobOrigin, { readonly message: string; readonly fix: string }>> = {
  own: {
    message: 'The job may not request an OIDC token: its `id-token: write` permission is missing.',
    fix: `Add to the job, and where its workflow is called by another one to the calling job too:\n${permissions}\nA job that sets permissions loses all that it does not name. Where a run comes from a fork or from Dependabot, ${skip}`,
  },
  fork: {
    message: "The run is of a fork's pull request: GitHub gives such a run no OIDC token.",
    fix: `No permission in the workflow changes that. ${skip}\nWhat needs the secrets belongs into a run after the merge, which asks for:\n${permissions}`,
  },
  dependabot: {
    message: 'Dependabot started this run, and GitHub lets it read only: it gets no OIDC token.',
    fix: `${skip}\nIf the job needs the secrets all the same, let it ask for the token in so many words:\n${permissions}`,
  },
};

/** Why the job has no OIDC token, as an error for a person. */
export function explainMissingToken(origin: JobOrigin): LeaseError {
  const { message, fix } = explanations[origin];
  return new LeaseError('E_NO_ID_TOKEN', message, { fix });
}

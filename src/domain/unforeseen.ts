import { LeaseError } from './error.ts';

/**
 * Converts an unexpected error into E_UNEXPECTED. Its message can quote anything, so only its type and place are
 * shown.
 */
export function asLeaseError(error: unknown): LeaseError {
  if (error instanceof LeaseError) return error;
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'something';
  return new LeaseError(
    'E_UNEXPECTED',
    `Something unforeseen went wrong (${kind}); nothing more is exported.`,
    {
      fix: 'This is a defect: please report it with the version of the action and the step as the workflow has it.',
      cause: error,
    },
  );
}

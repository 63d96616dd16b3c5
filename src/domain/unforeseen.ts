import { LeaseError } from './error.ts';

/** An error that nobody thought of becomes E_UNEXPECTED. Its message may quote anything, so only its kind and place are told. */
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

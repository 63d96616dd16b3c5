import { LeaseError } from '../error.ts';
import type { SecretLabel } from './failed-rotation.ts';

/** The state of a secret after a bad new version was found. */
export type BadVersionState =
  /** The bad value was not written. */
  | { readonly kind: 'unwritten'; readonly hasField: boolean }
  /** The bad version was never current. */
  | { readonly kind: 'kept' }
  /** The bad version is current. */
  | { readonly kind: 'current'; readonly old: string; readonly bad: string; readonly why: string }
  | { readonly kind: 'rolled back'; readonly old: string };

/** The error for a bad new version, with the secret's state. `faults`: sentences without their ends. */
export function badVersion(
  secret: SecretLabel,
  faults: readonly string[],
  state: BadVersionState,
): LeaseError {
  const message = `The new version of ${secret.text} is bad: ${faults.join('; ')}.`;
  return new LeaseError('E_NEW_VERSION', message, { fix: stateAndFix(secret, state) });
}

function stateAndFix({ text, region }: SecretLabel, state: BadVersionState): string {
  switch (state.kind) {
    case 'unwritten':
      return `Nothing was written, the old version is still current. Look at where the value comes from.${state.hasField ? '' : ' It replaces the whole secret: `field` names the one field of a JSON secret that is to be replaced.'}`;
    case 'kept':
      return 'The old version is still current; the new one was given up. Look at where the value comes from, and start a new run.';
    case 'rolled back':
      return `AWSCURRENT was moved back to the version ${state.old}, which works. Look at the log of the rotation function before the next rotation.`;
    case 'current':
      return [
        `THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${state.why}`,
        'Look at the log of the rotation function. If the old version still works, this makes it current again:',
        `aws secretsmanager update-secret-version-stage --secret-id ${text} --region ${region} --version-stage AWSCURRENT --remove-from-version-id ${state.bad} --move-to-version-id ${state.old}`,
      ].join('\n');
  }
}

/** The error for a new version that could not be verified and keeps the label AWSPENDING. */
export function unverifiedVersion({ text }: SecretLabel, doubts: readonly string[]): LeaseError {
  return new LeaseError(
    'E_NEW_VERSION',
    `The new version of ${text} was not made current, as nobody could say that it works: ${doubts.join(' ')}`,
    {
      fix: 'The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other.',
    },
  );
}

import { LeaseError } from '../error.ts';
import type { SecretLabel } from './failed-rotation.ts';

/** Which version of a secret is current after a bad one was found, and why. */
export type BadVersionState =
  /** It was not even written. */
  | { readonly kind: 'unwritten'; readonly hasField: boolean }
  /** The bad one never was current. */
  | { readonly kind: 'kept' }
  /** The bad one is. */
  | { readonly kind: 'current'; readonly old: string; readonly bad: string; readonly why: string }
  | { readonly kind: 'rolled back'; readonly old: string };

/** A new version that must not be used, and how things stand. `faults`: sentences without their ends. */
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

/** A new version waits under AWSPENDING, since nobody could say whether it works. */
export function unverifiedVersion({ text }: SecretLabel, doubts: readonly string[]): LeaseError {
  return new LeaseError(
    'E_NEW_VERSION',
    `The new version of ${text} was not made current, as nobody could say that it works: ${doubts.join(' ')}`,
    {
      fix: 'The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other.',
    },
  );
}

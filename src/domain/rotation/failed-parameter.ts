import { LeaseError } from '../error.ts';
import type { SecretLabel } from './failed-rotation.ts';

/** The state of a parameter after a bad new value was found. Versions are numbers. */
export type BadParameterState =
  /** The bad value was not written. */
  | { readonly kind: 'unwritten'; readonly hasField: boolean }
  /** The old value was written again, as the version `now`. */
  | { readonly kind: 'put back'; readonly now: number }
  /** The bad value is current. `isLabelled`: a label tells the next run that it is bad. */
  | {
      readonly kind: 'current';
      readonly bad: number;
      readonly old: number;
      readonly isLabelled: boolean;
    };

/** The error for a bad new value, with the parameter's state. `faults`: sentences without their ends. */
export function badParameter(
  { text, region }: SecretLabel,
  faults: readonly string[],
  state: BadParameterState,
): LeaseError {
  const message = `The new value of ${text} is bad: ${faults.join('; ')}.`;
  const fixes = {
    unwritten: `Nothing was written, the old value is still current. Look at where the value comes from.${state.kind === 'unwritten' && state.hasField ? '' : ' It replaces the whole value: `field` names the one field of a JSON value that is to be replaced.'}`,
    'put back': `The old value was put back${state.kind === 'put back' ? ` as version ${state.now}` : ''}. Look at where the value comes from, and start a new run.`,
    current: '',
  };
  if (state.kind !== 'current') return new LeaseError('E_NEW_VERSION', message, { fix: fixes[state.kind] });
  return new LeaseError('E_NEW_VERSION', message, {
    fix: [
      `THE BAD VALUE IS CURRENT: whoever reads the parameter gets it. ${state.isLabelled ? 'Run this again: it writes the old value, then a new one.' : 'The version could not be labelled as bad, so that a next run may keep it: write the old value again.'}`,
      `The old one is version ${state.old}, the bad one ${state.bad}: aws ssm get-parameter-history --name ${text.replace(/^ssm:/, '')} --region ${region}`,
    ].join('\n'),
  });
}

/** The error for a new value that could not be judged and was therefore not written. */
export function unverifiedParameter({ text }: SecretLabel, doubts: readonly string[]): LeaseError {
  return new LeaseError(
    'E_NEW_VERSION',
    `The new value of ${text} was not written, as nobody could say that it works: ${doubts.join(' ')}`,
    { fix: 'The old value is still current. Run this again when the service answers.' },
  );
}

/** The error for a value of an earlier run that cannot be judged now. */
export function undecidedParameter({ text }: SecretLabel, doubts: readonly string[]): LeaseError {
  return new LeaseError(
    'E_NEW_VERSION',
    `An earlier run wrote the current value of ${text} and did not end, and nobody could say that it works: ${doubts.join(' ')}`,
    {
      fix: 'Nothing was changed. Run this again when the service answers: it keeps the value or puts the old one back.',
    },
  );
}

/** The error if another process has written the parameter. */
export function overtakenParameter({ text }: SecretLabel): LeaseError {
  return new LeaseError('E_ROTATION', `${text} was changed by somebody else while this step was at work.`, {
    fix: 'The version that they wrote is current and was left alone. Let one workflow at a time rotate a parameter, with `concurrency`.',
  });
}

/** The error if another process has written it between the last check and the write. */
export function collidedParameter({ text, region }: SecretLabel, theirs: number, ours: number): LeaseError {
  return new LeaseError(
    'E_ROTATION',
    `Somebody else wrote version ${theirs} of ${text} in the same moment, and version ${ours}, of this step, came after it.`,
    {
      fix: `Version ${ours} is current. If version ${theirs} is the one to keep, write its value again: aws ssm get-parameter --with-decryption --name ${text.replace(/^ssm:/, '')}:${theirs} --region ${region}\nLet one workflow at a time rotate a parameter, with \`concurrency\`.`,
    },
  );
}

import { masksOfAll } from '../../domain/masks/masking.ts';
import { toRegister } from '../../domain/masks/registration.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import type { CheckServices } from '../check-lease.ts';
import { changedValues, type LeaseContents } from '../lease-contents.ts';
import type { MaskRegister, Runner } from '../ports.ts';

/** What the subcommands of `secret-lease` need from outside. */
export interface CommandServices extends CheckServices {
  readonly masks: MaskRegister;
  /** A runner that gives variables to `assign` instead of later steps. */
  readonly runnerFor: (assign: (variables: ReadonlyMap<string, string>) => void) => Runner;
}

/** The variables of an AWS session's keys. */
const keyNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/**
 * Masks the values that will be handed over and have changed. The lease has masked the others until the end of the
 * job.
 */
export async function maskChangedValues(
  contents: Pick<LeaseContents, 'judged' | 'renews' | 'credentials'>,
  { exporting }: LeaseInputs,
  masks: MaskRegister,
): Promise<void> {
  const keys = keyNames.flatMap((name) => contents.credentials?.variables.get(name) ?? []);
  const values = masksOfAll([...changedValues(contents)], exporting.minMaskLength);
  await masks.register(toRegister([...values, ...keys]));
}

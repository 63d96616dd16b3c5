import { longestFirst } from '../../domain/masks/mask.ts';
import { masksOfAll } from '../../domain/masks/masking.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import type { CheckServices } from '../examine.ts';
import { type Delivery, newsOf } from '../hand-over.ts';
import type { MaskRegister, Runner } from '../ports.ts';

/** What the subcommands of `secret-lease` need of the world. */
export interface CommandServices extends CheckServices {
  readonly masks: MaskRegister;
  /** A runner that gives variables to `assign` instead of to later steps. */
  readonly runnerFor: (assign: (variables: ReadonlyMap<string, string>) => void) => Runner;
}

/** The variables that hold keys. */
const keyNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/**
 * Registers what is about to be handed over and was not before: the masks of the rest are the lease's own, and
 * hold until the job ends.
 */
export async function maskNews(
  delivery: Pick<Delivery, 'judged' | 'renews' | 'credentials'>,
  { exporting }: LeaseInputs,
  masks: MaskRegister,
): Promise<void> {
  const keys = keyNames.flatMap((name) => delivery.credentials?.variables.get(name) ?? []);
  const values = masksOfAll([...newsOf(delivery)], exporting.minMaskLength);
  await masks.register(longestFirst([...values, ...keys]));
}

import { LeaseError } from '../domain/error.ts';
import { masksOfAll } from '../domain/masks/masking.ts';
import { toRegister } from '../domain/masks/registration.ts';
import type { LeasedValue } from '../domain/values/leased-value.ts';

/** In characters: larger values take time to mask and are masked one by one. */
const large = 8192;

/**
 * The masks of all values. Between large ones it checks the step's time: each takes a fraction of a second, and there
 * can be many. E_TIMEOUT.
 */
export async function makeMasks(
  values: readonly LeasedValue[],
  minLength: number,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const total = values.reduce((sum, { value }) => sum + value.length, 0);
  if (total < large) return masksOfAll(values, minLength);
  const masks: string[] = [];
  for (const secret of Map.groupBy(values, (value) => value.secret).values()) {
    // The signal comes from a timer, which needs the event loop.
    await new Promise(setImmediate);
    if (signal?.aborted) throw outOfTime();
    for (const mask of masksOfAll(secret, minLength)) masks.push(mask);
  }
  return toRegister(masks);
}

function outOfTime(): LeaseError {
  return new LeaseError('E_TIMEOUT', "The step's time was over while its values were masked.", {
    fix: 'Nothing was exported. Raise `timeout`, or lease fewer large values in one step.',
  });
}

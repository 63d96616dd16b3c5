import { RequestFailure } from '../domain/failure.ts';
import type { Reading } from '../domain/reading.ts';
import type { Patience } from './ports.ts';
import type { Outcome } from './read-secrets.ts';

/** Reads in the region that each reading names. */
export type RegionalReader = (
  readings: readonly Reading[],
  patience: Patience,
) => Promise<Map<Reading, Outcome>>;

/**
 * Reads in the first region and, what did not answer there, in the next ones, which hold replicas. An ARN names
 * its region itself and is read only there. `onFailover` hears of each region that is turned to.
 */
export async function readWithFailover(
  readings: readonly Reading[],
  [home, ...replicas]: readonly string[],
  read: RegionalReader,
  onFailover: (from: string, to: string, count: number) => void,
): Promise<Map<Reading, Outcome>> {
  const outcomes = await read(readings, replicas.length > 0 ? 'short' : 'full');
  let last = home ?? '';
  for (const [index, region] of replicas.entries()) {
    const silent = readings.filter((each) => each.reference.kind !== 'arn' && isSilence(outcomes.get(each)));
    if (silent.length === 0) break;
    onFailover(last, region, silent.length);
    const moved = silent.map((reading) => ({ ...reading, region }));
    const found = await read(moved, index === replicas.length - 1 ? 'full' : 'short');
    for (const [at, reading] of silent.entries()) {
      const outcome = moved[at] && found.get(moved[at]);
      if (outcome) outcomes.set(reading, outcome);
    }
    last = region;
  }
  return outcomes;
}

/** The region did not answer; a region that says no has answered. */
function isSilence(outcome: Outcome | undefined): boolean {
  if (!(outcome instanceof RequestFailure) || outcome.kind === 'certificate') return false;
  return outcome.kind !== 'answer' || (outcome.status !== undefined && outcome.status >= 500);
}

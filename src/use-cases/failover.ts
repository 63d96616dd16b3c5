import { isSilence, RequestFailure } from '../domain/failure.ts';
import type { Reading } from '../domain/requests/reading.ts';
import type { Patience } from './ports.ts';
import type { Outcome } from './read-secrets.ts';

/** Reads with sessions of STS in `region`; each secret in the region that its reading names. */
export type RegionalReader = (
  readings: readonly Reading[],
  region: string,
  patience: Patience,
) => Promise<ReadonlyMap<Reading, Outcome>>;

/** Regions that failed and the one that is turned to. */
export interface Failover {
  readonly from: string;
  readonly to: string;
  /** Why, for the first of the readings. */
  readonly failure: RequestFailure;
  /** Readings. */
  readonly count: number;
}

/**
 * Reads in the first region and, what did not answer there, in the next ones, which hold replicas: their outcomes
 * are told for readings that name those. An ARN names its region itself and is read only there, if need be with a
 * session from elsewhere. `onFailover` hears of each region that is turned to.
 */
export async function readWithFailover(
  readings: readonly Reading[],
  [home, ...replicas]: readonly [string, ...string[]],
  read: RegionalReader,
  onFailover: (failover: Failover) => void,
): Promise<ReadonlyMap<Reading, Outcome>> {
  const outcomes = new Map(await read(readings, home, replicas.length > 0 ? 'short' : 'full'));
  let from = home;
  for (const [index, to] of replicas.entries()) {
    const silent = [...outcomes].flatMap(([reading, outcome]) =>
      outcome instanceof RequestFailure && mayMove(reading, outcome) ? [{ reading, failure: outcome }] : [],
    );
    const [first] = silent;
    if (!first) break;
    onFailover({ from, to, failure: first.failure, count: silent.length });
    for (const { reading } of silent) outcomes.delete(reading);
    const moved = silent.map(({ reading }) => movedTo(to, reading));
    const isLast = index === replicas.length - 1;
    for (const [reading, outcome] of await read(moved, to, isLast ? 'full' : 'short'))
      outcomes.set(reading, outcome);
    from = to;
  }
  return outcomes;
}

/** The region did not answer; a region that says no has answered. */
function mayMove({ reference }: Reading, failure: RequestFailure): boolean {
  return isSilence(failure) && (reference.kind !== 'arn' || failure.operation.startsWith('AssumeRole'));
}

function movedTo(region: string, reading: Reading): Reading {
  return reading.reference.kind === 'arn' ? reading : { ...reading, region };
}

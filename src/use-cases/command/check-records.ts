import { exitStatus } from '../../domain/command/exit-status.ts';
import { earliestEnd } from '../../domain/records/record.ts';
import { dueItems, dueSentence } from '../../domain/records/recorded-lease.ts';
import type { RecordServices } from '../ports.ts';
import { leasesOf } from '../records.ts';

/** The result of a check by records only. */
export interface RecordCheck {
  /** `done`, `expiring` or `expired` of exitStatus. */
  readonly status: number;
  /** One line to print. */
  readonly line: string;
}

/**
 * Judges leases by their records, without any request. `minRemaining` in milliseconds; `ownOf` returns the lease's
 * own, if the command line has none. E_NO_LEASE, E_RECORD.
 */
export function checkRecords(
  lease: string | undefined,
  minRemaining: number | undefined,
  ownOf: (inputs: Readonly<Record<string, string>>) => number,
  services: RecordServices,
): RecordCheck {
  const records = leasesOf(lease ?? 'all', services).map(({ record }) => record);
  const now = services.clock.now();
  const due = records
    .flatMap((record) => dueItems(record, now, minRemaining ?? ownOf(record.inputs)))
    .filter(({ firm }) => firm);
  if (due.length === 0) {
    const next = earliestEnd(records);
    return { status: exitStatus.done, line: next === undefined ? 'ok' : `ok, the next expiry is ${next}` };
  }
  const isOver = due.some(({ at }) => at.getTime() <= now);
  const sentences = due.map((each) => dueSentence(each, now));
  return {
    status: isOver ? exitStatus.expired : exitStatus.expiring,
    line: `${isOver ? 'expired' : 'expiring'}: ${sentences.join('; ')}`,
  };
}

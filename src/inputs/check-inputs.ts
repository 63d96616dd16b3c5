import { LeaseError } from '../domain/error.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
import type { CheckInputs } from '../domain/requests/check-inputs.ts';
import { defaults, withDefaults } from './defaults.ts';
import type { InputReader } from './input-reader.ts';
import { parseBoolean, parseChoice, parseDuration } from './scalars.ts';

/** Reads the inputs of check/action.yml. E_INPUT for the first that is wrong. */
export function readCheckInputs(reader: InputReader): CheckInputs {
  const read = withDefaults(reader, defaults.check);
  const minRemaining = read('min-remaining').trim();
  return {
    lease: readLease(read('lease').trim()),
    onExpiring: parseChoice('on-expiring', read('on-expiring'), ['renew', 'fail', 'warn']),
    minRemaining: minRemaining === '' ? undefined : parseDuration('min-remaining', minRemaining),
    drift: parseBoolean('check-drift', read('check-drift')),
    jobSummary: parseBoolean('job-summary', read('job-summary')),
  };
}

function readLease(text: string): string {
  if (text === 'all' || isLeaseId(text)) return text;
  throw new LeaseError('E_INPUT', `The input lease is "${text}", which is no lease id.`, {
    fix: 'Allowed: `all`, or the output lease-id of the step that leased.',
  });
}

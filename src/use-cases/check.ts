import { type CheckInputs, type LeaseStatus, worstStatus } from '../domain/check-inputs.ts';
import { LeaseError } from '../domain/error.ts';
import { refuseExpired } from '../domain/judged-value.ts';
import type { LeaseInputs } from '../domain/lease-inputs.ts';
import { listed } from '../domain/listing.ts';
import { type LeaseRecord, parseRecord } from '../domain/record.ts';
import { type Due, driftOf, dueOf, dueSentence } from '../domain/recorded-lease.ts';
import { sealKeyOf } from '../domain/seal.ts';
import { refuseUnverifiedTls } from '../domain/tls.ts';
import { leaseCredentials } from './credentials.ts';
import { handOver } from './hand-over.ts';
import { obtain } from './obtain.ts';
import type { Clock, LeaseDirectory, Runner, Services } from './ports.ts';
import { reportLease } from './report.ts';

/** What `check` needs of the world. */
export interface CheckServices {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly directory: LeaseDirectory;
  /** Reads a record's own inputs, by the rules that a step's inputs pass. */
  readonly readInputs: (record: LeaseRecord) => Promise<LeaseInputs>;
  /** Runs `work` with the services that a lease's inputs ask for. */
  readonly withServices: <T>(inputs: LeaseInputs, work: (services: Services) => Promise<T>) => Promise<T>;
}

/** How one lease stands after the check. */
interface Checked {
  readonly status: LeaseStatus;
  readonly renewed: readonly string[];
}

/**
 * Judges the job's leases again from their records, and renews what needs it. E_NO_LEASE, E_RECORD; E_EXPIRED,
 * E_EXPIRING or E_DRIFTED where something is due that is not to be renewed, or cannot be.
 */
export async function check(inputs: CheckInputs, services: CheckServices): Promise<void> {
  const { runner } = services;
  refuseUnverifiedTls(runner.environment);
  const results: Checked[] = [];
  for (const record of recordsFor(inputs, services)) results.push(await checkLease(record, inputs, services));
  tell(results, services);
}

/** The records that are checked; E_NO_LEASE, E_RECORD. */
function recordsFor({ lease }: CheckInputs, { runner, directory }: CheckServices): LeaseRecord[] {
  const key = sealKeyOf(runner.environment);
  const records = directory.records().map((text) => parseRecord(text, key));
  if (records.includes(undefined)) {
    throw new LeaseError('E_RECORD', 'The record of a lease is not as the lease left it.', {
      fix: 'Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP: find out which.',
    });
  }
  const wanted = records
    .filter((record) => record !== undefined)
    .filter(({ id }) => lease === 'all' || id === lease);
  if (wanted.length > 0) return wanted;
  throw new LeaseError(
    'E_NO_LEASE',
    lease === 'all' ? 'This job has no lease.' : `This job has no lease ${lease}.`,
    {
      fix: 'Lease first, in an earlier step of the same job; `lease` takes the output lease-id of that step.',
    },
  );
}

async function checkLease(
  record: LeaseRecord,
  inputs: CheckInputs,
  services: CheckServices,
): Promise<Checked> {
  const { clock } = services;
  const leaseInputs = await services.readInputs(record);
  const minRemaining = inputs.minRemaining ?? leaseInputs.expiry.minRemaining;
  const due = dueOf(record, clock.now(), minRemaining);
  const renews = inputs.onExpiring === 'renew';
  if (!inputs.drift && (due.length === 0 || !renews)) return settle(due, [], inputs, services);

  const order = { ...leaseInputs, expiry: { ...leaseInputs.expiry, minRemaining } };
  return services.withServices(order, async (own) => {
    const { gathered, judged } = await obtain(order, own);
    const drifted = driftOf(record, judged);
    if (!renews || (due.length === 0 && drifted.length === 0)) return settle(due, drifted, inputs, services);

    // Where the secret itself was not rotated, this says so: what is read again is as near its end as before.
    refuseExpired(judged, own.clock.now(), order.expiry);
    const isKeyDue = due.some(({ name }) => name === 'AWS_SESSION_TOKEN');
    const credentials = isKeyDue ? await leaseCredentials(record.id, order, gathered, own) : undefined;
    const delivery = { id: record.id, judged, credentials, gathered, inputs: order, renews: record };
    const handedOver = handOver(delivery, () => new Map(credentials?.outputs), own);
    reportLease(handedOver, { ...order, jobSummary: inputs.jobSummary }, own);
    const renewed = [...handedOver.values.map(({ name }) => name), ...(credentials?.variables.keys() ?? [])];
    return { status: 'renewed', renewed };
  });
}

/** A lease that is not renewed: it is well, or that is said by an error or a warning. */
function settle(
  due: readonly Due[],
  drifted: readonly string[],
  { onExpiring }: CheckInputs,
  { clock, runner }: CheckServices,
): Checked {
  const now = clock.now();
  if (due.length === 0 && drifted.length === 0) return { status: 'ok', renewed: [] };
  const isOver = due.some(({ at }) => at.getTime() <= now);
  const status = due.length === 0 ? 'drifted' : isOver ? 'expired' : 'expiring';
  const sentences = due.map((each) => dueSentence(each, now));
  if (drifted.length > 0)
    sentences.push(`${listed(drifted)}: the secret has a newer version than the one leased`);
  const message = `${sentences.join('; ')}.`;
  if (onExpiring === 'fail') {
    const codes = { drifted: 'E_DRIFTED', expiring: 'E_EXPIRING', expired: 'E_EXPIRED' } as const;
    throw new LeaseError(codes[status], message, {
      fix: 'Renew with `on-expiring: renew`, or rotate the secret.',
    });
  }
  runner.warning(message);
  return { status, renewed: [] };
}

/** The outputs that check/action.yml declares. */
function tell(results: readonly Checked[], { runner, clock, directory }: CheckServices): void {
  const key = sealKeyOf(runner.environment);
  const status = worstStatus(results.map((each) => each.status));
  const renewed = results.flatMap((each) => each.renewed);
  const ends = directory.records().flatMap((text) => parseRecord(text, key)?.expiresAt ?? []);
  const next = ends.sort()[0];
  const outputs = new Map([
    ['status', status],
    ['expires-at', next ?? ''],
    ['expires-in', next === undefined ? '' : String(Math.floor((Date.parse(next) - clock.now()) / 1000))],
    ['renewed', renewed.join(',')],
  ]);
  runner.handOver({ variables: new Map(), outputs });
  runner.info(
    next === undefined ? `Leases are ${status}` : `Leases are ${status}; the next expiry is ${next}`,
  );
}

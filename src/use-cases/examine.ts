import { refuseUnknown } from '../domain/expiry/required-expiry.ts';
import type { LeaseRecord } from '../domain/records/record.ts';
import { entryOf } from '../domain/records/record-entry.ts';
import {
  type Comparison,
  compare,
  credentialsName,
  type Due,
  driftSentence,
  dueOf,
  dueSentence,
  futility,
  type LiveLease,
  lossSentence,
} from '../domain/records/recorded-lease.ts';
import type { CheckInputs, LeaseStatus } from '../domain/requests/check-inputs.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { leaseCredentials } from './credentials.ts';
import { type Counter, type Delivery, newsOf } from './hand-over.ts';
import { obtain } from './obtain.ts';
import type { Services } from './ports.ts';

/** What `check` needs of the world. */
export interface CheckServices extends Counter {
  /** Reads a record's own inputs, by the rules that a step's inputs pass. */
  readonly readInputs: (record: LeaseRecord) => Promise<LeaseInputs>;
  /** Runs `work` with the services that a lease's inputs ask for, by the same clock. */
  readonly withServices: <T>(inputs: LeaseInputs, work: (services: Services) => Promise<T>) => Promise<T>;
}

/** How one lease stands; nothing of it has been handed over yet. */
export interface Examined {
  readonly status: LeaseStatus;
  /** What is due and not to be renewed, or cannot be: sentences without their full stop. */
  readonly findings: readonly string[];
  /** What is only to be known: sentences. */
  readonly remarks: readonly string[];
  /** What renews it. */
  readonly renewal?: Delivery;
}

/** Judges one lease: by its record alone, or by what its secrets are now where that is asked for or needed. */
export async function examine(
  lease: LiveLease,
  check: CheckInputs,
  services: CheckServices,
): Promise<Examined> {
  const inputs = await services.readInputs(lease.record);
  const minRemaining = check.minRemaining ?? inputs.expiry.minRemaining;
  const order = { ...inputs, expiry: { ...inputs.expiry, minRemaining } };
  const now = services.clock.now();
  const due = dueOf(lease.record, now, minRemaining);
  const needsRenewal = check.onExpiring === 'renew' && due.some(({ firm }) => firm);
  if (!check.drift && !needsRenewal) return standing({ due }, now);
  return services.withServices(order, (opened) => examineAnew(lease, order, check, opened));
}

async function examineAnew(
  { record, superseded }: LiveLease,
  order: LeaseInputs,
  { onExpiring }: CheckInputs,
  services: Services,
): Promise<Examined> {
  const { minRemaining } = order.expiry;
  const { gathered, judged: all } = await obtain(order, services);
  const judged = all.filter(({ name }) => !superseded.has(name));
  const now = services.clock.now();
  const comparison = compare(
    record,
    judged.map((value) => entryOf(value, order.exporting.env)),
  );
  const { drifted, held, renewed: entries } = comparison;
  const due = dueOf({ entries: held, credentials: record.credentials }, now, minRemaining);
  const stands = standing({ due, drifted, lost: comparison.lost }, now);
  if (onExpiring !== 'renew' || stands.status === 'ok') return stands;

  const areKeysDue = due.some(({ name }) => name === credentialsName);
  const credentials = areKeysDue ? await leaseCredentials(record.id, order, gathered, services) : undefined;
  const keys = credentials ? { expiresAt: credentials.expiresAt?.toISOString() ?? null } : record.credentials;
  const left = dueOf({ entries, credentials: keys }, now, minRemaining);
  const still = standing({ due: left }, now, (each) => futility(each, comparison));
  if (still.findings.length > 0) return still;
  const renewal = { id: record.id, judged, credentials, gathered, inputs: order, renews: record };
  if (order.expiry.isRequired) refuseUnknown(newsOf(renewal));
  return { ...stands, status: 'renewed', findings: [], renewal };
}

/** How a lease stands that is not renewed. `reason`: why something is due still, to be said behind it. */
function standing(
  { due, drifted = [], lost = [] }: { due: readonly Due[] } & Partial<Pick<Comparison, 'drifted' | 'lost'>>,
  now: number,
  reason?: (due: Due) => string,
): Examined {
  const [firm, hints] = [due.filter((each) => each.firm), due.filter((each) => !each.firm)];
  const isOver = firm.some(({ at }) => at.getTime() <= now);
  const status = firm.length > 0 ? (isOver ? 'expired' : 'expiring') : drifted.length > 0 ? 'drifted' : 'ok';
  const findings = firm.map((each) => [dueSentence(each, now), ...(reason ? [reason(each)] : [])].join(': '));
  if (drifted.length > 0) findings.push(driftSentence(drifted));
  const remarks = hints
    .filter(({ name }) => !drifted.includes(name))
    .map((each) => `${dueSentence(each, now)}. That is only a hint, so nothing is done about it.`);
  if (lost.length > 0) remarks.push(lossSentence(lost));
  return { status, findings, remarks };
}

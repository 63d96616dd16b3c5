import { refuseUnknown } from '../domain/expiry/required-expiry.ts';
import type { LeaseRecord } from '../domain/records/record.ts';
import { entryOf } from '../domain/records/record-entry.ts';
import {
  type Comparison,
  compare,
  credentialsName,
  type DueItem,
  driftSentence,
  dueItems,
  dueSentence,
  type LiveLease,
  lossSentence,
  reasonNotRenewable,
} from '../domain/records/recorded-lease.ts';
import type { CheckInputs, LeaseStatus } from '../domain/requests/check-inputs.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { changedValues, type LeaseContents } from './lease-contents.ts';
import { obtain } from './obtain.ts';
import type { OpenedServices, RecordServices, Services } from './ports.ts';
import { renewedCredentials } from './renewed-credentials.ts';

/** What `check` needs from outside. */
export interface CheckServices extends RecordServices {
  /** Reads a record's inputs by the same rules as a step's. */
  readonly readInputs: (record: LeaseRecord) => Promise<LeaseInputs>;
  /** Opens the services for a lease's inputs, with the same clock. */
  readonly openServices: (inputs: LeaseInputs) => Promise<OpenedServices>;
}

/** The state of one lease, before anything is handed over. */
export interface LeaseCheck {
  readonly status: LeaseStatus;
  /** What is due and is not or cannot be renewed. Sentences without their full stop. */
  readonly findings: readonly string[];
  /** Remarks, as sentences. */
  readonly remarks: readonly string[];
  /** The contents of its renewal. */
  readonly renewal?: LeaseContents;
}

/** Judges one lease: by its record, or by the current secrets if that is requested or needed. */
export async function checkLease(
  lease: LiveLease,
  check: CheckInputs,
  services: CheckServices,
): Promise<LeaseCheck> {
  const inputs = await services.readInputs(lease.record);
  const minRemaining = check.minRemaining ?? inputs.expiry.minRemaining;
  const leaseInputs = { ...inputs, expiry: { ...inputs.expiry, minRemaining } };
  const now = services.clock.now();
  const due = dueItems(lease.record, now, minRemaining);
  const needsRenewal = check.onExpiring === 'renew' && due.some(({ firm }) => firm);
  if (!check.drift && !needsRenewal) return assess({ due }, now);
  const opened = await services.openServices(leaseInputs);
  try {
    return await checkByReading(lease, leaseInputs, check, opened);
  } finally {
    opened.close();
  }
}

async function checkByReading(
  { record, superseded }: LiveLease,
  leaseInputs: LeaseInputs,
  { onExpiring }: CheckInputs,
  services: Services,
): Promise<LeaseCheck> {
  const { minRemaining } = leaseInputs.expiry;
  const {
    job,
    claims,
    judged: all,
  } = await obtain(leaseInputs, services, {
    leaseId: record.id,
    isNew: false,
    margin: minRemaining,
    minted: [],
  });
  const judged = all.filter(({ name }) => !superseded.has(name));
  const now = services.clock.now();
  const comparison = compare(
    record,
    judged.map((value) => entryOf(value, leaseInputs.exporting.env)),
  );
  const { drifted, inUse, renewed: entries } = comparison;
  const due = dueItems({ entries: inUse, credentials: record.credentials }, now, minRemaining);
  const assessment = assess({ due, drifted, lost: comparison.lost }, now);
  if (onExpiring !== 'renew' || assessment.status === 'ok') return assessment;

  const areKeysDue = due.some(({ name }) => name === credentialsName);
  const credentials = areKeysDue
    ? await renewedCredentials(record.id, leaseInputs, job, services)
    : undefined;
  const keys = credentials ? { expiresAt: credentials.expiresAt?.toISOString() ?? null } : record.credentials;
  const left = dueItems({ entries, credentials: keys }, now, minRemaining);
  const afterRenewal = assess({ due: left }, now, (each) => reasonNotRenewable(each, comparison));
  if (afterRenewal.findings.length > 0) return afterRenewal;
  const { accountId } = job;
  const renewal = {
    id: record.id,
    judged,
    credentials,
    accountId,
    claims,
    inputs: leaseInputs,
    renews: record,
  };
  if (leaseInputs.expiry.isRequired) refuseUnknown(changedValues(renewal));
  return { ...assessment, status: 'renewed', findings: [], renewal };
}

/** The state of a lease that is not renewed. `reason`: why something is still due, for the end of the sentence. */
function assess(
  {
    due,
    drifted = [],
    lost = [],
  }: { due: readonly DueItem[] } & Partial<Pick<Comparison, 'drifted' | 'lost'>>,
  now: number,
  reason?: (due: DueItem) => string,
): LeaseCheck {
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

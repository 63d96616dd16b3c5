import { LeaseError } from '../domain/error.ts';
import { earliestEnd, parseRecords } from '../domain/records/record.ts';
import type { LiveLease } from '../domain/records/recorded-lease.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import { type CheckInputs, type LeaseStatus, worstStatus } from '../domain/requests/check-inputs.ts';
import { refuseUnverifiedTls } from '../domain/tls.ts';
import { type CheckServices, checkLease, type LeaseCheck } from './check-lease.ts';
import { handOver } from './hand-over.ts';
import { type CheckResult, changedValues, type LeaseContents } from './lease-contents.ts';
import { checkOutputs } from './outputs.ts';
import type { HandOverServices } from './ports.ts';
import { leasesOf } from './records.ts';
import { reportJudgements, reportLease } from './report.ts';
import { warnOfAll } from './warnings.ts';

/**
 * Judges the job's leases by their records and renews them if needed: first reads and judges everything, then hands
 * over everything. E_NO_LEASE, E_RECORD; E_EXPIRED, E_EXPIRING or E_DRIFTED if something is due that is not or cannot
 * be renewed.
 */
export async function check(inputs: CheckInputs, services: CheckServices & HandOverServices): Promise<void> {
  const { runner, directory } = services;
  refuseUnverifiedTls(runner.environment);
  const leases = leasesOf(inputs.lease, services);
  try {
    // Leases of steps that run at the same time wait for these changes.
    if (inputs.onExpiring === 'renew') await directory.lock.announce(announcing);
    await checkAll(leases, inputs, services);
  } finally {
    directory.lock.leave();
  }
}

/** In milliseconds: how long other steps let a further one announce itself. */
const announcing = 1000;

async function checkAll(
  leases: readonly LiveLease[],
  inputs: CheckInputs,
  services: CheckServices & HandOverServices,
): Promise<void> {
  const { runner } = services;
  const checks: LeaseCheck[] = [];
  for (const lease of leases) checks.push(await checkLease(lease, inputs, services));

  const findings = checks.flatMap((each) => each.findings);
  const isRefused = findings.length > 0 && inputs.onExpiring !== 'warn';
  const renewals = isRefused ? [] : checks.flatMap(({ renewal }) => renewal ?? []);
  const result = { status: worstStatus(checks.map((each) => each.status)), renewals };
  const remarks = checks.flatMap((each) => each.remarks);
  warnOfAll(remarks, 'the check', runner);
  for (const renewal of renewals) await renew(renewal, result, inputs, services);
  report(result, services);
  if (isRefused) throw refusal(result.status, findings, inputs);
  const warnings = findings.map((finding) => `${finding}. ${whatToDo}`);
  warnOfAll(warnings, 'the check', runner);
}

const whatToDo =
  'Renew it with `on-expiring: renew`. Where the newest version ends as soon, put another one into it before.';

function refusal(status: LeaseStatus, findings: readonly string[], { onExpiring }: CheckInputs): LeaseError {
  const code = status === 'drifted' ? 'E_DRIFTED' : status === 'expired' ? 'E_EXPIRED' : 'E_EXPIRING';
  const futile =
    'Put a new version into the secret, or rotate it, and check again; or lower `min-remaining` to what the next steps need.';
  return new LeaseError(code, `${findings.join('; ')}.`, {
    fix: `Nothing was renewed. ${onExpiring === 'renew' ? futile : whatToDo}`,
  });
}

async function renew(
  renewal: LeaseContents,
  result: CheckResult,
  { jobSummary }: CheckInputs,
  services: CheckServices & HandOverServices,
): Promise<void> {
  const { runner, clock } = services;
  const { inputs, credentials } = renewal;
  reportJudgements(changedValues(renewal), clock.now(), inputs.expiry, runner);
  const handedOver = await handOver(
    { contents: renewal, outputs: { kind: 'check', check: result } },
    services,
  );
  if (handedOver.values.length > 0) reportLease(handedOver, { ...inputs, jobSummary }, services);
  if (credentials) runner.info('Renewed: the AWS credentials');
}

/** The outputs in check/action.yml, from the current records. */
function report(result: CheckResult, { runner, clock, directory }: CheckServices): void {
  const end = earliestEnd(parseRecords(directory.records(), sealKeyOf(runner.environment)).records);
  runner.handOver({ variables: new Map(), outputs: checkOutputs(result, end, clock.now()) });
  runner.info(`Status: ${result.status}${end === undefined ? '' : `. The next expiry is ${end}`}`);
}

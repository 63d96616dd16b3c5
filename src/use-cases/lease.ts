import { randomUUID } from 'node:crypto';
import { refuseExpired } from '../domain/expiry/judged-value.ts';
import { refuseUnknown } from '../domain/expiry/required-expiry.ts';
import { explainMissingToken } from '../domain/refusals/missing-token.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { refuseUnverifiedTls } from '../domain/tls.ts';
import { leaseCredentials } from './credentials.ts';
import { handOver } from './hand-over.ts';
import { type Obtained, obtain } from './obtain.ts';
import { leaseOutputs } from './outputs.ts';
import type { Services } from './ports.ts';
import { reportDryRun, reportJudgements, reportLease, reportPermissions } from './report.ts';

/**
 * Leases what the inputs ask for: fetch all, mask all, judge all, then export all. Throws LeaseError before
 * anything is exported where any required part fails.
 */
export async function lease(inputs: LeaseInputs, services: Services): Promise<void> {
  const { runner, clock } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);
  if (inputs.dryRun) return rehearse(inputs, services);
  if (inputs.identity && !services.provider.isAvailable)
    throw explainMissingToken(services.origin, { maySkip: true });

  const { job, judged, claims } = await obtainGood(inputs, services);
  const { accountId } = job;

  const id = randomUUID();
  const credentials = await leaseCredentials(id, inputs, job, services);
  const path = services.directory.recordPath(id);
  const outputs = leaseOutputs({ id, path, judged, credentials, accountId, now: clock.now() });
  const contents = { id, judged, credentials, accountId, claims, inputs };
  reportLease(handOver(contents, outputs, services), inputs, services);
}

/** What the inputs ask for, judged, and nothing of it refused. */
async function obtainGood(inputs: LeaseInputs, services: Services): Promise<Obtained> {
  const { runner, clock } = services;
  const obtained = await obtain(inputs, services);
  const { judged } = obtained;
  reportJudgements(judged, clock.now(), inputs.expiry, runner);
  refuseExpired(judged, clock.now(), inputs.expiry);
  if (inputs.expiry.isRequired) refuseUnknown(judged);
  return obtained;
}

/** Does all that exports nothing, and says what the role must allow, whether or not it does, or is there at all. */
async function rehearse(inputs: LeaseInputs, services: Services): Promise<void> {
  let obtained: Obtained | undefined;
  try {
    if (inputs.identity && !services.provider.isAvailable) {
      // Nothing tells whether everybody may read what follows.
      services.runner.conceal();
      throw explainMissingToken(services.origin, { maySkip: true });
    }
    obtained = await obtainGood(inputs, services);
    reportDryRun(obtained.judged, services);
  } finally {
    reportPermissions(inputs, obtained?.judged, services);
  }
}

import { randomUUID } from 'node:crypto';
import { refuseExpired } from '../domain/expiry/judged-value.ts';
import { refuseUnknown } from '../domain/expiry/required-expiry.ts';
import { explainMissingToken } from '../domain/refusals/missing-token.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { refuseUnverifiedTls } from '../domain/tls.ts';
import { leaseCredentials } from './credentials.ts';
import { handOver } from './hand-over.ts';
import { obtain } from './obtain.ts';
import { leaseOutputs } from './outputs.ts';
import type { Services } from './ports.ts';
import { reportDryRun, reportJudgements, reportLease } from './report.ts';

/**
 * Leases what the inputs ask for: fetch all, mask all, judge all, then export all. Throws LeaseError before
 * anything is exported where any required part fails.
 */
export async function lease(inputs: LeaseInputs, services: Services): Promise<void> {
  const { runner, clock } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);
  if (inputs.identity && !services.provider.isAvailable) throw explainMissingToken(services.origin);

  const obtained = await obtain(inputs, services);
  const { judged, claims } = obtained;
  const { accountId } = obtained.job;
  reportJudgements(judged, clock.now(), inputs.expiry, runner);
  refuseExpired(judged, clock.now(), inputs.expiry);
  if (inputs.expiry.isRequired) refuseUnknown(judged);
  if (inputs.dryRun) return reportDryRun(obtained, services);

  const id = randomUUID();
  const credentials = await leaseCredentials(id, inputs, obtained.job, services);
  const path = services.directory.recordPath(id);
  const outputs = leaseOutputs({ id, path, judged, credentials, accountId, now: clock.now() });
  const contents = { id, judged, credentials, accountId, claims, inputs };
  reportLease(handOver(contents, outputs, services), inputs, services);
}

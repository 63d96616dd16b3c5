import { randomUUID } from 'node:crypto';
import { refuseExpired } from '../domain/expiry/judged-value.ts';
import { refuseUnknown } from '../domain/expiry/required-expiry.ts';
import { explainMissingToken } from '../domain/refusals/missing-token.ts';
import type { LeaseInputs, RoleIdentity } from '../domain/requests/lease-inputs.ts';
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
  if (inputs.identity && !services.provider.isAvailable) return withoutToken(inputs.identity, services);

  const { gathered, judged } = await obtain(inputs, services);
  reportJudgements(judged, clock.now(), inputs.expiry, runner);
  refuseExpired(judged, clock.now(), inputs.expiry);
  if (inputs.expiry.isRequired) refuseUnknown(judged);
  if (inputs.dryRun) return reportDryRun(judged, gathered, services);

  const id = randomUUID();
  const credentials = await leaseCredentials(id, inputs, gathered, services);
  const contents = { id, judged, credentials, gathered, inputs };
  const outputs = (path: string) =>
    leaseOutputs({ id, path, judged, credentials, accountId: gathered.accountId, now: clock.now() });
  reportLease(handOver(contents, outputs, services), inputs, services);
}

/** A job that may not have a token leases nothing, where its author said so; else that is the error. E_NO_ID_TOKEN. */
function withoutToken({ onNoToken }: RoleIdentity, { runner, origin }: Services): void {
  if (onNoToken === 'error' || origin === 'own') throw explainMissingToken(origin);
  const who = origin === 'fork' ? 'A pull request from a fork' : 'A run that Dependabot started';
  runner.notice(`${who} gets no OIDC token here: nothing is leased, as on-no-token says.`);
  runner.handOver({ variables: new Map(), outputs: new Map([['leased', 'false']]) });
}

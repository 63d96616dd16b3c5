import { randomUUID } from 'node:crypto';
import { judgeAll, refuseExpired } from '../domain/judged-value.ts';
import type { LeaseInputs } from '../domain/lease-inputs.ts';
import { withOneNameEach } from '../domain/leased-value.ts';
import { longestFirst } from '../domain/mask.ts';
import { masksOfAll } from '../domain/masking.ts';
import { refuseUnverifiedTls } from '../domain/tls.ts';
import { gather } from './gather.ts';
import { handOver } from './hand-over.ts';
import type { Services } from './ports.ts';
import { reportDryRun, reportJudgements, reportLease } from './report.ts';
import { resolve } from './resolve.ts';

/**
 * Leases what the inputs ask for: fetch all, mask all, judge all, then export all. Throws LeaseError before
 * anything is exported where any required part fails.
 */
export async function lease(inputs: LeaseInputs, services: Services): Promise<void> {
  const { runner, clock } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);

  const gathered = await gather(inputs, services);
  runner.info(gathered.identity);
  if (inputs.maskAccountId && gathered.accountId) await runner.mask([gathered.accountId]);

  const values = withOneNameEach(await resolve(inputs.requests, gathered, runner));
  await runner.mask(longestFirst(masksOfAll(values, inputs.exporting.minMaskLength)));

  const judged = await judgeAll(values, clock.now(), inputs.expiry);
  reportJudgements(judged, clock.now(), inputs.expiry, runner);
  refuseExpired(judged, clock.now(), inputs.expiry);

  if (inputs.dryRun) return reportDryRun(judged, gathered, services);
  const handedOver = handOver(randomUUID(), judged, gathered, inputs, services);
  reportLease(handedOver, inputs, services);
}

import { randomUUID } from 'node:crypto';
import { refuseExpired } from '../domain/expiry/judged-value.ts';
import { refuseUnknown } from '../domain/expiry/required-expiry.ts';
import { explainMissingToken } from '../domain/refusals/missing-token.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { refuseUnverifiedTls } from '../domain/tls.ts';
import { handOver } from './hand-over.ts';
import type { TokenKeeping } from './minted-tokens.ts';
import { type Obtained, obtain } from './obtain.ts';
import type { Services } from './ports.ts';
import { reportDryRun, reportJudgements, reportLease } from './report.ts';

/**
 * Leases what the inputs request: fetch all, mask all, judge all, then export all. Throws LeaseError before anything
 * is exported if a required part fails.
 */
export async function lease(inputs: LeaseInputs, services: Services): Promise<void> {
  const { runner, directory } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);
  const keeping: TokenKeeping = { leaseId: randomUUID(), isNew: true, margin: undefined, minted: [] };
  if (inputs.dryRun) return dryRun(inputs, keeping, services);
  if (inputs.identity && !services.provider.isAvailable)
    throw explainMissingToken(services.origin, { maySkip: true });
  try {
    const [obtained] = await Promise.all([
      obtainGood(inputs, keeping, services),
      // While the token is requested.
      directory.lock.announce(inputs.network.timeout),
    ]);
    await handOverObtained(inputs, { ...obtained, id: keeping.leaseId }, services);
  } catch (error) {
    await revokeTokens(keeping, services);
    throw error;
  } finally {
    directory.lock.leave();
  }
}

/** Revokes the tokens that a failed lease has minted. */
async function revokeTokens(keeping: TokenKeeping, services: Services): Promise<void> {
  if (keeping.minted.length === 0) return;
  await (await import('./minted-tokens.ts')).revokeMinted(keeping, services);
  services.directory.remove(keeping.leaseId);
}

async function handOverObtained(
  inputs: LeaseInputs,
  { job, judged, claims, id }: Obtained & { readonly id: string },
  services: Services,
): Promise<void> {
  const { accountId } = job;
  // Loaded late, since few leases request any.
  const sessions =
    inputs.credentials.length > 0
      ? await (await import('./sessions/requested-sessions.ts')).requestedSessions(inputs, job, services)
      : [];
  const contents = { id, judged, credentials: undefined, accountId, claims, inputs };
  const result = await handOver({ contents, sessions, outputs: { kind: 'lease' } }, services);
  reportLease(result, inputs, services);
}

/** The requested values, judged, none of them refused. */
async function obtainGood(inputs: LeaseInputs, keeping: TokenKeeping, services: Services): Promise<Obtained> {
  const { runner, clock } = services;
  const obtained = await obtain(inputs, services, keeping);
  const { judged } = obtained;
  reportJudgements(judged, clock.now(), inputs.expiry, runner);
  refuseExpired(judged, clock.now(), inputs.expiry);
  if (inputs.expiry.isRequired) refuseUnknown(judged);
  return obtained;
}

/**
 * `dry-run`: does everything except the export, and reports the permissions that the role needs, also if the role
 * lacks them or does not exist.
 */
async function dryRun(inputs: LeaseInputs, keeping: TokenKeeping, services: Services): Promise<void> {
  let obtained: Obtained | undefined;
  try {
    if (inputs.identity && !services.provider.isAvailable)
      throw explainMissingToken(services.origin, { maySkip: true });
    obtained = await obtainGood(inputs, keeping, services);
    const { checkHandOver } = await import('./check-hand-over.ts');
    await checkHandOver(obtained, inputs, services);
    reportDryRun(obtained.judged, inputs, services);
  } finally {
    await revokeTokens(keeping, services);
    const { reportPermissions } = await import('./report-permissions.ts');
    await reportPermissions(inputs, obtained?.judged, services);
  }
}
